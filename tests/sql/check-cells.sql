-- UNODC's cells of both editions as a reader may cite them, in an order that mixes sets and single
-- countries, Romania and other citizenships, years.
SELECT
	s.place, s.kind, s.year::INTEGER AS year, s.origin, s.lower, s.upper,
	100 * s.share_lower AS share_lower, 100 * s.share_upper AS share_upper,
	s.rank_best, s.rank_worst,
	p.vintage = MAX(p.vintage) OVER () AS newest
FROM mart_origin_share s
JOIN snapshot p USING (snapshot_id)
WHERE s.source_id = 'unodc-glotip' AND s.listed > 0 AND s.share_mid IS NOT NULL AND s.upper > 0
ORDER BY
	row_number() OVER (PARTITION BY s.origin = 'RO', s.kind ORDER BY hash(s.place, s.year, s.origin), p.vintage),
	s.origin, s.kind, newest;
