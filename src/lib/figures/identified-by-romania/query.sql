-- Every different number known of a year, and of its parts where asked for: `shown` is the one drawn,
-- the others stand beside it. Grain: year × part × number; a year or part nobody stated has no row.
-- The order of the sources is that of mart_identified_by_romania (step).
WITH cell AS (
	SELECT
		*,
		CASE $by WHEN 'form' THEN form WHEN 'sex' THEN sex WHEN 'age' THEN age ELSE 'total' END AS part,
		COALESCE(series, '') AS one_series
	FROM mart_identified_by_romania
	WHERE
		snapshot_id IN (SELECT unnest(string_split($snapshots, ' ')))
		AND year BETWEEN $from AND $to
		AND (form = 'total' OR $by = 'form')
		AND (sex = 'total' OR $by = 'sex')
		AND (age = 'total' OR $by = 'age')
		-- UNODC's second row of a cell is one of several other forms, and no other count.
		AND (source_id <> 'unodc-glotip' OR row_rank = 1)
),
total AS (
	SELECT year, lower FROM cell WHERE part = 'total'
	QUALIFY row_number() OVER (PARTITION BY year ORDER BY step, row_rank, source_id) = 1
),
-- Parts of different publications do not fit together (one counts begging as labour, another apart): a
-- year is divided as one series does it. UNODC's file first, which divides every year in the same way;
-- else the series that leaves the fewest people without a part.
division AS (
	SELECT year, source_id, one_series, abs(SUM(lower) - any_value(whole)) AS rest, MIN(step) AS step
	FROM (
		SELECT cell.*, total.lower AS whole
		FROM cell JOIN total USING (year)
		WHERE part <> 'total'
		QUALIFY row_number() OVER (PARTITION BY year, source_id, one_series, part ORDER BY step, row_rank) = 1
	)
	GROUP BY year, source_id, one_series
),
chosen AS (
	SELECT year, source_id, one_series FROM division
	QUALIFY row_number() OVER (PARTITION BY year ORDER BY source_id <> 'unodc-glotip', rest, step, one_series) = 1
),
ranked AS (
	SELECT
		cell.*,
		part = 'total' OR chosen.year IS NOT NULL AS may_be_shown,
		row_number() OVER (
			PARTITION BY cell.year, part, part = 'total' OR chosen.year IS NOT NULL
			ORDER BY step, row_rank, cell.source_id
		) AS place
	FROM cell
	JOIN total ON total.year = cell.year
	LEFT JOIN chosen
		ON chosen.year = cell.year AND chosen.source_id = cell.source_id AND chosen.one_series = cell.one_series
)
SELECT
	year, part, {'lower': lower, 'upper': upper} AS victims, may_be_shown AND place = 1 AS shown,
	CASE
		WHEN source_id = 'unodc-glotip' THEN 'unodc'
		WHEN source_id = 'eurostat-publications' THEN 'eurostat'
		WHEN series LIKE 'greta_%' THEN 'greta'
		WHEN series LIKE 'tip_%' THEN 'us_tip'
		WHEN evidence = 'publisher_page' THEN 'anitp'
		ELSE 'press'
	END AS given_by,
	flag, evidence, confidence, series, url, quote, snapshot_id AS snapshot
FROM ranked
-- The same number from a second publication adds nothing.
QUALIFY row_number() OVER (PARTITION BY year, part, lower, upper ORDER BY may_be_shown AND place = 1 DESC, step, row_rank) = 1
ORDER BY year, part = 'total' DESC, part, shown DESC, step, lower;
