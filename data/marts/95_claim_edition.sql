-- Grain: day × source. A claim is put to the data as they stood on a day: of each source a test names,
-- the newest edition not later than that day. Days are the vintages of those sources.
CREATE TABLE mart_claim_edition AS
WITH editions AS (FROM snapshot SEMI JOIN claim_test USING (source_id)),
days AS (SELECT DISTINCT vintage AS as_of FROM editions)
SELECT d.as_of, e.source_id, arg_max(e.snapshot_id, e.vintage) AS snapshot_id, MAX(e.vintage) AS vintage
FROM days d
JOIN editions e ON e.vintage <= d.as_of
GROUP BY ALL;

-- Grain: day × claim × test × span, for sources with a complete breakdown by citizenship. A span is the
-- stated years taken together, or one year. Years in which less than a quarter of the place's countries
-- published citizenships are left out: they would speak for the few that did. No row: no such year.
-- r_*: persons of the test's origin. k_*: persons they are among: with a stated citizenship (all), or
-- with the citizenship of one of today's EU members (eu). unstated_upper, may_contain_*: as in mart_origin_share.
-- own_total: all persons the origin's own country identified in these years, whatever their citizenship.
CREATE TABLE mart_claim_span AS
WITH eu AS (SELECT reporter AS origin FROM reporter_set WHERE set_id = 'EU27' UNION SELECT 'RO'),
years AS (
	SELECT
		t.claim_id, t.position, t.origin, t.among, e.as_of, e.snapshot_id, v.measure, v.place, v.kind, v.year,
		CASE t.span WHEN 'period' THEN 0 ELSE v.year END AS span,
		v.stated_lower, v.stated_upper, v.unstated_lower, v.unstated_upper, v.reporters, v.reporters_in_set
	FROM claim_test t
	JOIN mart_claim_edition e USING (source_id)
	JOIN source s USING (source_id)
	JOIN mart_coverage v ON v.snapshot_id = e.snapshot_id AND v.measure = s.measure AND v.place = t.place
	WHERE
		v.year BETWEEN COALESCE(t.year_from, v.year) AND COALESCE(t.year_to, v.year)
		AND 4 * v.reporters >= v.reporters_in_set
),
origins AS (
	SELECT
		y.claim_id, y.position, y.as_of, y.span, c.origin, c.origin = y.origin AS asked,
		y.among <> 'eu' OR c.origin IN (FROM eu) AS counts,
		SUM(c.lower) AS lower, SUM(c.upper) AS upper,
		SUM(c.foreign_lower) AS foreign_lower, SUM(c.foreign_upper) AS foreign_upper,
		SUM(c.may_contain_lower) AS may_contain_lower, SUM(c.may_contain_upper) AS may_contain_upper
	FROM years y
	JOIN mart_origin_count c USING (snapshot_id, measure, place, year)
	GROUP BY ALL
),
named AS (
	SELECT claim_id, position, as_of, span, SUM(lower) AS eu_lower, SUM(upper) AS eu_upper
	FROM origins WHERE counts GROUP BY ALL
),
totals AS (
	SELECT
		y.claim_id, y.position, y.as_of, y.span, y.origin, y.among, y.kind, y.snapshot_id,
		MIN(y.year) AS year_from, MAX(y.year) AS year_to, COUNT(*) AS years,
		SUM(y.stated_lower) AS stated_lower, SUM(y.stated_upper) AS stated_upper,
		SUM(y.unstated_upper) AS unstated_upper,
		MIN(y.reporters) AS reporters, any_value(y.reporters_in_set) AS reporters_in_set,
		SUM(o.upper) FILTER (y.kind = 'set') AS own_total
	FROM years y
	LEFT JOIN mart_total o
		ON o.snapshot_id = y.snapshot_id AND o.measure = y.measure AND o.reporter = y.origin AND o.year = y.year
	GROUP BY ALL
),
ranked AS (
	SELECT
		a.claim_id, a.position, a.as_of, a.span,
		1 + COUNT(*) FILTER (b.foreign_lower > a.foreign_upper) AS rank_best,
		1 + COUNT(*) FILTER (b.foreign_upper > a.foreign_lower) AS rank_worst,
		-- The next one: the largest group beside the one asked about.
		first(b.origin ORDER BY b.foreign_upper DESC, b.foreign_lower DESC, b.origin) AS next_origin,
		first(b.foreign_lower ORDER BY b.foreign_upper DESC, b.foreign_lower DESC) AS next_lower,
		MAX(b.foreign_upper) AS next_upper
	FROM origins a
	JOIN origins b USING (claim_id, position, as_of, span)
	WHERE a.asked AND NOT b.asked AND b.counts
	GROUP BY ALL
)
SELECT
	t.* EXCLUDE (stated_lower, stated_upper),
	o.lower AS r_lower, o.upper AS r_upper, o.foreign_lower, o.foreign_upper, o.may_contain_upper,
	-- Stated regions are among all, but in no group of citizens.
	CASE t.among WHEN 'eu' THEN 0 ELSE o.may_contain_lower END AS may_contain_lower,
	CASE t.among WHEN 'eu' THEN n.eu_lower ELSE t.stated_lower END AS k_lower,
	CASE t.among WHEN 'eu' THEN n.eu_upper ELSE t.stated_upper END AS k_upper,
	r.* EXCLUDE (claim_id, position, as_of, span)
FROM totals t
JOIN named n USING (claim_id, position, as_of, span)
JOIN origins o ON o.claim_id = t.claim_id AND o.position = t.position AND o.as_of = t.as_of AND o.span = t.span AND o.asked
LEFT JOIN ranked r ON r.claim_id = t.claim_id AND r.position = t.position AND r.as_of = t.as_of AND r.span = t.span;
