-- Counts for the tests, one a line.
WITH citizenship AS (
	SELECT strftime(n.vintage, '%Y-%m-%d') AS vintage, o.*
	FROM observation o JOIN snapshot n USING (snapshot_id)
	WHERE o.source_id = 'unodc-glotip' AND o.measure = 'detected_victims' AND o.origin = 'RO'
)
SELECT 'rows naming Romania ' || vintage AS what, COUNT(*)::INTEGER AS count FROM citizenship GROUP BY vintage
UNION ALL
SELECT 'reporters naming Romania ' || vintage, COUNT(DISTINCT reporter)::INTEGER FROM citizenship GROUP BY vintage
UNION ALL
SELECT 'repatriation rows', COUNT(*)::INTEGER FROM observation WHERE measure = 'repatriated_victims'
UNION ALL
SELECT 'repatriations in a mart', COUNT(*)::INTEGER FROM (
	SELECT measure FROM mart_citizenship UNION ALL SELECT measure FROM mart_total
	UNION ALL SELECT measure FROM mart_origin_share
) WHERE measure = 'repatriated_victims'
UNION ALL
SELECT 'sets with Romania', COUNT(*)::INTEGER FROM mart_place WHERE kind = 'set' AND reporter = 'RO'
UNION ALL
SELECT 'numbers where nobody reported', COUNT(*)::INTEGER FROM figure_share
WHERE reporters = 0 AND (
	status <> 'not_reported' OR victims IS NOT NULL OR stated IS NOT NULL OR unstated IS NOT NULL
	OR share IS NOT NULL OR worst_case IS NOT NULL OR "rank" IS NOT NULL
);
