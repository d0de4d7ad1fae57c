-- What publications give, whole years and periods: Eurostat and the Commission on the EU as it was then and on its
-- members, other countries' national reports; for citizenships and in total. Percentages as published, of what
-- they say; Eurostat's shares of a citizenship are its count over the total of the same countries and years, and a
-- ceiling where that total was published as "more than".
WITH newest AS (
	SELECT
		p.*, s.vintage::VARCHAR AS vintage,
		CASE WHEN p.reporter IN ('EU27_2020', 'EU27_2007', 'EU28') THEN 'EU27' ELSE p.reporter END AS place,
		CASE WHEN p.reporter IN ('EU27_2020', 'EU27_2007', 'EU28') THEN p.reporter END AS "group"
	FROM mart_published p
	JOIN snapshot s USING (snapshot_id)
	WHERE
		p.source_id IN ('eurostat-publications', 'national-reports') AND p.cell_rank = 1 AND p.reporter <> 'EU_PARTIAL'
		AND p.measure IN ('registered_victims', 'identified_victims', 'potential_victims', 'referred_potential_victims')
		AND p.unit IN ('persons', 'percent', 'rank')
		AND p.sex = 'total' AND p.age = 'total' AND p.form = 'total'
		AND p.destination IS NULL AND p.quarter IS NULL AND p.area IS NULL
		AND (p.whole_year OR p.year_from < p.year_to)
		AND NOT regexp_matches(COALESCE(p.series, ''), 'half_year|part_year|quarterly')
		AND s.vintage = (SELECT MAX(o.vintage) FROM snapshot o WHERE o.source_id = p.source_id)
)
SELECT
	p.source_id AS source, p.snapshot_id AS snapshot, p.vintage, TRUE AS newest, p.place, p."group",
	p.year_from::INTEGER AS "from", p.year_to::INTEGER AS "to", p.origin, p.measure,
	CASE WHEN p.unit = 'persons' THEN {'lower': p.lower, 'upper': p.upper} END AS count,
	CASE WHEN p.unit = 'percent' THEN {'lower': p.lower, 'upper': p.upper} END AS share,
	CASE WHEN p.unit = 'rank' THEN {'lower': p.lower, 'upper': p.upper} END AS "rank",
	NULL::STRUCT("lower" DOUBLE, "upper" DOUBLE) AS tier,
	CASE WHEN p.unit = 'persons' AND p.flag IN ('>', '>=') THEN 'at_least' END AS bound,
	p.exact AND p.flag IS NULL OR p.flag IN ('>', '>=') AS exact, NULL::VARCHAR AS given_by, p.evidence, p.url
FROM newest p
WHERE (p.confidence <> 'low' OR p.flag IN ('>', '>=')) AND (p.unit <> 'percent' OR p.origin <> 'TOTAL')
UNION ALL
SELECT
	p.source_id, p.snapshot_id, p.vintage, TRUE, p.place, p."group", p.year_from::INTEGER, p.year_to::INTEGER, p.origin,
	p.measure, NULL, {'lower': 100 * p.lower / t.upper, 'upper': 100 * p.upper / t.lower}, NULL, NULL,
	CASE WHEN t.flag IN ('>', '>=') THEN 'at_most' END, TRUE, NULL,
	CASE WHEN 'relayed' IN (p.evidence, t.evidence) THEN 'relayed' ELSE p.evidence END, p.url
FROM newest p
JOIN newest t
	ON t.snapshot_id = p.snapshot_id AND t.reporter = p.reporter AND t.measure = p.measure AND t.origin = 'TOTAL'
	AND t.unit = 'persons' AND t.year_from = p.year_from AND t.year_to = p.year_to
WHERE
	p.source_id = 'eurostat-publications' AND p.measure = 'registered_victims' AND p.unit = 'persons'
	AND p.origin <> 'TOTAL' AND p.confidence <> 'low' AND p."group" IS NOT NULL
ORDER BY source, "from", "to";
