-- Foreign citizenships of a place in one year, by the middle of their interval. A reporter's own
-- nationals are left out of victims and share; K stays the denominator.
SELECT
	s.year::INTEGER AS year,
	CASE s.kind WHEN 'set' THEN s.place END AS "set",
	CASE s.kind WHEN 'reporter' THEN s.place END AS reporter,
	{'best': s.rank_best, 'worst': s.rank_worst} AS "rank",
	s.origin, said($lang, c.name_ro, c.name_en) AS name,
	{'lower': s.foreign_lower, 'upper': s.foreign_upper} AS victims,
	{
		'lower': s.foreign_lower / (s.foreign_lower + s.stated_upper - s.foreign_upper)::DOUBLE,
		'upper': s.foreign_upper / (s.foreign_upper + s.stated_lower - s.foreign_lower)::DOUBLE,
		'mid': (s.foreign_lower + s.foreign_upper) / (s.stated_lower + s.stated_upper)::DOUBLE
	} AS share,
	s.reporters, s.reporters_in_set, s.not_listed, s.snapshot_id AS snapshot
FROM mart_origin_share s
JOIN country c ON c.code = s.origin
WHERE
	s.snapshot_id = $snapshot AND s.measure = $measure AND s.place = $place AND s.year = $to
	AND s.foreign_upper > 0 AND s.rank_best IS NOT NULL
ORDER BY s.foreign_lower + s.foreign_upper DESC, s.origin;
