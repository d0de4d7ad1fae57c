-- The publisher's cells on both sides of a rate: the persons identified (counted), and the points of the
-- one edition of residents they are divided by (divisor): the year's own, or the two around it.
SELECT
	CASE WHEN o.unit = 'residents' THEN 'divisor' ELSE 'counted' END AS role,
	o.source_id, o.snapshot_id, o.reporter, o.origin, o.region,
	o.year_from::INTEGER AS year_from, o.year_to::INTEGER AS year_to, o.quarter::INTEGER AS quarter,
	o.sex, o.age, o.form, o.measure, o.unit, o.lower, o.upper, o.status, o.flag, o.publisher_label,
	o.series, o.quote, o.confidence, o.evidence, COALESCE(o.url, s.url) AS url, o.locator
FROM observation o
JOIN snapshot s USING (snapshot_id)
WHERE
	o.reporter = $place AND o.year_from = o.year_to AND o.quarter IS NULL AND o.area IS NULL
	AND o.sex = 'total' AND o.age = 'total' AND o.form = 'total' AND o.status = 'reported'
	AND (
		o.unit = 'persons' AND o.snapshot_id = $snapshot AND o.measure = $measure AND o.destination IS NULL
		AND o.year_from = $to AND o.origin = $origins AND $divided = 1
		OR o.unit = 'residents' AND o.series = 'born' AND o.origin = $origins
		AND list_contains(string_split($snapshots, ' '), o.snapshot_id)
		AND o.year_from IN (
			SELECT unnest([r.from_year, r.to_year]) FROM mart_residents r
			WHERE r.snapshot_id = o.snapshot_id AND r.reporter = $place AND r.origin = $origins AND r.year = $to
		)
	)
ORDER BY o.year_from, o.locator;
