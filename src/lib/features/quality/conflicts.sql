-- Claims about one cell that cannot all be true, one row per claim, of the newest snapshots.
-- A cell: who counted, whom, where, when, in what unit. Detected, registered and identified victims are
-- different counts of much the same people: set beside each other (same_measure false), never averaged.
-- A claim is taken for what it can mean: "more than 6,000" agrees with 6,101, and 63 % with 62.8 %.
-- basis: row (a figure read in a publication) or sum (of the rows of a publisher's file).
WITH newest AS (
	SELECT source_id, arg_max(snapshot_id, vintage) AS snapshot_id FROM snapshot GROUP BY source_id
),
published AS (
	SELECT
		source_id, reporter, CASE WHEN origin = 'NAT' THEN reporter ELSE origin END AS origin,
		COALESCE(region, '') AS region, COALESCE(destination, '') AS destination,
		year_from::INTEGER AS year_from, year_to::INTEGER AS year_to,
		sex, age, form, COALESCE(area, '') AS area, measure, unit, lower, upper,
		-- Half of the last place that is given: the upper end itself would round to the next number.
		CASE
			WHEN unit NOT IN ('persons', 'rank', 'tier') THEN CASE WHEN lower = floor(lower) THEN 0.499 ELSE 0.0499 END
			WHEN flag NOT IN ('~', 'rounded') OR flag IS NULL THEN 0
			WHEN lower % 1000 = 0 THEN 500
			WHEN lower % 100 = 0 THEN 50
			ELSE 5
		END AS about,
		flag, evidence, quote, url, locator, 'row' AS basis
	FROM mart_published
	SEMI JOIN newest USING (source_id, snapshot_id)
	-- Sums of several years may be set beside each other, months beside a year may not.
	WHERE whole_year OR (
		year_from < year_to AND quarter IS NULL AND reporter <> 'EU_PARTIAL'
		AND NOT regexp_matches(COALESCE(series, ''), 'half_year|part_year|quarterly')
	)
),
counted AS (
	SELECT source_id, snapshot_id, reporter, 'TOTAL' AS origin, year, measure,
		stated_lower + unstated_lower AS lower, stated_upper + unstated_upper AS upper
	FROM mart_reporter_year
	UNION ALL BY NAME
	SELECT source_id, snapshot_id, reporter, origin, year, measure, lower, upper
	FROM mart_citizenship
	SEMI JOIN country ON country.code = mart_citizenship.origin
),
claims AS (
	SELECT
		*,
		CASE WHEN flag IN ('>', '>=') THEN lower ELSE lower - about END AS least,
		CASE WHEN flag IN ('>', '>=') THEN 'infinity'::DOUBLE ELSE upper + about END AS most
	FROM published
	UNION ALL BY NAME
	SELECT
		c.source_id, c.reporter, c.origin, '' AS region, '' AS destination,
		c.year::INTEGER AS year_from, c.year::INTEGER AS year_to,
		'total' AS sex, 'total' AS age, 'total' AS form, '' AS area, c.measure, 'persons' AS unit,
		c.lower::DOUBLE AS lower, c.upper::DOUBLE AS upper,
		NULL AS flag, 'publisher_file' AS evidence, NULL AS quote, s.url, '' AS locator, 'sum' AS basis,
		c.lower::DOUBLE AS least, c.upper::DOUBLE AS most
	FROM counted c
	SEMI JOIN newest ON newest.snapshot_id = c.snapshot_id
	JOIN snapshot s USING (snapshot_id)
),
kinds AS (
	SELECT
		*,
		CASE WHEN measure IN ('detected_victims', 'registered_victims', 'identified_victims') THEN 'victims' ELSE measure END
			AS kind,
		MAX(least) OVER own > MIN(most) OVER own AS same_measure
	FROM claims
	WINDOW own AS (
		PARTITION BY reporter, origin, region, destination, year_from, year_to, sex, age, form, area, unit, measure
	)
),
judged AS (
	SELECT
		* REPLACE (bool_or(same_measure) OVER cell AS same_measure),
		MAX(least) OVER cell > MIN(most) OVER cell AND bool_or(basis = 'row') OVER cell AS differs
	FROM kinds
	WINDOW cell AS (
		PARTITION BY reporter, origin, region, destination, year_from, year_to, sex, age, form, area, unit, kind
	)
)
SELECT
	dense_rank() OVER (
		ORDER BY reporter, year_to, year_from, origin, region, destination, sex, age, form, area, unit, kind
	)::INTEGER AS conflict,
	same_measure, source_id, reporter, origin, region, destination, year_from, year_to, sex, age, form, area,
	measure, unit, lower, upper, flag, evidence, quote, url, basis
FROM judged
WHERE differs
ORDER BY conflict, basis, source_id, measure, evidence = 'relayed', locator;
