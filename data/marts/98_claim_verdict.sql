-- Grain: day × claim: the verdict, from the tests alone.
-- A part of a claim: yes, if its plainest testable meaning holds; conditional, if that one does not (or
-- not in all years) and another does; open, if the intervals leave it undecided; no; none (no data).
-- The core (part 1) decides; what is said beside it can only add a condition.
-- first, second: the tests the reason speaks of: the core's plainest, and the one that made the difference.
CREATE TABLE mart_claim_verdict AS
WITH parts AS (
	SELECT
		claim_id, as_of, part,
		arg_min(result, reading) FILTER (result <> 'none') AS plain,
		COALESCE(arg_min(position, reading) FILTER (result <> 'none'), MIN(position)) AS plain_position,
		MIN(position) FILTER (result = 'yes') AS yes_position,
		MAX(position) FILTER (result = 'partly') AS partly_position
	FROM mart_claim_test
	WHERE part > 0
	GROUP BY ALL
),
outcomes AS (
	SELECT
		*,
		CASE
			WHEN plain IS NULL THEN 'none'
			WHEN plain = 'yes' THEN 'yes'
			WHEN yes_position IS NOT NULL OR partly_position IS NOT NULL THEN 'conditional'
			ELSE plain
		END AS outcome
	FROM parts
),
beside AS (
	SELECT claim_id, as_of, bool_and(outcome = 'yes') AS all_yes, MIN(plain_position) FILTER (outcome <> 'yes') AS failing
	FROM outcomes WHERE part > 1 GROUP BY ALL
),
-- What stands by a claim that holds: a test of another source, or else another of the same.
also AS (
	SELECT t.claim_id, t.as_of, arg_min(t.position, (t.snapshot_id = f.snapshot_id)::INTEGER * 100 + t.position) AS position
	FROM mart_claim_test t
	JOIN outcomes o ON o.claim_id = t.claim_id AND o.as_of = t.as_of AND o.part = 1 AND t.position <> o.plain_position
	JOIN mart_claim_test f ON f.claim_id = o.claim_id AND f.as_of = o.as_of AND f.position = o.plain_position
	WHERE t.result = 'yes'
	GROUP BY ALL
)
SELECT
	o.claim_id, o.as_of,
	CASE
		WHEN o.outcome IN ('none', 'open') THEN 'cannot_be_checked'
		WHEN o.outcome = 'no' THEN 'not_supported'
		WHEN o.outcome = 'conditional' OR NOT COALESCE(b.all_yes, TRUE) THEN 'supported_with_condition'
		ELSE 'supported'
	END AS verdict,
	o.plain_position AS first,
	CASE
		WHEN o.outcome = 'conditional' AND o.yes_position IS NOT NULL THEN o.yes_position
		WHEN o.outcome = 'conditional' THEN NULLIF(o.partly_position, o.plain_position)
		WHEN o.outcome = 'yes' AND b.failing IS NOT NULL THEN b.failing
		WHEN o.outcome = 'yes' THEN a.position
	END AS second
FROM outcomes o
LEFT JOIN beside b USING (claim_id, as_of)
LEFT JOIN also a USING (claim_id, as_of)
WHERE o.part = 1;

-- Grain: day × claim whose verdict differs from the day before it in the list. sources: those its tests
-- name that have an edition of that day, which made the difference.
CREATE TABLE mart_claim_verdict_change AS
WITH told AS (
	SELECT
		claim_id, as_of, verdict,
		LAG(as_of) OVER earlier AS previous_as_of,
		LAG(verdict) OVER earlier AS previous_verdict
	FROM mart_claim_verdict
	WINDOW earlier AS (PARTITION BY claim_id ORDER BY as_of)
)
SELECT t.*, string_agg(DISTINCT e.source_id, ' ' ORDER BY e.source_id) AS sources
FROM told t
JOIN claim_test c USING (claim_id)
JOIN mart_claim_edition e ON e.as_of = t.as_of AND e.vintage = t.as_of AND e.source_id = c.source_id
WHERE t.verdict <> t.previous_verdict
GROUP BY ALL;
