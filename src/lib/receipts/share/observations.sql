-- The cells a number made of citizenships rests on, as mart_citizenship and mart_total choose them, before
-- summing: in the years asked for, those of the place's reporters that published citizenships that year,
-- and did so in at least panel_years of the years from panel_from to panel_to.
WITH published AS (
	SELECT r.reporter, r.year
	FROM mart_reporter_year r
	JOIN mart_place p USING (source_id, snapshot_id, reporter)
	WHERE
		r.snapshot_id = $snapshot AND r.measure = $measure AND p.place = $place
		AND r.year BETWEEN $panel_from AND $panel_to
	QUALIFY COUNT(*) OVER (PARTITION BY r.reporter) >= $panel_years
)
SELECT
	CASE
		WHEN o.origin = 'TOTAL' THEN 'total'
		WHEN o.origin = 'UNKNOWN' THEN 'unstated'
		WHEN o.origin = $origin THEN CASE WHEN o.reporter = $origin THEN 'own' ELSE 'counted' END
		WHEN o.origin = 'NAT' AND o.reporter = $origin THEN 'own'
		WHEN o.region IN (SELECT region FROM region_member WHERE origin = $origin) THEN 'may_contain'
		ELSE 'others'
	END AS role,
	o.source_id, o.snapshot_id, o.reporter, o.origin, o.region,
	o.year_from::INTEGER AS year_from, o.year_to::INTEGER AS year_to, o.quarter::INTEGER AS quarter,
	o.sex, o.age, o.form, o.measure, o.unit, o.lower, o.upper, o.status, o.flag, o.publisher_label,
	o.series, o.quote, o.confidence, o.evidence, COALESCE(o.url, s.url) AS url, o.locator
FROM observation o
JOIN snapshot s USING (snapshot_id)
SEMI JOIN published ON published.reporter = o.reporter AND published.year = o.year_from
WHERE
	o.snapshot_id = $snapshot AND o.measure = $measure AND o.year_from = o.year_to
	AND list_contains(string_split($years, ' '), o.year_from::VARCHAR)
	AND o.quarter IS NULL AND o.area IS NULL AND o.unit = 'persons' AND o.destination IS NULL
	AND o.sex = 'total' AND o.age = 'total' AND o.form = 'total'
	AND o.origin NOT IN ('EU_FOR', 'NEU_FOR', 'FOREIGN')
ORDER BY o.year_from, o.reporter, o.origin, TRY_CAST(split_part(o.locator, '!', 2) AS INTEGER), o.locator;
