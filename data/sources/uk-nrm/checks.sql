-- Each SELECT must return no row. A row is one nationality (or TOTAL) × type of first responder
-- (series) × quarter; the four series of a quarter add up to all referrals.

-- check: nationalities add up to the publisher's total, for every responder type and quarter
SELECT
	snapshot_id, year_from, quarter, series,
	SUM(lower) FILTER (origin = 'TOTAL') AS total,
	SUM(lower) FILTER (origin <> 'TOTAL') AS nationalities
FROM observation WHERE source_id = 'uk-nrm'
GROUP BY ALL
HAVING COALESCE(SUM(lower) FILTER (origin = 'TOTAL'), -1) <> COALESCE(SUM(lower) FILTER (origin <> 'TOTAL'), 0);

-- check: every quarter has its total from all four types of first responder, once
SELECT snapshot_id, year_from, quarter, COUNT(*) AS totals, COUNT(DISTINCT series) AS series
FROM observation WHERE source_id = 'uk-nrm'
GROUP BY ALL
HAVING COUNT(*) FILTER (origin = 'TOTAL') <> 4 OR COUNT(DISTINCT series) <> 4;

-- check: the totals of the edition of March 2024 are those published
SELECT year_from, quarter, SUM(lower) AS total FROM observation
WHERE snapshot_id = 'uk-nrm@2024-03-07' AND origin = 'TOTAL'
GROUP BY ALL
HAVING (year_from, quarter, SUM(lower)) NOT IN (
	(2022, 2, 4171), (2022, 3, 4586), (2022, 4, 4417),
	(2023, 1, 4746), (2023, 2, 3998), (2023, 3, 4138), (2023, 4, 4141)
);

-- check: no nationality of one responder type and quarter is there twice
SELECT snapshot_id, year_from, quarter, series, publisher_label FROM observation
WHERE source_id = 'uk-nrm'
GROUP BY ALL
HAVING COUNT(*) > 1;

-- check: only quarters, of the one reporter and measure, exact, not broken down
SELECT snapshot_id, locator FROM observation
WHERE
	source_id = 'uk-nrm'
	AND NOT (
		reporter = 'GB' AND measure = 'referred_potential_victims' AND unit = 'persons' AND quarter IS NOT NULL
		AND lower = upper AND sex = 'total' AND age = 'total' AND form = 'total'
		AND destination IS NULL AND series IS NOT NULL AND publisher_label IS NOT NULL
	);

-- check: origins are countries or words of the contract
SELECT snapshot_id, locator, origin FROM observation
WHERE
	source_id = 'uk-nrm' AND origin NOT IN ('TOTAL', 'DUAL', 'UNKNOWN')
	AND origin NOT IN (SELECT code FROM country);

-- check: Romanian with another nationality is never counted as Romanian
SELECT snapshot_id, locator, origin, publisher_label FROM observation
WHERE
	source_id = 'uk-nrm'
	AND ((origin = 'RO') <> (publisher_label = 'Romanian')
		OR (publisher_label LIKE '%Romanian%' AND publisher_label <> 'Romanian' AND origin <> 'DUAL'));
