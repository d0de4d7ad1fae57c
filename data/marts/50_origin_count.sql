-- Grain: snapshot × measure × place × year × origin country.
-- A set has a row for every origin the snapshot knows (not named there: 0, counted in not_listed);
-- a single reporter has a row only for the origins it named (not named: not listed, no number).
-- foreign: the same persons without each reporter's own nationals; ranks compare foreign citizenships.
-- may_contain: persons of a stated region that may contain the origin (worst case only).
CREATE TABLE mart_origin_count AS
WITH stated AS (
	SELECT c.*, p.place, p.kind
	FROM mart_citizenship c
	JOIN mart_reporter_year r USING (source_id, snapshot_id, measure, reporter, year)
	JOIN mart_place p USING (source_id, snapshot_id, reporter)
),
named AS (
	SELECT
		source_id, snapshot_id, measure, place, kind, year, origin,
		SUM(lower)::INTEGER AS lower,
		SUM(upper)::INTEGER AS upper,
		COALESCE(SUM(lower) FILTER (origin <> reporter), 0)::INTEGER AS foreign_lower,
		COALESCE(SUM(upper) FILTER (origin <> reporter), 0)::INTEGER AS foreign_upper,
		COUNT(*)::INTEGER AS listed,
		string_agg(reporter, ' ' ORDER BY reporter) AS listed_reporters
	FROM stated
	SEMI JOIN country ON country.code = stated.origin
	GROUP BY ALL
),
origins AS (
	SELECT DISTINCT source_id, snapshot_id, measure, origin FROM named
),
grid AS (
	SELECT v.source_id, v.snapshot_id, v.measure, v.place, v.kind, v.year, o.origin
	FROM mart_coverage v
	JOIN origins o USING (source_id, snapshot_id, measure)
	WHERE v.kind = 'set' AND v.reporters > 0
	UNION
	SELECT source_id, snapshot_id, measure, place, kind, year, origin FROM named
),
may_contain AS (
	SELECT s.snapshot_id, s.measure, s.place, s.year, m.origin, SUM(s.lower)::INTEGER AS lower, SUM(s.upper)::INTEGER AS upper
	FROM stated s
	JOIN region_member m ON m.region = s.region
	GROUP BY ALL
)
SELECT
	g.source_id, g.snapshot_id, g.measure, g.place, g.kind, g.year, g.origin,
	COALESCE(n.lower, 0) AS lower,
	COALESCE(n.upper, 0) AS upper,
	COALESCE(n.foreign_lower, 0) AS foreign_lower,
	COALESCE(n.foreign_upper, 0) AS foreign_upper,
	COALESCE(m.lower, 0) AS may_contain_lower,
	COALESCE(m.upper, 0) AS may_contain_upper,
	COALESCE(n.listed, 0) AS listed,
	n.listed_reporters
FROM grid g
LEFT JOIN named n USING (snapshot_id, measure, place, year, origin)
LEFT JOIN may_contain m USING (snapshot_id, measure, place, year, origin);
