-- Grain: snapshot × measure × place × year × origin country.
-- Numerator R: persons with that citizenship. Denominator K: persons with a stated citizenship in the
-- place's reporters that year. The interval opens R and the others (K − R) against each other; mid is
-- mid(R)/mid(K). worst_*: as if all persons without a stated citizenship (U), and those of a stated
-- region that may contain the origin, were not, or were, of that origin. NULL: nobody was counted.
-- rank_*: among foreign citizenships, best and worst place the intervals allow; NULL for the own
-- citizens of a single reporter.
CREATE TABLE mart_origin_share AS
WITH ranked AS (
	SELECT
		a.snapshot_id, a.measure, a.place, a.year, a.origin,
		(1 + COUNT(*) FILTER (b.foreign_lower > a.foreign_upper AND b.origin <> a.origin))::INTEGER AS rank_best,
		(1 + COUNT(*) FILTER (b.foreign_upper > a.foreign_lower AND b.origin <> a.origin))::INTEGER AS rank_worst
	FROM mart_origin_count a
	JOIN mart_origin_count b USING (snapshot_id, measure, place, year)
	WHERE a.origin <> a.place
	GROUP BY ALL
)
SELECT
	c.*,
	v.stated_lower, v.stated_upper, v.unstated_lower, v.unstated_upper,
	v.reporters, v.reporters_in_set, v.reporters - c.listed AS not_listed,
	c.lower / NULLIF(c.lower + v.stated_upper - c.upper, 0)::DOUBLE AS share_lower,
	c.upper / NULLIF(c.upper + v.stated_lower - c.lower, 0)::DOUBLE AS share_upper,
	(c.lower + c.upper) / NULLIF(v.stated_lower + v.stated_upper, 0)::DOUBLE AS share_mid,
	c.lower / NULLIF(c.lower + v.stated_upper - c.upper + v.unstated_upper, 0)::DOUBLE AS worst_lower,
	(c.upper + v.unstated_upper + c.may_contain_upper)
		/ NULLIF(c.upper + v.unstated_upper + c.may_contain_upper + v.stated_lower - c.lower - c.may_contain_lower, 0)::DOUBLE
		AS worst_upper,
	r.rank_best,
	r.rank_worst
FROM mart_origin_count c
JOIN mart_coverage v USING (source_id, snapshot_id, measure, place, kind, year)
LEFT JOIN ranked r USING (snapshot_id, measure, place, year, origin);
