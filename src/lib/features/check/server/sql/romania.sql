-- All victims Romania identified, by year: every different number of each publication, the one shown in
-- the figure first. `exact` is false for the others: the publications do not agree.
WITH newest AS (
	SELECT m.*, s.vintage
	FROM mart_identified_by_romania m
	JOIN snapshot s USING (snapshot_id)
	WHERE
		m.sex = 'total' AND m.age = 'total' AND m.form = 'total'
		AND s.vintage = (SELECT MAX(o.vintage) FROM snapshot o WHERE o.source_id = m.source_id)
		AND (m.source_id <> 'unodc-glotip' OR m.row_rank = 1)
),
judged AS (
	SELECT *, lower = first_value(lower) OVER (PARTITION BY year ORDER BY step, row_rank, source_id) AS shown
	FROM newest
)
SELECT
	source_id AS source, snapshot_id AS snapshot, vintage::VARCHAR AS vintage, TRUE AS newest,
	'RO' AS place, NULL::VARCHAR AS "group", year AS "from", year AS "to", 'TOTAL' AS origin, measure,
	{'lower': lower, 'upper': upper} AS count,
	NULL::STRUCT("lower" DOUBLE, "upper" DOUBLE) AS share,
	NULL::STRUCT("lower" DOUBLE, "upper" DOUBLE) AS "rank",
	NULL::STRUCT("lower" DOUBLE, "upper" DOUBLE) AS tier,
	shown AND step < 7 AS exact,
	CASE WHEN series LIKE 'greta_%' THEN 'greta' WHEN series LIKE 'tip_%' THEN 'us-tip' END AS given_by,
	evidence, url
FROM judged
QUALIFY row_number() OVER (PARTITION BY year, lower, measure, source_id, given_by ORDER BY step, row_rank) = 1
ORDER BY year, step, row_rank, source_id;
