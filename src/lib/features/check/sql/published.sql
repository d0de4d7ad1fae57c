-- What publications give for citizenships, whole years and periods: Eurostat and the Commission on the
-- EU as it was then, other countries' national reports. Percentages as published, of what they say.
SELECT
	p.source_id AS source, p.snapshot_id AS snapshot, s.vintage::VARCHAR AS vintage, TRUE AS newest,
	CASE WHEN p.reporter IN ('EU27_2020', 'EU27_2007', 'EU28') THEN 'EU27' ELSE p.reporter END AS place,
	CASE WHEN p.reporter IN ('EU27_2020', 'EU27_2007', 'EU28') THEN p.reporter END AS "group",
	p.year_from::INTEGER AS "from", p.year_to::INTEGER AS "to", p.origin, p.measure,
	CASE WHEN p.unit = 'persons' THEN {'lower': p.lower, 'upper': p.upper} END AS count,
	CASE WHEN p.unit = 'percent' THEN {'lower': p.lower, 'upper': p.upper} END AS share,
	CASE WHEN p.unit = 'rank' THEN {'lower': p.lower, 'upper': p.upper} END AS "rank",
	NULL::STRUCT("lower" DOUBLE, "upper" DOUBLE) AS tier,
	p.exact AND p.flag IS NULL AS exact, NULL::VARCHAR AS given_by, p.evidence, p.url
FROM mart_published p
JOIN snapshot s USING (snapshot_id)
WHERE
	p.source_id IN ('eurostat-publications', 'national-reports') AND p.origin <> 'TOTAL' AND p.cell_rank = 1
	AND p.measure IN ('registered_victims', 'identified_victims', 'potential_victims')
	AND p.unit IN ('persons', 'percent', 'rank') AND p.confidence <> 'low'
	AND p.sex = 'total' AND p.age = 'total' AND p.form = 'total'
	AND p.destination IS NULL AND p.quarter IS NULL AND p.area IS NULL
	AND (p.whole_year OR p.year_from < p.year_to)
	AND NOT regexp_matches(COALESCE(p.series, ''), 'half_year|part_year|quarterly')
	AND s.vintage = (SELECT MAX(o.vintage) FROM snapshot o WHERE o.source_id = p.source_id)
ORDER BY p.source_id, "from", "to";
