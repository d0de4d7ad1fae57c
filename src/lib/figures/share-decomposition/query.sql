-- One row per reporter of the place and compared year that published citizenships: the two counts
-- everything else is computed from. Not naming the origin is summed as nothing, as in the share.
SELECT
	r.year::INTEGER AS year,
	r.reporter,
	COALESCE(c.lower, 0)::INTEGER AS lower,
	COALESCE(c.upper, 0)::INTEGER AS upper,
	r.stated_lower, r.stated_upper
FROM mart_reporter_year r
JOIN mart_place p USING (source_id, snapshot_id, reporter)
LEFT JOIN mart_citizenship c
	ON c.snapshot_id = r.snapshot_id AND c.measure = r.measure AND c.reporter = r.reporter
	AND c.year = r.year AND c.origin = string_split($origins, ' ')[1]
WHERE
	r.snapshot_id = $snapshot AND r.measure = $measure AND p.place = $place AND r.year IN ($from, $to)
ORDER BY r.year, r.reporter;
