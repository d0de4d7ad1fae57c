-- All victims UNODC has for a place and year, in each edition: those of a known citizenship and the others together.
WITH edition AS (
	SELECT snapshot_id, vintage, vintage = MAX(vintage) OVER () AS newest FROM snapshot WHERE source_id = 'unodc-glotip'
)
SELECT
	v.source_id AS source, v.snapshot_id AS snapshot, e.vintage::VARCHAR AS vintage, e.newest,
	v.place, NULL::VARCHAR AS "group", v.year::INTEGER AS "from", v.year::INTEGER AS "to", 'TOTAL' AS origin, v.measure,
	{'lower': v.stated_lower + v.unstated_lower, 'upper': v.stated_upper + v.unstated_upper} AS count,
	NULL::STRUCT("lower" DOUBLE, "upper" DOUBLE) AS share,
	NULL::STRUCT("lower" DOUBLE, "upper" DOUBLE) AS "rank",
	NULL::STRUCT("lower" DOUBLE, "upper" DOUBLE) AS tier,
	{'lower': v.stated_lower, 'upper': v.stated_upper} AS stated,
	v.reporters::DOUBLE / v.reporters_in_set AS coverage,
	TRUE AS exact, NULL::VARCHAR AS given_by, 'publisher_file' AS evidence, NULL::VARCHAR AS url
FROM mart_coverage v
JOIN edition e USING (snapshot_id)
WHERE v.place = $place AND v.year = $year AND v.measure = 'detected_victims' AND v.reporters > 0
ORDER BY e.vintage DESC;
