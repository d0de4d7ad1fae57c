-- What publications give for the cell: the row shown first, and beside it those that repeat or contradict.
-- role: counted (the numerator, or the total asked for), total (the denominator), beside.
SELECT
	CASE WHEN p.cell_rank > 1 THEN 'beside' WHEN p.origin = 'TOTAL' AND $cell <> 'total' THEN 'total' ELSE 'counted' END AS role,
	p.source_id, p.snapshot_id, p.reporter, p.origin, p.region,
	p.year_from::INTEGER AS year_from, p.year_to::INTEGER AS year_to, p.quarter::INTEGER AS quarter,
	p.sex, p.age, p.form, p.measure, p.unit, p.lower, p.upper, p.status, p.flag, p.publisher_label,
	p.series, p.quote, p.confidence, p.evidence, COALESCE(p.url, s.url) AS url, p.locator
FROM mart_published p
JOIN snapshot s USING (snapshot_id)
WHERE
	p.snapshot_id = $snapshots AND p.reporter = $group
	AND p.year_from = $from AND p.year_to = $to
	AND p.measure = 'registered_victims' AND p.unit = 'persons'
	AND p.sex = 'total' AND p.age = 'total' AND p.form = 'total'
	AND (p.origin = 'RO' AND $cell <> 'total' OR p.origin = 'TOTAL' AND $cell <> 'victims')
ORDER BY p.origin, p.cell_rank, p.locator;
