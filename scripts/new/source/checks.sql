-- Each SELECT must return no row. FILL: what one row is.

-- check: only whole persons of one measure, counted by countries
SELECT snapshot_id, locator, reporter, measure, unit FROM observation
WHERE
	source_id = 'template-id'
	AND NOT (
		reporter IN (SELECT code FROM country)
		AND measure = (SELECT measure FROM source WHERE source_id = 'template-id')
		AND unit = 'persons'
	);

-- check: a country gives a total once a year
SELECT snapshot_id, reporter, year_from, COUNT(*) AS n FROM observation
WHERE source_id = 'template-id' AND origin = 'TOTAL'
GROUP BY ALL
HAVING COUNT(*) > 1;

-- check: no citizenship is larger than the total of its country and year
SELECT part.snapshot_id, part.locator, part.lower, whole.upper
FROM observation part
JOIN observation whole USING (snapshot_id, reporter, year_from, year_to)
WHERE part.source_id = 'template-id' AND whole.origin = 'TOTAL' AND part.lower > whole.upper;
