-- What ANITP identified in the first half of a year, as the press gives it; the second half was never published.
SELECT
	p.source_id AS source, p.snapshot_id AS snapshot, s.vintage::VARCHAR AS vintage, TRUE AS newest,
	p.reporter AS place, NULL::VARCHAR AS "group", p.year_from::INTEGER AS "from", p.year_to::INTEGER AS "to",
	p.origin, p.measure, {'lower': p.lower, 'upper': p.upper} AS count,
	NULL::STRUCT("lower" DOUBLE, "upper" DOUBLE) AS share,
	NULL::STRUCT("lower" DOUBLE, "upper" DOUBLE) AS "rank",
	NULL::STRUCT("lower" DOUBLE, "upper" DOUBLE) AS tier,
	p.flag AS part, TRUE AS exact, NULL::VARCHAR AS given_by, p.evidence, p.url
FROM mart_published p
JOIN snapshot s USING (snapshot_id)
WHERE
	p.source_id = 'anitp' AND p.series = 'anitp_half_year' AND p.origin = 'TOTAL' AND p.flag = 'H1'
	AND p.unit = 'persons' AND p.sex = 'total' AND p.age = 'total' AND p.form = 'total' AND p.confidence <> 'low'
	AND s.vintage = (SELECT MAX(o.vintage) FROM snapshot o WHERE o.source_id = p.source_id)
ORDER BY p.year_from;
