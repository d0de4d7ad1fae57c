-- Grain: snapshot × measure × reporter × year in which the reporter published stated citizenships.
-- stated (K): persons with a stated citizenship: countries, own nationals, stated regions, stateless.
-- unstated (U): the UNKNOWN rows, or the publisher's total minus K where that is larger.
-- No row: the reporter published no citizenships that year (missing, not zero).
CREATE TABLE mart_reporter_year AS
WITH counted AS (
	SELECT
		source_id, snapshot_id, measure, reporter, year,
		COALESCE(SUM(lower) FILTER (origin <> 'UNKNOWN'), 0)::INTEGER AS stated_lower,
		COALESCE(SUM(upper) FILTER (origin <> 'UNKNOWN'), 0)::INTEGER AS stated_upper,
		COALESCE(SUM(lower) FILTER (origin = 'UNKNOWN'), 0)::INTEGER AS unknown_lower,
		COALESCE(SUM(upper) FILTER (origin = 'UNKNOWN'), 0)::INTEGER AS unknown_upper,
		COUNT(*) FILTER (origin <> 'UNKNOWN') AS stated_rows
	FROM mart_citizenship
	GROUP BY ALL
)
SELECT
	c.source_id, c.snapshot_id, c.measure, c.reporter, c.year,
	c.stated_lower, c.stated_upper,
	GREATEST(c.unknown_lower, COALESCE(t.lower - c.stated_upper, 0))::INTEGER AS unstated_lower,
	GREATEST(c.unknown_upper, COALESCE(t.upper - c.stated_lower, 0))::INTEGER AS unstated_upper,
	t.lower AS total_lower,
	t.upper AS total_upper
FROM counted c
LEFT JOIN mart_total t USING (source_id, snapshot_id, measure, reporter, year)
WHERE c.stated_rows > 0;
