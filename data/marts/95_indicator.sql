-- Grain: indicator × year, in the newest edition of each source. lower/upper in the indicator's unit
-- ('share': a fraction 0–1). A year nobody published has no row (never a zero); a share's year for which
-- none of the set published citizenships is there with NULL and its status.
-- reporters, reporters_in_set: of a share, how many countries of the set published; else NULL.
CREATE VIEW mart_indicator AS
WITH newest AS (
	SELECT source_id, arg_max(snapshot_id, vintage) AS snapshot_id FROM snapshot GROUP BY source_id
),
published AS (
	SELECT
		i.indicator_id, p.year_from::INTEGER AS year, 'reported' AS status, p.lower, p.upper, NULL::DOUBLE AS mid,
		p.flag, p.evidence, p.confidence, p.source_id, p.snapshot_id, p.series, p.url, p.quote
	FROM indicator i
	JOIN newest n ON n.source_id = i.source_id
	JOIN mart_published p
		ON p.snapshot_id = n.snapshot_id AND p.measure = i.measure AND p.unit = i.unit
		AND p.series IS NOT DISTINCT FROM i.series
	WHERE
		i.kind = 'published' AND p.whole_year AND p.reporter = 'RO' AND p.origin = 'TOTAL'
		AND p.destination IS NULL AND p.sex = 'total' AND p.age = 'total' AND p.form = 'total'
	QUALIFY row_number() OVER (PARTITION BY i.indicator_id, p.year_from ORDER BY p.cell_rank, p.locator) = 1
),
identified AS (
	SELECT
		i.indicator_id, m.year, 'reported' AS status, m.lower::DOUBLE AS lower, m.upper::DOUBLE AS upper,
		NULL::DOUBLE AS mid, m.flag, m.evidence, m.confidence, m.source_id, m.snapshot_id, m.series, m.url, m.quote
	FROM indicator i
	CROSS JOIN mart_identified_by_romania m
	SEMI JOIN newest n ON n.snapshot_id = m.snapshot_id
	WHERE i.kind = 'identified_by_romania' AND m.sex = 'total' AND m.age = 'total' AND m.form = 'total'
	-- The order of the sources is that of mart_identified_by_romania, as the figure has it.
	QUALIFY row_number() OVER (PARTITION BY i.indicator_id, m.year ORDER BY m.step, m.row_rank, m.source_id) = 1
),
shared AS (
	SELECT
		i.indicator_id, f.year, f.status, f.share.lower AS lower, f.share.upper AS upper, f.share.mid AS mid,
		NULL::VARCHAR AS flag, 'publisher_file' AS evidence, NULL::VARCHAR AS confidence,
		f.source_id, f.snapshot_id, NULL::VARCHAR AS series, NULL::VARCHAR AS url, NULL::VARCHAR AS quote,
		f.reporters::INTEGER AS reporters, f.reporters_in_set::INTEGER AS reporters_in_set
	FROM indicator i
	JOIN newest n ON n.source_id = i.source_id
	JOIN figure_share f
		ON f.snapshot_id = n.snapshot_id AND f.measure = i.measure AND f.place = i.place AND f.origin = 'RO'
	WHERE i.kind = 'share'
)
SELECT * FROM shared
UNION ALL BY NAME SELECT * FROM published
UNION ALL BY NAME SELECT * FROM identified;
