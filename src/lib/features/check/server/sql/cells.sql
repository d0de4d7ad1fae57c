-- The UNODC cell a sentence asks for, in each edition, the newest first. Not listed is no nought: a
-- citizenship that no reporter of the place named has no row here.
WITH edition AS (
	SELECT snapshot_id, vintage, vintage = MAX(vintage) OVER () AS newest FROM snapshot WHERE source_id = 'unodc-glotip'
)
SELECT
	s.source_id AS source, s.snapshot_id AS snapshot, e.vintage::VARCHAR AS vintage, e.newest,
	s.place, NULL::VARCHAR AS "group", s.year::INTEGER AS "from", s.year::INTEGER AS "to", s.origin, s.measure,
	{'lower': s.lower, 'upper': s.upper} AS count,
	{'lower': 100 * s.share_lower, 'upper': 100 * s.share_upper} AS share,
	CASE WHEN s.rank_best IS NOT NULL THEN {'lower': s.rank_best, 'upper': s.rank_worst} END AS "rank",
	NULL::STRUCT("lower" DOUBLE, "upper" DOUBLE) AS tier,
	{'lower': s.stated_lower, 'upper': s.stated_upper} AS stated,
	{'lower': s.unstated_lower, 'upper': s.unstated_upper} AS unstated,
	{'lower': 100 * s.worst_lower, 'upper': 100 * s.worst_upper} AS worst,
	s.reporters::DOUBLE / s.reporters_in_set AS coverage,
	TRUE AS exact, NULL::VARCHAR AS given_by, 'publisher_file' AS evidence, NULL::VARCHAR AS url
FROM mart_origin_share s
JOIN edition e USING (snapshot_id)
WHERE s.place = $place AND s.year = $year AND s.origin = $origin AND s.listed > 0 AND s.share_mid IS NOT NULL
ORDER BY e.vintage DESC;
