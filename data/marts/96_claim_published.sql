-- Grain: day × claim × test, for what is read in publications, whole periods only: a period is never made
-- of others, and a group of EU members never stands for another. No row: nothing published.
-- r_*: persons of the test's origin. k_*: the published total; at_most: given as "more than" only.
-- eu_percent: citizens of all EU members together: no single one of them can be more.
-- part_percent: the share published for the origin itself (own nationals, non-EU …).
-- published_rank: as printed; until 2022 among the citizenships of EU members only, which the tests say
-- by `among`. next_*: the largest other citizenship named.
-- own_publication: everything used was read in the very article that makes the claim.
CREATE TABLE mart_claim_published AS
WITH tests AS (
	SELECT t.*, e.as_of, e.snapshot_id, c.source_url
	FROM claim_test t
	JOIN mart_claim_edition e USING (source_id)
	JOIN claim c USING (claim_id)
	SEMI JOIN (FROM source WHERE breakdown = 'partial') partly USING (source_id)
	-- What Romania identified is added up year by year, below.
	WHERE t.proposition <> 'untestable'
),
cells AS (
	SELECT p.*, p.origin IN (SELECT code FROM country) AS single
	FROM mart_published p
	SEMI JOIN source USING (source_id, measure)
	WHERE
		p.cell_rank = 1 AND p.quarter IS NULL AND p.area IS NULL AND p.destination IS NULL
		AND p.sex = 'total' AND p.age = 'total' AND p.form = 'total'
),
used AS (
	SELECT
		t.claim_id, t.position, t.as_of, t.snapshot_id, t.source_url, t.origin AS asked,
		c.origin, c.single, c.unit, c.lower, c.upper, c.flag, c.evidence, c.url
	FROM tests t
	JOIN cells c
		ON c.snapshot_id = t.snapshot_id AND c.reporter = t.place
		AND c.year_from = t.year_from AND c.year_to = t.year_to
	WHERE t.source_id <> 'anitp' AND CASE
		WHEN t.proposition = 'count_is' THEN c.unit = 'persons' AND c.origin = t.origin
		WHEN t.proposition = 'percent_is' THEN c.unit = 'percent' AND c.origin = t.origin
		WHEN t.proposition IN ('largest', 'not_largest')
			THEN c.single AND (c.unit = 'persons' OR c.unit = 'rank' AND c.origin = t.origin AND c.flag IS NULL)
		ELSE
			c.unit = 'persons' AND c.origin IN (t.origin, 'TOTAL')
			OR c.unit = 'percent' AND c.region IN ('eu27-2007', 'eu28', 'eu27-2020')
	END
),
-- What Romania identified, one year after the other, each from the first source that gives it.
yearly AS (
	SELECT
		t.claim_id, t.position, t.as_of, t.snapshot_id, m.year, t.year_to - t.year_from + 1 AS wanted,
		arg_min(m.lower, m.step * 1000 + m.row_rank) AS lower, arg_min(m.upper, m.step * 1000 + m.row_rank) AS upper,
		arg_min(m.evidence, m.step * 1000 + m.row_rank) AS evidence
	FROM tests t
	JOIN mart_claim_edition e ON e.as_of = t.as_of
	JOIN mart_identified_by_romania m ON m.snapshot_id = e.snapshot_id AND m.year BETWEEN t.year_from AND t.year_to
	WHERE
		t.source_id = 'anitp' AND t.place = 'RO' AND t.origin = 'TOTAL'
		AND m.sex = 'total' AND m.age = 'total' AND m.form = 'total'
	GROUP BY ALL
)
SELECT
	claim_id, position, as_of, snapshot_id,
	MAX(lower) FILTER (unit = 'persons' AND origin = asked) AS r_lower,
	MAX(upper) FILTER (unit = 'persons' AND origin = asked) AS r_upper,
	MAX(lower) FILTER (unit = 'persons' AND origin = 'TOTAL') AS k_lower,
	MAX(upper) FILTER (unit = 'persons' AND origin = 'TOTAL') AS k_upper,
	COALESCE(bool_or(flag IN ('>', '>=')) FILTER (unit = 'persons' AND origin = 'TOTAL'), FALSE) AS at_most,
	MAX(upper) FILTER (unit = 'percent' AND origin = 'REGION') / 100 AS eu_percent,
	MAX(upper) FILTER (unit = 'percent' AND origin = asked) / 100 AS part_percent,
	MAX(upper) FILTER (unit = 'rank')::INTEGER AS published_rank,
	first(origin ORDER BY upper DESC, lower DESC, origin) FILTER (unit = 'persons' AND single AND origin <> asked) AS next_origin,
	MAX(lower) FILTER (unit = 'persons' AND single AND origin <> asked) AS next_lower,
	MAX(upper) FILTER (unit = 'persons' AND single AND origin <> asked) AS next_upper,
	CASE WHEN bool_or(evidence = 'relayed') THEN 'relayed' ELSE MIN(evidence) END AS evidence,
	bool_and(url IS NOT DISTINCT FROM source_url) AS own_publication,
	first(url ORDER BY origin = asked DESC, url) FILTER (url IS NOT NULL) AS url
FROM used
GROUP BY ALL
UNION ALL
SELECT
	claim_id, position, as_of, snapshot_id, SUM(lower), SUM(upper), NULL, NULL, FALSE, NULL, NULL, NULL, NULL, NULL,
	NULL, CASE WHEN bool_or(evidence = 'relayed') THEN 'relayed' ELSE MIN(evidence) END, FALSE, NULL
FROM yearly
GROUP BY claim_id, position, as_of, snapshot_id, wanted
HAVING COUNT(*) = wanted;
