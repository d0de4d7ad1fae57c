-- What the indicators are made of, one row per fact; `kind` says which columns are filled:
--   set          place × year × edition: the share and what it is made of, in this and every older edition
--   cell         reporter × year of this edition: counts a fixed panel is added up from; sets: where it belongs
--   identified   year: everybody Romania counted, in the order of mart_identified_by_romania
--   registered   year × members: Eurostat's registered victims; several years as one sum are left out
--   tier         year of the report: the US tier of Romania
-- Kinds are never joined: they are different measures.
WITH asked AS (
	SELECT snapshot_id, source_id, vintage FROM snapshot
	WHERE snapshot_id IN (SELECT unnest(string_split($snapshots, ' ')))
),
editions AS (
	SELECT s.source_id, s.snapshot_id, s.vintage, source.measure, s.snapshot_id = a.snapshot_id AS asked
	FROM snapshot s
	JOIN asked a ON a.source_id = s.source_id AND s.vintage <= a.vintage
	JOIN source ON source.source_id = s.source_id
	WHERE s.source_id = 'unodc-glotip'
),
facts AS (
	SELECT
		'set' AS kind, f.place, f.year, strftime(e.vintage, '%Y-%m-%d') AS vintage, e.asked,
		f.victims, f.stated, f.share, f."rank", f.reporters, f.reporters_in_set, f.missing_reporters,
		e.source_id AS source, e.snapshot_id AS snapshot,
		(SELECT string_agg(DISTINCT c.evidence, ' ') FROM mart_citizenship c WHERE c.snapshot_id = e.snapshot_id) AS evidence
	FROM figure_share f
	JOIN editions e USING (source_id, snapshot_id, measure)
	WHERE
		f.place IN ($place, 'EU27', 'EUROPE', 'EUROPE_ME') AND f.year BETWEEN $from AND $to
		AND f.origin = string_split($origins, ' ')[1]
	UNION ALL BY NAME
	SELECT
		'cell' AS kind, r.reporter, r.year::INTEGER AS year,
		{'lower': COALESCE(c.lower, 0), 'upper': COALESCE(c.upper, 0)} AS victims,
		{'lower': r.stated_lower, 'upper': r.stated_upper} AS stated,
		(
			SELECT string_agg(p.place, ' ' ORDER BY p.place) FROM mart_place p
			WHERE
				p.snapshot_id = r.snapshot_id AND p.reporter = r.reporter
				AND p.place IN ($place, 'EU27', 'EUROPE', 'EUROPE_ME')
		) AS sets
	FROM mart_reporter_year r
	JOIN editions e USING (source_id, snapshot_id, measure)
	LEFT JOIN mart_citizenship c
		ON c.snapshot_id = r.snapshot_id AND c.measure = r.measure AND c.reporter = r.reporter
		AND c.year = r.year AND c.origin = string_split($origins, ' ')[1]
	WHERE e.asked AND r.year BETWEEN $from AND $to
	UNION ALL BY NAME
	SELECT
		'identified' AS kind, year, {'lower': lower, 'upper': upper} AS victims, evidence,
		source_id AS source, snapshot_id AS snapshot
	FROM mart_identified_by_romania
	SEMI JOIN asked USING (snapshot_id)
	WHERE sex = 'total' AND age = 'total' AND form = 'total' AND year BETWEEN $from AND $to
	QUALIFY row_number() OVER (PARTITION BY year ORDER BY step, row_rank, source_id) = 1
	UNION ALL BY NAME
	SELECT
		'registered' AS kind, reporter AS place, year_from::INTEGER AS year,
		{'lower': lower::INTEGER, 'upper': upper::INTEGER} AS victims, evidence,
		source_id AS source, snapshot_id AS snapshot
	FROM mart_published
	SEMI JOIN asked USING (snapshot_id)
	WHERE
		source_id = 'eurostat-publications' AND reporter IN ('EU27_2007', 'EU28', 'EU27_2020')
		AND measure = 'registered_victims' AND origin = 'TOTAL' AND unit = 'persons'
		AND sex = 'total' AND age = 'total' AND form = 'total' AND cell_rank = 1
		AND year_from = year_to AND year_from BETWEEN $from AND $to
	UNION ALL BY NAME
	SELECT
		'tier' AS kind, year_from::INTEGER AS year,
		-- The code of the Watch List (2.5) is a place and no number.
		CASE lower WHEN 1 THEN 'tier_1' WHEN 2 THEN 'tier_2' WHEN 2.5 THEN 'watch_list' WHEN 3 THEN 'tier_3' END AS tier,
		evidence, source_id AS source, snapshot_id AS snapshot
	FROM observation
	SEMI JOIN asked USING (snapshot_id)
	WHERE
		source_id = 'us-tip' AND reporter = 'RO' AND unit = 'tier' AND status = 'reported'
		AND year_from BETWEEN $from AND $to
)
SELECT
	kind, place, reporter, sets, year, vintage, asked, victims, stated, share, "rank",
	reporters, reporters_in_set, missing_reporters, tier, evidence, source, snapshot
FROM facts
ORDER BY kind, place, reporter, year, vintage;
