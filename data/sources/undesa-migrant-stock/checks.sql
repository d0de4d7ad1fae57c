-- Each SELECT must return no row. A row is one country of residence × year of one edition; series says
-- whether people born in Romania or Romanian citizens were counted.

-- check: residents of Romanian origin, exact, in a country other than Romania
SELECT snapshot_id, locator FROM observation
WHERE
	source_id = 'undesa-migrant-stock'
	AND NOT (
		reporter IN (SELECT code FROM country) AND reporter <> 'RO' AND origin = 'RO'
		AND measure = 'resident_population' AND unit = 'residents' AND status = 'reported' AND lower = upper
		AND lower = floor(lower) AND series IN ('born', 'citizens') AND year_from = year_to AND evidence = 'relayed'
	);

-- check: a country has one figure a year, by birth or by citizenship, never both
SELECT snapshot_id, reporter, year_from, COUNT(*) AS n FROM observation
WHERE source_id = 'undesa-migrant-stock'
GROUP BY ALL
HAVING COUNT(*) > 1;

-- check: a country is not counted by birth in one year and by citizenship in another
SELECT snapshot_id, reporter FROM observation
WHERE source_id = 'undesa-migrant-stock'
GROUP BY ALL
HAVING COUNT(DISTINCT series) > 1;

-- check: each edition has its own number of rows and its own last year
SELECT snapshot_id, COUNT(*) AS rows, MAX(year_from) AS last FROM observation
WHERE source_id = 'undesa-migrant-stock'
GROUP BY ALL
HAVING (snapshot_id, COUNT(*), MAX(year_from)) NOT IN (
	('undesa-migrant-stock@2016-01-12', 71, 2015),
	('undesa-migrant-stock@2019-09-17', 491, 2019),
	('undesa-migrant-stock@2021-01-15', 490, 2020),
	('undesa-migrant-stock@2025-03-12', 546, 2024)
) AND snapshot_id <= 'undesa-migrant-stock@2025-03-12';

-- check: only years the editions estimate
SELECT snapshot_id, locator, year_from FROM observation
WHERE source_id = 'undesa-migrant-stock' AND year_from NOT IN (1990, 1995, 2000, 2005, 2010, 2015, 2019, 2020, 2024);
