-- Everything the database says of one country and one citizenship, row by row, of each source's edition
-- on a day. Nothing is added up but the first responders of the UK's referrals (one count, many desks).
-- block: there (its authorities counted), elsewhere (another country counted people exploited there or
-- come back from there), context (denominators and assessments, no victims).
WITH edition AS (
	SELECT source_id, arg_max(snapshot_id, vintage) AS snapshot_id, MAX(vintage) AS vintage
	FROM snapshot
	WHERE $as_of = '' OR vintage <= TRY_CAST($as_of AS DATE)
	GROUP BY source_id
),
-- A publication repeated in another is shown once, by the row mart_published puts first.
cell AS (
	SELECT * REPLACE (CASE WHEN origin = 'NAT' THEN reporter ELSE origin END AS origin)
	FROM observation
	SEMI JOIN edition USING (snapshot_id)
	ANTI JOIN (FROM mart_published WHERE cell_rank > 1) repeated USING (snapshot_id, locator)
	WHERE
		status = 'reported' AND area IS NULL AND region IS NULL
		AND (reporter = $reporter OR destination = $reporter)
),
complete AS (
	SELECT
		c.source_id, c.snapshot_id, c.reporter, c.origin, NULL AS destination, c.year AS year_from, c.year AS year_to,
		NULL AS quarter, 'total' AS sex, 'total' AS age, 'total' AS form, c.measure, 'persons' AS unit, NULL AS series,
		c.lower, c.upper, NULL AS flag, NULL AS publisher_label, NULL AS quote, c.evidence, NULL AS url
	FROM mart_citizenship c
	SEMI JOIN edition USING (snapshot_id)
	WHERE c.reporter = $reporter AND c.origin = $origin
),
referral AS (
	SELECT
		source_id, snapshot_id, reporter, origin, NULL AS destination, year_from, year_to, quarter,
		sex, age, form, measure, unit, NULL AS series, SUM(lower) AS lower, SUM(upper) AS upper,
		NULL AS flag, NULL AS publisher_label, NULL AS quote, any_value(evidence) AS evidence, NULL AS url
	FROM cell
	WHERE source_id = 'uk-nrm' AND reporter = $reporter AND origin IN ($origin, 'TOTAL')
	GROUP BY ALL
),
other AS (
	SELECT
		source_id, snapshot_id, reporter, origin, destination, year_from, year_to, quarter, sex, age, form,
		measure, unit, series, lower, upper, flag, publisher_label, quote, evidence, url
	FROM cell
	WHERE
		source_id <> 'uk-nrm'
		AND (
			reporter = $reporter AND destination IS NULL AND origin IN ($origin, 'TOTAL')
			-- The file by citizenship is given above, from the mart; its totals are no row of their own there.
			AND (source_id, measure) NOT IN (SELECT (source_id, measure) FROM source WHERE breakdown = 'complete')
			-- What is read by machine comes as a cube: its whole, not its hundreds of parts.
			AND (confidence IS NOT NULL OR sex = 'total' AND age = 'total' AND form = 'total')
			OR destination = $reporter AND origin = $origin
		)
),
told AS (
	FROM complete UNION ALL BY NAME FROM referral UNION ALL BY NAME FROM other
)
SELECT
	CASE
		WHEN t.destination IS NOT NULL THEN 'elsewhere'
		WHEN t.measure IN ('resident_population', 'us_tip_tier') THEN 'context'
		ELSE 'there'
	END AS block,
	t.source_id, s.producer, CASE $lang WHEN 'ro' THEN s.title_ro ELSE s.title_en END AS title,
	strftime(e.vintage, '%Y-%m-%d') AS vintage, s.url AS source_url,
	t.reporter, t.origin, t.measure, t.unit, t.series,
	t.year_from::INTEGER AS year_from, t.year_to::INTEGER AS year_to, t.quarter::INTEGER AS quarter,
	t.sex, t.age, t.form, t.lower::DOUBLE AS lower, t.upper::DOUBLE AS upper,
	t.flag, t.publisher_label, t.quote, t.evidence, t.url
FROM told t
JOIN edition e USING (snapshot_id)
JOIN source s ON s.source_id = t.source_id
ORDER BY
	block = 'context', block = 'elsewhere', t.source_id <> 'unodc-glotip', t.origin = 'TOTAL', t.source_id, t.measure,
	t.unit, t.reporter, t.year_to DESC, t.year_from DESC, t.quarter DESC NULLS FIRST,
	t.form <> 'total', t.sex <> 'total', t.age <> 'total', t.form, t.sex, t.age, t.lower DESC;
