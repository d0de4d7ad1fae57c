-- Each SELECT must return no row. Which series may stand in an annual line is in series.csv (use); a
-- period shorter than a year always shows in the series' name: half_year, part_year, quarterly.

-- check: no row of the original is there twice
SELECT snapshot_id, locator, COUNT(*) AS n FROM observation
WHERE source_id = 'anitp'
GROUP BY ALL
HAVING COUNT(*) > 1;

-- check: the counts of rows are those of the extract
SELECT
	snapshot_id,
	COUNT(*) AS n,
	COUNT(*) FILTER (measure = 'identified_victims' AND unit = 'persons') AS victims,
	COUNT(*) FILTER (evidence = 'publisher_page') AS own_pages
FROM observation
WHERE source_id = 'anitp' AND snapshot_id = 'anitp@2026-11-23'
GROUP BY snapshot_id
HAVING (n, victims, own_pages) <> (183, 131, 3);

-- check: Romania is the only reporter
SELECT snapshot_id, locator, reporter FROM observation WHERE source_id = 'anitp' AND reporter <> 'RO';

-- check: every figure has its publication, its words and how sure the reading is
SELECT snapshot_id, locator, url, quote, confidence, series FROM observation
WHERE
	source_id = 'anitp'
	AND (url IS NULL OR quote IS NULL OR length(quote) > 200 OR confidence IS NULL OR series IS NULL);

-- check: nothing read in a publication claims to come from the publisher's file
SELECT snapshot_id, locator, evidence FROM observation
WHERE source_id = 'anitp' AND evidence = 'publisher_file';

-- check: half a year shows in the name of the series
SELECT snapshot_id, locator, series, flag FROM observation
WHERE
	source_id = 'anitp'
	AND (
		(flag = 'H1' AND series NOT LIKE '%half_year%')
		OR (flag LIKE 'January–%' AND series NOT LIKE '%part_year%')
	);

-- check: a figure of several years spans them, and a cumulative one always does
SELECT snapshot_id, locator, series, year_from, year_to FROM observation
WHERE
	source_id = 'anitp'
	AND (series LIKE '%cumulative%' OR series = 'greta_share') AND year_from = year_to;

-- check: offenders and cases never stand under a measure of victims
SELECT snapshot_id, locator, series, measure, unit FROM observation
WHERE
	source_id = 'anitp'
	AND (
		(regexp_matches(series, 'investigation|prosecution|conviction|indictment|cases|joint|police_part_year')
		AND measure IN ('identified_victims', 'assisted_victims', 'repatriated_victims'))
		OR (unit = 'cases' AND measure LIKE '%victims%')
	);

-- check: no bound is invented for a rounded figure, and a percentage is no more than a hundred
SELECT snapshot_id, locator, lower, upper, flag FROM observation
WHERE source_id = 'anitp' AND (lower <> upper OR (unit = 'percent' AND lower > 100));

-- check: a county has one way to be written
SELECT snapshot_id, area FROM observation
WHERE source_id = 'anitp' AND area IS NOT NULL
	AND area NOT IN (
		'Bacău', 'Botoșani', 'Brașov', 'Brăila', 'Cluj', 'Galați', 'Maramureș', 'Mureș', 'Olt', 'Sibiu', 'Teleorman'
	);

-- check: 2020–2024 add up to the sum GRETA gives (2,662)
SELECT snapshot_id, lower FROM observation
WHERE source_id = 'anitp' AND series = 'greta_cumulative' AND year_to = 2024 AND lower <> 596 + 505 + 500 + 451 + 610;
