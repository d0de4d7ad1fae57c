-- The publishers' cells behind an indicator in the years compared: what is counted, and what it is a part
-- of. Of a set: as mart_citizenship chooses them. Of one body: the row shown of each year.
WITH years AS (
	SELECT unnest(string_split($years, ' '))::INTEGER AS year
),
editions AS (
	SELECT unnest(string_split($snapshots, ' ')) AS snapshot_id
),
apart AS (
	SELECT snapshot_id, locator FROM mart_identified_by_romania
	WHERE
		$indicator = 'identified_by_romania' AND snapshot_id IN (FROM editions) AND year IN (FROM years)
		AND sex = 'total' AND age = 'total' AND form = 'total'
	QUALIFY row_number() OVER (PARTITION BY year ORDER BY step, row_rank, source_id) = 1
	UNION ALL
	SELECT snapshot_id, locator FROM mart_published
	WHERE
		$indicator = 'registered_eu' AND snapshot_id IN (FROM editions) AND year_from IN (FROM years)
		AND year_from = year_to AND source_id = 'eurostat-publications' AND reporter = 'EU27_2020'
		AND measure = 'registered_victims' AND origin = 'TOTAL' AND unit = 'persons'
		AND sex = 'total' AND age = 'total' AND form = 'total' AND cell_rank = 1
),
of_set AS (
	SELECT o.snapshot_id, o.locator
	FROM observation o
	JOIN mart_place p ON p.snapshot_id = o.snapshot_id AND p.reporter = o.reporter AND p.place = $place
	JOIN mart_reporter_year r
		ON r.snapshot_id = o.snapshot_id AND r.reporter = o.reporter AND r.year = o.year_from AND r.measure = o.measure
	WHERE
		$indicator IN ('share', 'victims', 'rank', 'total') AND o.snapshot_id IN (FROM editions)
		AND o.year_from = o.year_to AND o.year_from IN (FROM years)
		AND o.quarter IS NULL AND o.area IS NULL AND o.unit = 'persons' AND o.destination IS NULL
		AND o.sex = 'total' AND o.age = 'total' AND o.form = 'total'
		AND o.origin NOT IN ('TOTAL', 'UNKNOWN', 'EU_FOR', 'NEU_FOR', 'FOREIGN')
		AND (
			$indicator <> 'victims' OR o.origin = $origins
			OR o.origin = 'NAT' AND o.reporter = $origins
		)
)
SELECT
	CASE
		WHEN $indicator IN ('share', 'rank')
			AND o.origin <> $origins AND NOT (o.origin = 'NAT' AND o.reporter = $origins) THEN 'others'
		ELSE 'counted'
	END AS role,
	o.source_id, o.snapshot_id, o.reporter, o.origin, o.region,
	o.year_from::INTEGER AS year_from, o.year_to::INTEGER AS year_to, o.quarter::INTEGER AS quarter,
	o.sex, o.age, o.form, o.measure, o.unit, o.lower, o.upper, o.status, o.flag, o.publisher_label,
	o.series, o.quote, o.confidence, o.evidence, COALESCE(o.url, s.url) AS url, o.locator
FROM observation o
JOIN snapshot s USING (snapshot_id)
SEMI JOIN (FROM apart UNION ALL FROM of_set) found USING (snapshot_id, locator)
ORDER BY o.year_from, o.reporter, o.origin, o.locator;
