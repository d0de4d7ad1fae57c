-- Every row that gives the cell, in the order in which one of them is shown.
SELECT
	'beside' AS role, o.source_id, o.snapshot_id, o.reporter, o.origin, o.region,
	o.year_from::INTEGER AS year_from, o.year_to::INTEGER AS year_to, o.quarter::INTEGER AS quarter,
	o.sex, o.age, o.form, o.measure, o.unit, o.lower, o.upper, o.status, o.flag, o.publisher_label,
	o.series, o.quote, o.confidence, o.evidence, COALESCE(o.url, s.url) AS url, o.locator
FROM mart_identified_by_romania m
JOIN observation o ON o.snapshot_id = m.snapshot_id AND o.locator = m.locator
JOIN snapshot s ON s.snapshot_id = o.snapshot_id
WHERE
	m.snapshot_id IN (SELECT unnest(string_split($snapshots, ' '))) AND m.year = $from
	AND m.form = CASE $by WHEN 'form' THEN $part ELSE 'total' END
	AND m.sex = CASE $by WHEN 'sex' THEN $part ELSE 'total' END
	AND m.age = CASE $by WHEN 'age' THEN $part ELSE 'total' END
ORDER BY m.step, m.row_rank, o.locator;
