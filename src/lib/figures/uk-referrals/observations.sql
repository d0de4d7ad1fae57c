-- Every referral of the quarters the number covers. role: counted (Romanian, or Romanian and another
-- nationality where that is asked for), others (any other stated nationality), unstated, total.
SELECT
	CASE
		WHEN o.origin = 'TOTAL' THEN 'total'
		WHEN o.origin = 'UNKNOWN' THEN 'unstated'
		WHEN $cell = 'dual' THEN CASE WHEN o.origin = 'DUAL' AND o.publisher_label LIKE '%Romanian%' THEN 'counted' ELSE 'others' END
		WHEN o.origin = 'RO' THEN 'counted'
		ELSE 'others'
	END AS role,
	o.source_id, o.snapshot_id, o.reporter, o.origin, o.region,
	o.year_from::INTEGER AS year_from, o.year_to::INTEGER AS year_to, o.quarter::INTEGER AS quarter,
	o.sex, o.age, o.form, o.measure, o.unit, o.lower, o.upper, o.status, o.flag, o.publisher_label,
	o.series, o.quote, o.confidence, o.evidence, COALESCE(o.url, s.url) AS url, o.locator
FROM observation o
JOIN snapshot s USING (snapshot_id)
WHERE
	o.snapshot_id = $snapshots AND o.year_from = $from AND o.quarter IS NOT NULL AND o.status = 'reported'
	AND list_contains(string_split($quarters, ' '), o.quarter::VARCHAR)
ORDER BY o.quarter, o.origin, o.publisher_label, o.series, o.locator;
