-- Was this citizenship the most frequent foreign one among the victims the place identified, year by year?
-- next_*: the largest of the other foreign citizenships. Years without citizenships stay, without an answer.
WITH counts AS (
	SELECT c.year, c.origin, c.foreign_lower, c.foreign_upper, c.origin = string_split($origins, ' ')[1] AS asked
	FROM mart_origin_count c
	WHERE c.snapshot_id = $snapshot AND c.measure = $measure AND c.place = $place
),
others AS (
	SELECT
		year, first(origin ORDER BY foreign_upper DESC, foreign_lower DESC, origin) AS origin,
		first(foreign_lower ORDER BY foreign_upper DESC, foreign_lower DESC) AS lower, MAX(foreign_upper) AS upper
	FROM counts WHERE NOT asked GROUP BY year
)
SELECT
	f.year,
	CASE f.kind WHEN 'set' THEN f.place END AS "set",
	f.origin,
	CASE
		WHEN f.rank IS NULL THEN 'no_data'
		WHEN f.rank.worst = 1 THEN 'yes'
		WHEN f.rank.best = 1 THEN 'open'
		ELSE 'no'
	END AS answer,
	f."rank",
	CASE WHEN c.year IS NOT NULL
		THEN {'lower': c.foreign_lower::INTEGER, 'upper': c.foreign_upper::INTEGER} END AS victims,
	CASE WHEN o.year IS NOT NULL
		THEN {'origin': o.origin, 'lower': o.lower::INTEGER, 'upper': o.upper::INTEGER} END AS next,
	f.reporters, f.reporters_in_set, f.snapshot_id AS snapshot
FROM figure_share f
LEFT JOIN counts c ON c.year = f.year AND c.asked
LEFT JOIN others o ON o.year = f.year
WHERE
	f.snapshot_id = $snapshot AND f.measure = $measure AND f.place = $place
	AND f.origin = string_split($origins, ' ')[1] AND f.year BETWEEN $from AND $to
ORDER BY f.year;
