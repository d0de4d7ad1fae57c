-- Grain: snapshot × country of residence × origin × year, from the first to the last year the edition
-- has for that pair; no year before, none after: nothing is extrapolated.
-- residents: persons born in the origin (series "born"; "citizens" is another count, never added),
-- whole persons. kind: observed (a year of the edition: from_year and to_year are the year), or
-- interpolated (on the straight line between from_year and to_year). Points of one edition only: each
-- re-estimates the whole past.
-- No row: the edition says nothing of that pair or year (missing, not zero). Zero is the publisher's.
CREATE TABLE mart_residents AS
WITH point AS (
	SELECT
		source_id, snapshot_id, reporter, origin, evidence,
		year_from AS year, lower AS residents,
		LEAD(year_from) OVER later AS next_year,
		LEAD(lower) OVER later AS next_residents
	FROM observation
	WHERE
		measure = 'resident_population' AND unit = 'residents' AND series = 'born' AND status = 'reported'
		AND year_from = year_to AND quarter IS NULL AND area IS NULL
		AND sex = 'total' AND age = 'total' AND form = 'total'
	WINDOW later AS (PARTITION BY snapshot_id, reporter, origin ORDER BY year_from)
)
SELECT
	p.source_id, p.snapshot_id, p.reporter, p.origin, y.year::SMALLINT AS year,
	ROUND(
		p.residents + (y.year - p.year) * COALESCE((p.next_residents - p.residents) / (p.next_year - p.year), 0)
	)::INTEGER AS residents,
	CASE WHEN y.year = p.year THEN 'observed' ELSE 'interpolated' END AS kind,
	p.year::SMALLINT AS from_year,
	CASE WHEN y.year = p.year THEN p.year ELSE p.next_year END::SMALLINT AS to_year,
	p.evidence
FROM point p, generate_series(p.year::INTEGER, COALESCE(p.next_year - 1, p.year)::INTEGER) AS y(year);
