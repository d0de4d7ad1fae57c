-- Each SELECT must return no row. A row is one year's report on Romania.

-- check: only Romania, one measure, in tiers
SELECT snapshot_id, locator FROM observation
WHERE
	source_id = 'us-tip'
	AND NOT (
		reporter = 'RO' AND origin = 'TOTAL' AND measure = 'us_tip_tier' AND unit = 'tier'
		AND year_from = year_to AND quarter IS NULL
	);

-- check: the number is that of the words
SELECT snapshot_id, locator, publisher_label, lower, upper FROM observation
WHERE
	source_id = 'us-tip'
	AND (publisher_label, lower, upper) NOT IN (
		('Tier 1', 1, 1), ('Tier 2', 2, 2), ('Tier 2 Watch List', 2.5, 2.5), ('Tier 3', 3, 3)
	);

-- check: one tier a year, and no year between the first and the last is missing
SELECT snapshot_id, COUNT(*) AS rows, MIN(year_from) AS first, MAX(year_from) AS last
FROM observation WHERE source_id = 'us-tip'
GROUP BY ALL
HAVING COUNT(*) <> COUNT(DISTINCT year_from) OR COUNT(*) <> MAX(year_from) - MIN(year_from) + 1 OR MIN(year_from) <> 2001;

-- check: no Watch List before the report of 2004
SELECT snapshot_id, locator, year_from FROM observation
WHERE source_id = 'us-tip' AND lower = 2.5 AND year_from < 2004;

-- check: every row says where it was read, in which words and how surely
SELECT snapshot_id, locator FROM observation
WHERE source_id = 'us-tip' AND (url IS NULL OR quote IS NULL OR length(quote) > 200 OR confidence IS NULL OR evidence = 'publisher_file');
