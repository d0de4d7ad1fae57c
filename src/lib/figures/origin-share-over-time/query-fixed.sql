-- As query.sql, for a fixed panel: only the reporters of the place that published citizenships in every
-- year asked for, so that no movement comes from who reported.
WITH panel AS (
	SELECT r.reporter
	FROM mart_reporter_year r
	JOIN mart_place p USING (source_id, snapshot_id, reporter)
	WHERE r.snapshot_id = $snapshot AND r.measure = $measure AND p.place = $place AND r.year BETWEEN $from AND $to
	GROUP BY r.reporter
	HAVING COUNT(*) = $to - $from + 1
),
stated AS (
	SELECT
		year,
		SUM(stated_lower)::INTEGER AS k_lo, SUM(stated_upper)::INTEGER AS k_hi,
		SUM(unstated_lower)::INTEGER AS u_lo, SUM(unstated_upper)::INTEGER AS u_hi,
		COUNT(*)::INTEGER AS reporters
	FROM mart_reporter_year
	SEMI JOIN panel USING (reporter)
	WHERE snapshot_id = $snapshot AND measure = $measure AND year BETWEEN $from AND $to
	GROUP BY year
),
cells AS (
	SELECT * FROM mart_citizenship
	SEMI JOIN panel USING (reporter)
	WHERE snapshot_id = $snapshot AND measure = $measure AND year BETWEEN $from AND $to
),
counted AS (
	SELECT
		year, origin, SUM(lower)::INTEGER AS lo, SUM(upper)::INTEGER AS hi, COUNT(*)::INTEGER AS listed,
		COALESCE(SUM(lower) FILTER (origin <> reporter), 0) AS f_lo,
		COALESCE(SUM(upper) FILTER (origin <> reporter), 0) AS f_hi
	FROM cells
	SEMI JOIN country ON country.code = cells.origin
	GROUP BY year, origin
),
may_contain AS (
	SELECT c.year, m.origin, SUM(c.lower) AS lo, SUM(c.upper) AS hi
	FROM cells c
	JOIN region_member m ON m.region = c.region
	GROUP BY c.year, m.origin
),
asked AS (
	SELECT s.*, unnest(string_split($origins, ' ')) AS origin FROM stated s
),
numbers AS (
	SELECT
		a.*, COALESCE(c.lo, 0) AS lo, COALESCE(c.hi, 0) AS hi, COALESCE(c.listed, 0) AS listed,
		COALESCE(c.f_lo, 0) AS f_lo, COALESCE(c.f_hi, 0) AS f_hi,
		COALESCE(m.lo, 0) AS m_lo, COALESCE(m.hi, 0) AS m_hi
	FROM asked a
	LEFT JOIN counted c USING (year, origin)
	LEFT JOIN may_contain m USING (year, origin)
)
SELECT
	n.year::INTEGER AS year,
	$place AS "set", NULL::VARCHAR AS reporter,
	n.origin, 'reported' AS status,
	{'lower': n.lo, 'upper': n.hi} AS victims,
	{'lower': n.k_lo, 'upper': n.k_hi} AS stated,
	{'lower': n.u_lo, 'upper': n.u_hi} AS unstated,
	{
		'lower': n.lo / (n.lo + n.k_hi - n.hi)::DOUBLE,
		'upper': n.hi / (n.hi + n.k_lo - n.lo)::DOUBLE,
		'mid': (n.lo + n.hi) / (n.k_lo + n.k_hi)::DOUBLE
	} AS share,
	{
		'lower': n.lo / (n.lo + n.k_hi - n.hi + n.u_hi)::DOUBLE,
		'upper': (n.hi + n.u_hi + n.m_hi) / (n.hi + n.u_hi + n.m_hi + n.k_lo - n.lo - n.m_lo)::DOUBLE
	} AS worst_case,
	{
		'best': (1 + (SELECT COUNT(*) FROM counted b WHERE b.year = n.year AND b.origin <> n.origin AND b.f_lo > n.f_hi))::INTEGER,
		'worst': (1 + (SELECT COUNT(*) FROM counted b WHERE b.year = n.year AND b.origin <> n.origin AND b.f_hi > n.f_lo))::INTEGER
	} AS "rank",
	n.reporters, n.reporters AS reporters_in_set, n.reporters - n.listed AS not_listed,
	NULL::VARCHAR AS missing_reporters, $snapshot AS snapshot
FROM numbers n
ORDER BY list_position(string_split($origins, ' '), n.origin), n.year;
