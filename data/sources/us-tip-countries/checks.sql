-- Each SELECT must return no row. A row is one country in one year's report.

-- check: only tiers of one measure, of countries
SELECT snapshot_id, locator, reporter FROM observation
WHERE
	source_id = 'us-tip-countries'
	AND NOT (
		reporter IN (SELECT code FROM country) AND origin = 'TOTAL' AND measure = 'us_tip_tier' AND unit = 'tier'
		AND year_from = year_to AND quarter IS NULL AND evidence = 'relayed'
	);

-- check: the number is that of the words, and NA is no number
SELECT snapshot_id, locator, publisher_label, lower, upper, status FROM observation
WHERE
	source_id = 'us-tip-countries'
	AND NOT (
		CASE publisher_label
			WHEN 'NA' THEN status = 'not_applicable' AND flag = 'NA' AND lower IS NULL
			WHEN 'Tier 1' THEN lower = 1 AND upper = 1
			WHEN 'Tier 2' THEN lower = 2 AND upper = 2
			WHEN 'Watchlist' THEN lower = 2.5 AND upper = 2.5
			WHEN 'Tier 3' THEN lower = 3 AND upper = 3
			ELSE FALSE
		END
	);

-- check: a country stands once in each year
SELECT snapshot_id, reporter, year_from, COUNT(*) AS n FROM observation
WHERE source_id = 'us-tip-countries'
GROUP BY ALL
HAVING COUNT(*) > 1;

-- check: no report before 2001, no Watch List before 2004
SELECT snapshot_id, locator, year_from FROM observation
WHERE source_id = 'us-tip-countries' AND (year_from < 2001 OR (lower = 2.5 AND year_from < 2004));

-- check: at least 70 countries are ranked in every report
SELECT snapshot_id, year_from, COUNT(lower) AS ranked FROM observation
WHERE source_id = 'us-tip-countries'
GROUP BY ALL
HAVING COUNT(lower) < 70;
