-- UNODC's yearly share of Romanian citizens (EU members other than Romania), and beside it what
-- Eurostat's and the Commission's publications give for whole periods (all EU members, Romania among
-- them). Never joined into one line: other measures, other countries, other denominators.
SELECT
	'unodc-glotip' AS source, f.year AS "from", f.year AS "to", 'EU27' AS "group",
	f.victims, f.stated AS "of", f.share, FALSE AS at_most,
	'publisher_file' AS evidence, NULL::VARCHAR AS url, f.snapshot_id AS snapshot
FROM figure_share f
WHERE
	f.snapshot_id IN (SELECT unnest(string_split($snapshots, ' '))) AND f.source_id = 'unodc-glotip'
	AND f.measure = 'detected_victims' AND f.place = 'EU27' AND f.origin = 'RO' AND f.share IS NOT NULL
	AND f.year BETWEEN $from AND $to
UNION ALL
SELECT
	r.source_id, r.year_from::INTEGER, r.year_to::INTEGER, r.reporter,
	{'lower': r.lower::INTEGER, 'upper': r.upper::INTEGER},
	{'lower': t.lower::INTEGER, 'upper': t.upper::INTEGER},
	-- A total given as "more than" makes the share a ceiling: its lower end is not known.
	{
		'lower': CASE WHEN t.flag IN ('>', '>=') THEN 0 ELSE r.lower / t.upper END,
		'upper': r.upper / t.lower,
		'mid': r.lower / t.lower
	},
	COALESCE(t.flag IN ('>', '>='), FALSE),
	CASE WHEN r.evidence = 'relayed' OR t.evidence = 'relayed' THEN 'relayed' ELSE r.evidence END,
	r.url, r.snapshot_id
FROM mart_published r
JOIN mart_published t
	ON t.snapshot_id = r.snapshot_id AND t.reporter = r.reporter AND t.measure = r.measure
	AND t.year_from = r.year_from AND t.year_to = r.year_to AND t.origin = 'TOTAL' AND t.unit = 'persons'
	AND t.sex = 'total' AND t.age = 'total' AND t.form = 'total' AND t.cell_rank = 1
WHERE
	r.snapshot_id IN (SELECT unnest(string_split($snapshots, ' '))) AND r.source_id = 'eurostat-publications'
	AND r.origin = 'RO' AND r.unit = 'persons' AND r.sex = 'total' AND r.age = 'total' AND r.form = 'total'
	AND r.measure = 'registered_victims' AND r.cell_rank = 1
	AND r.year_from >= $from AND r.year_to <= $to
ORDER BY source DESC, "from", "to";
