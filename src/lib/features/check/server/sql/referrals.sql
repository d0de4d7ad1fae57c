-- Potential victims referred in the United Kingdom, all and those of Romanian nationality: calendar years of which
-- every quarter is there, counted as in the figure uk-referrals.
WITH newest AS (
	SELECT snapshot_id, vintage FROM snapshot WHERE source_id = 'uk-nrm' ORDER BY vintage DESC LIMIT 1
),
yearly AS (
	SELECT
		o.source_id, o.snapshot_id, n.vintage, o.year_from AS year,
		COALESCE(SUM(o.lower) FILTER (o.origin = 'RO'), 0) AS romanian,
		SUM(o.lower) FILTER (o.origin NOT IN ('TOTAL', 'UNKNOWN')) AS stated,
		SUM(o.lower) FILTER (o.origin = 'TOTAL') AS total,
		any_value(o.evidence) AS evidence
	FROM observation o
	JOIN newest n USING (snapshot_id)
	WHERE o.quarter IS NOT NULL AND o.status = 'reported'
	GROUP BY ALL
	HAVING COUNT(DISTINCT o.quarter) = 4
)
SELECT
	source_id AS source, snapshot_id AS snapshot, vintage::VARCHAR AS vintage, TRUE AS newest,
	'GB' AS place, NULL::VARCHAR AS "group", year::INTEGER AS "from", year::INTEGER AS "to", g.origin,
	'referred_potential_victims' AS measure,
	{'lower': g.counted, 'upper': g.counted} AS count,
	CASE WHEN g.origin = 'RO' THEN {'lower': 100 * romanian / stated, 'upper': 100 * romanian / stated} END AS share,
	NULL::STRUCT("lower" DOUBLE, "upper" DOUBLE) AS "rank",
	NULL::STRUCT("lower" DOUBLE, "upper" DOUBLE) AS tier,
	TRUE AS exact, NULL::VARCHAR AS given_by, evidence, NULL::VARCHAR AS url
FROM yearly, LATERAL (VALUES ('RO', romanian), ('TOTAL', total)) g (origin, counted)
ORDER BY year, g.origin;
