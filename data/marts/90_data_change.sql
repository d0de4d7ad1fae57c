-- Grain: snapshot that follows another of its source × cell that differs between the two.
-- A cell is everything that says what was counted, without the publisher's label ("RUMANÍA" in one
-- edition and "Romania" in the next are one cell); own nationals are the reporter's citizenship.
-- kind: new | revised | withdrawn. old_*, new_* are NULL where there was no number.
CREATE TABLE mart_data_change AS
WITH pairs AS (
	SELECT
		source_id, snapshot_id, vintage,
		LAG(snapshot_id) OVER (PARTITION BY source_id ORDER BY vintage) AS previous_id,
		LAG(vintage) OVER (PARTITION BY source_id ORDER BY vintage) AS previous_vintage
	FROM snapshot
),
cells AS (
	SELECT
		snapshot_id, measure, unit, COALESCE(series, '') AS series, reporter, COALESCE(area, '') AS area,
		CASE WHEN origin = 'NAT' THEN reporter ELSE origin END AS origin,
		COALESCE(region, '') AS region, COALESCE(destination, '') AS destination,
		year_from, year_to, COALESCE(quarter, 0) AS quarter, sex, age, form,
		SUM(lower) AS lower, SUM(upper) AS upper, MIN(status) AS status
	FROM observation
	-- Publications repeat each other: of the rows that give one cell, the one shown first speaks.
	ANTI JOIN (FROM mart_published WHERE cell_rank > 1) repeated USING (snapshot_id, locator)
	GROUP BY ALL
),
now AS (SELECT p.*, c.* EXCLUDE (snapshot_id) FROM pairs p JOIN cells c USING (snapshot_id) WHERE p.previous_id IS NOT NULL),
before AS (SELECT p.*, c.* EXCLUDE (snapshot_id) FROM pairs p JOIN cells c ON c.snapshot_id = p.previous_id)
SELECT
	source_id, snapshot_id, previous_id, vintage, previous_vintage,
	CASE WHEN b.status IS NULL THEN 'new' WHEN n.status IS NULL THEN 'withdrawn' ELSE 'revised' END AS kind,
	measure, unit, series, reporter, area, origin, region, destination, year_from, year_to, quarter, sex, age, form,
	b.lower AS old_lower, b.upper AS old_upper, b.status AS old_status,
	n.lower AS new_lower, n.upper AS new_upper, n.status AS new_status,
	-- What the middle of the interval moved by.
	ABS(COALESCE(n.lower + n.upper, 0) - COALESCE(b.lower + b.upper, 0)) / 2 AS size
FROM now n
FULL JOIN before b USING (
	source_id, snapshot_id, previous_id, vintage, previous_vintage,
	measure, unit, series, reporter, area, origin, region, destination, year_from, year_to, quarter, sex, age, form
)
WHERE
	b.lower IS DISTINCT FROM n.lower OR b.upper IS DISTINCT FROM n.upper OR b.status IS DISTINCT FROM n.status;
