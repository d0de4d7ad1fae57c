-- Per year: the foreign citizenships that are among the first of the span, and the asked ones, with
-- their rank intervals. A reporter's own nationals are left out, as in the ranking.
WITH span AS (
	SELECT
		s.*,
		(s.foreign_lower + s.foreign_upper) / 2.0 AS middle,
		ROW_NUMBER() OVER (PARTITION BY s.year ORDER BY s.foreign_lower + s.foreign_upper DESC, s.origin) AS position
	FROM mart_origin_share s
	WHERE
		s.snapshot_id = $snapshot AND s.measure = $measure AND s.place = $place
		AND s.year BETWEEN $from AND $to AND s.rank_best IS NOT NULL AND s.foreign_upper > 0
),
chosen AS (
	SELECT origin FROM span GROUP BY origin
	QUALIFY ROW_NUMBER() OVER (ORDER BY SUM(middle) DESC, origin) <= 8 OR list_contains(string_split($origins, ' '), origin)
)
SELECT
	s.year::INTEGER AS year,
	CASE s.kind WHEN 'set' THEN s.place END AS "set",
	CASE s.kind WHEN 'reporter' THEN s.place END AS reporter,
	s.origin,
	said($lang, c.name_ro, c.name_en) AS name,
	s.position::INTEGER AS position,
	{'best': s.rank_best, 'worst': s.rank_worst} AS "rank",
	{'lower': s.foreign_lower, 'upper': s.foreign_upper} AS victims,
	{
		'lower': s.foreign_lower / (s.foreign_lower + s.stated_upper - s.foreign_upper)::DOUBLE,
		'upper': s.foreign_upper / (s.foreign_upper + s.stated_lower - s.foreign_lower)::DOUBLE,
		'mid': (s.foreign_lower + s.foreign_upper) / (s.stated_lower + s.stated_upper)::DOUBLE
	} AS share,
	s.reporters, s.reporters_in_set, s.snapshot_id AS snapshot
FROM span s
SEMI JOIN chosen USING (origin)
JOIN country c ON c.code = s.origin
ORDER BY s.origin, s.year;
