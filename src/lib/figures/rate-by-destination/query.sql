-- One row per reporter of the place, the year and the citizenship asked for: what it identified, beside
-- the residents born in that country by the one edition of them among $snapshots.
-- status: rated; no_residents (victims are known, residents are not, or nobody lives there on paper);
-- not_listed, not_reported as in figure_share. rate: persons identified per 100,000 residents.
WITH edition AS (
	SELECT snapshot_id FROM snapshot
	WHERE
		source_id = 'undesa-migrant-stock'
		AND snapshot_id IN (SELECT unnest(string_split($snapshots, ' ')))
),
asked AS (
	SELECT p.reporter, $to::INTEGER AS year, string_split($origins, ' ')[1] AS origin
	FROM mart_place p
	WHERE p.snapshot_id = $snapshot AND p.place = $place
),
shares AS (
	SELECT * FROM figure_share
	WHERE
		snapshot_id = $snapshot AND measure = $measure AND kind = 'reporter' AND year = $to
		AND origin = string_split($origins, ' ')[1]
),
joined AS (
	SELECT
		a.year, a.reporter, said($lang, c.name_ro, c.name_en) AS name, a.origin,
		COALESCE(f.status, 'not_reported') AS told, f.victims, f.share,
		r.residents, r.kind AS residents_kind,
		CASE WHEN r.kind IS NOT NULL THEN {'from': r.from_year::INTEGER, 'to': r.to_year::INTEGER} END
			AS residents_years,
		r.evidence AS residents_evidence, r.snapshot_id AS residents_snapshot
	FROM asked a
	JOIN country c ON c.code = a.reporter
	LEFT JOIN shares f ON f.place = a.reporter
	LEFT JOIN mart_residents r
		ON r.reporter = a.reporter AND r.origin = a.origin AND r.year = a.year
		AND r.snapshot_id IN (FROM edition)
)
SELECT
	year, reporter, name, origin,
	CASE
		WHEN told <> 'reported' THEN told
		WHEN residents IS NULL OR residents = 0 THEN 'no_residents'
		ELSE 'rated'
	END AS status,
	victims, share, residents, residents_kind, residents_years, residents_evidence,
	CASE WHEN residents > 0 AND victims IS NOT NULL THEN {
		'lower': victims.lower / residents * 1e5,
		'upper': victims.upper / residents * 1e5,
		'mid': (victims.lower + victims.upper) / 2 / residents * 1e5
	} END AS rate,
	$snapshot AS snapshot, residents_snapshot
FROM joined
ORDER BY (victims.lower + victims.upper) / NULLIF(residents, 0) DESC NULLS LAST, status, reporter;
