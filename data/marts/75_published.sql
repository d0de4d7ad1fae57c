-- Grain: one figure read in a publication (snapshot × locator): the sources whose rows say how sure the
-- reading is. Contradictions stay as rows; nothing is summed, so read one row per cell.
-- whole_year: may stand in an annual line. Half years, quarters, counties, sums of several years and
-- the EU collection only some countries answered may not.
-- cell_rank: 1 is the row shown first of all that give the same cell. In order: a sure reading, an exact
-- figure before a rounded, early or first published one, the publisher's own page before a relay, the
-- series (primary_rank and its reason in the source's series.csv), a surer reading, the row.
CREATE VIEW mart_published AS
WITH judged AS (
	SELECT
		*,
		year_from = year_to AND quarter IS NULL AND area IS NULL AND reporter <> 'EU_PARTIAL'
			AND NOT regexp_matches(COALESCE(series, ''), 'half_year|part_year|quarterly|cumulative') AS whole_year,
		COALESCE(flag, '') NOT IN (
			'>', '>=', '~', 'rounded', 'derived', 'ambiguous', 'early figure', 'year inferred',
			'first published', 'first counted', 'adults, by its title'
		) AS exact,
		CASE
			WHEN series LIKE 'ro_police%' OR series LIKE 'Eurostat 2016 collection%' THEN 9
			WHEN source_id = 'anitp' AND series LIKE 'tip_%' THEN 4
			WHEN series LIKE 'ro_%' OR series LIKE 'Eurostat WP THB 2013 ed.%' THEN 3
			WHEN source_id = 'anitp' AND series LIKE 'anitp_%' THEN 2
			WHEN series IN ('es_fge_victims', 'pt_sef_victims') OR series LIKE 'uk_nca_%' THEN 2
			WHEN series LIKE 'COM(%' OR series LIKE 'Eurostat WP THB 2014 ed.%' THEN 2
			ELSE 1
		END AS series_rank
	FROM observation
	WHERE confidence IS NOT NULL AND status = 'reported'
)
SELECT
	*,
	row_number() OVER (
		PARTITION BY
			snapshot_id, reporter, origin, region, destination, year_from, year_to, quarter,
			sex, age, form, area, measure, unit, whole_year
		ORDER BY
			confidence = 'low', NOT exact, evidence = 'relayed', series_rank, confidence = 'medium',
			split_part(locator, '!', 2)::INTEGER
	)::INTEGER AS cell_rank
FROM judged;
