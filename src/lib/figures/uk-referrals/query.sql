-- One row per quarter, and one per calendar year of which every quarter is there (quarter NULL).
-- The source counts exactly, each first responder in a series of its own: the sum over them is the whole.
-- People with two nationalities are no Romanians here; those of whom Romanian is one stand in `dual`.
WITH referral AS (
	SELECT *
	FROM observation
	WHERE
		snapshot_id IN (SELECT unnest(string_split($snapshots, ' ')))
		AND year_from BETWEEN $from AND $to AND quarter IS NOT NULL AND status = 'reported'
),
summed AS (
	SELECT
		year_from::INTEGER AS year, quarter::INTEGER AS quarter, COUNT(DISTINCT quarter) AS quarters,
		COALESCE(SUM(lower) FILTER (origin = 'RO'), 0)::INTEGER AS romanian,
		COALESCE(SUM(lower) FILTER (origin = 'DUAL' AND publisher_label LIKE '%Romanian%'), 0)::INTEGER AS dual,
		SUM(lower) FILTER (origin NOT IN ('TOTAL', 'UNKNOWN'))::INTEGER AS stated,
		COALESCE(SUM(lower) FILTER (origin = 'UNKNOWN'), 0)::INTEGER AS unstated,
		SUM(lower) FILTER (origin = 'TOTAL')::INTEGER AS total,
		snapshot_id AS snapshot
	FROM referral
	GROUP BY GROUPING SETS ((year_from, quarter, snapshot_id), (year_from, snapshot_id))
)
SELECT
	year, quarter, romanian, dual, stated, unstated, total,
	romanian / stated AS share,
	{'lower': romanian / (stated + unstated), 'upper': (romanian + unstated) / (stated + unstated)} AS worst_case,
	snapshot
FROM summed
WHERE quarter IS NOT NULL OR quarters = 4
ORDER BY year, quarter NULLS LAST;
