-- Grain: source × snapshot × year × sex × age × form × row: everybody Romania counted in a whole year,
-- whatever their citizenship and wherever they were exploited. Persons; no shares.
-- Three sources give the same thing under three measures: what ANITP counted, what Romania told UNODC,
-- what it told Eurostat. They are not summed or averaged: one row per cell is shown, the first by
--   step 1 ANITP's own page, 2 ANITP as given by GRETA, 3 ANITP as given by the press,
--        4 Romania's total in the UNODC file (equal to ANITP wherever both are known),
--        5 Romania's figure in Eurostat's publications, 6 the US TIP reports (differ in 2016, 2021, 2022),
--        7 rounded figures and unsure readings.
-- row_rank: 1 is the first row of its snapshot and cell. A figure that joins the sources takes the rows
-- of its snapshots with the lowest (step, row_rank) per year. No row: nothing seen (never a zero).
CREATE TABLE mart_identified_by_romania AS
WITH counted AS (
	SELECT
		*,
		CASE
			WHEN NOT exact OR confidence = 'low' THEN 7
			WHEN series LIKE 'tip_%' THEN 6
			WHEN source_id = 'eurostat-publications' THEN 5
			WHEN series LIKE 'greta_%' THEN 2
			WHEN evidence = 'publisher_page' THEN 1
			ELSE 3
		END AS step
	FROM mart_published
	WHERE
		(
			source_id = 'anitp' AND measure = 'identified_victims'
			AND series IN ('anitp_identified_victims', 'greta_victims', 'tip_victims_identified')
			OR source_id = 'eurostat-publications' AND measure = 'registered_victims'
		)
		AND reporter = 'RO' AND origin = 'TOTAL' AND destination IS NULL AND unit = 'persons' AND whole_year
	UNION ALL BY NAME
	-- UNODC's rows by citizenship can carry the label TOTAL; its own total rows have no label.
	SELECT *, true AS whole_year, true AS exact, 1 AS series_rank, 1 AS cell_rank, 4 AS step
	FROM observation
	WHERE
		source_id = 'unodc-glotip' AND measure = 'detected_victims' AND reporter = 'RO' AND origin = 'TOTAL'
		AND publisher_label IS NULL AND unit = 'persons' AND status = 'reported'
)
SELECT
	source_id, snapshot_id, year_from::INTEGER AS year, sex, age, form, measure, series,
	lower::INTEGER AS lower, upper::INTEGER AS upper, flag, evidence, confidence, quote, url, locator, step,
	row_number() OVER (
		PARTITION BY snapshot_id, year_from, sex, age, form ORDER BY step, cell_rank, locator
	)::INTEGER AS row_rank
FROM counted;
