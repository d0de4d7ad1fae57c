-- Each SELECT must return no row. A row is one country × year.

-- check: whole numbers of all residents, of countries
SELECT snapshot_id, locator FROM observation
WHERE
	source_id = 'worldbank-population'
	AND NOT (
		reporter IN (SELECT code FROM country) AND origin = 'TOTAL' AND measure = 'resident_population'
		AND unit = 'residents' AND status = 'reported' AND lower = upper AND lower > 0 AND lower = floor(lower)
		AND year_from = year_to AND evidence = 'relayed'
	);

-- check: a country stands once in each year
SELECT snapshot_id, reporter, year_from, COUNT(*) AS n FROM observation
WHERE source_id = 'worldbank-population'
GROUP BY ALL
HAVING COUNT(*) > 1;

-- check: every country has every year between the first and the last
SELECT snapshot_id, reporter, COUNT(*) AS years FROM observation
WHERE source_id = 'worldbank-population'
GROUP BY ALL
HAVING COUNT(*) <> MAX(year_from) - MIN(year_from) + 1;

-- check: no country doubles or halves from one year to the next, except where people fled or a state was small
SELECT a.snapshot_id, a.reporter, b.year_from, a.lower AS before, b.lower AS after
FROM observation a
JOIN observation b
	ON b.snapshot_id = a.snapshot_id AND b.reporter = a.reporter AND b.year_from = a.year_from + 1
WHERE a.source_id = 'worldbank-population' AND NOT (b.lower BETWEEN a.lower / 2 AND a.lower * 2);

-- check: every member of a reporter set but the Holy See, and Romania, has a population
SELECT s.snapshot_id, c.reporter
FROM snapshot s
CROSS JOIN (SELECT DISTINCT reporter FROM reporter_set UNION SELECT 'RO') c
LEFT JOIN observation o ON o.snapshot_id = s.snapshot_id AND o.reporter = c.reporter
WHERE s.source_id = 'worldbank-population' AND o.reporter IS NULL AND c.reporter <> 'VA';
