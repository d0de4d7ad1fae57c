-- The report's own row.
SELECT
	'counted' AS role, o.source_id, o.snapshot_id, o.reporter, o.origin, o.region,
	o.year_from::INTEGER AS year_from, o.year_to::INTEGER AS year_to, o.quarter::INTEGER AS quarter,
	o.sex, o.age, o.form, o.measure, o.unit, o.lower, o.upper, o.status, o.flag, o.publisher_label,
	o.series, o.quote, o.confidence, o.evidence, COALESCE(o.url, s.url) AS url, o.locator
FROM observation o
JOIN snapshot s USING (snapshot_id)
WHERE o.snapshot_id = $snapshots AND o.reporter = 'RO' AND o.unit = 'tier' AND o.year_from BETWEEN $from AND $to
ORDER BY o.locator;
