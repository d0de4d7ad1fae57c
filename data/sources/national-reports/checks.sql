-- Each SELECT must return no row. Which series may stand in an annual line is in series.csv (use).

-- check: no row of the original is there twice
SELECT snapshot_id, locator, COUNT(*) AS n FROM observation
WHERE source_id = 'national-reports'
GROUP BY ALL
HAVING COUNT(*) > 1;

-- check: the counts of rows are those of the extract
SELECT
	snapshot_id,
	COUNT(*) AS n,
	COUNT(DISTINCT reporter) AS reporters,
	COUNT(*) FILTER (origin = 'RO') AS romania,
	COUNT(*) FILTER (evidence = 'publisher_page') AS own_pages
FROM observation
WHERE source_id = 'national-reports' AND snapshot_id = 'national-reports@2026-11-23'
GROUP BY snapshot_id
HAVING (n, reporters, romania, own_pages) <> (168, 14, 29, 31);

-- check: the later extract adds eleven figures, none of them of Romanian citizens
SELECT
	snapshot_id,
	COUNT(*) AS n,
	COUNT(DISTINCT reporter) AS reporters,
	COUNT(*) FILTER (origin = 'RO') AS romania,
	COUNT(*) FILTER (evidence = 'publisher_page') AS own_pages
FROM observation
WHERE source_id = 'national-reports' AND snapshot_id = 'national-reports@2026-11-30'
GROUP BY snapshot_id
HAVING (n, reporters, romania, own_pages) <> (179, 14, 29, 36);

-- check: procedures never stand under a measure of victims, and an average is no number of a year
SELECT snapshot_id, locator, series, measure, unit FROM observation
WHERE
	source_id = 'national-reports' AND (
		(series LIKE '%investigations%') <> (measure = 'investigations' AND unit = 'cases')
		OR (series LIKE '%average%') <> (measure = 'average_identified_victims')
	);

-- check: an order of naming is no rank
SELECT snapshot_id, locator, series FROM observation
WHERE source_id = 'national-reports' AND series IN ('at_rank_cumulative', 'de_rank_among_citizenships');

-- check: Romania is never the reporter
SELECT snapshot_id, locator, reporter FROM observation
WHERE source_id = 'national-reports' AND reporter NOT IN (SELECT code FROM country WHERE code <> 'RO');

-- check: every figure has its publication, its words and how sure the reading is
SELECT snapshot_id, locator, url, quote, confidence, series FROM observation
WHERE
	source_id = 'national-reports'
	AND (url IS NULL OR quote IS NULL OR length(quote) > 200 OR confidence IS NULL OR series IS NULL);

-- check: nothing read in a publication claims to come from the publisher's file
SELECT snapshot_id, locator, evidence FROM observation
WHERE source_id = 'national-reports' AND evidence = 'publisher_file';

-- check: a series belongs to one country
SELECT series, COUNT(DISTINCT reporter) AS n FROM observation
WHERE source_id = 'national-reports'
GROUP BY ALL
HAVING COUNT(DISTINCT reporter) > 1;

-- check: quarters stand in a series of their own
SELECT snapshot_id, locator, series, quarter FROM observation
WHERE source_id = 'national-reports' AND (series LIKE '%quarterly%') <> (quarter IS NOT NULL);

-- check: a cumulative figure, or an average, spans its years
SELECT snapshot_id, locator, series, year_from, year_to FROM observation
WHERE
	source_id = 'national-reports'
	AND regexp_matches(series, 'cumulative|average') <> (year_from < year_to);

-- check: suspects never stand under a measure of victims
SELECT snapshot_id, locator, series, measure FROM observation
WHERE source_id = 'national-reports' AND (series LIKE '%suspects%') <> (measure = 'suspected_persons');

-- check: no bound is invented, a percentage is no more than a hundred, a rank is from one
SELECT snapshot_id, locator, unit, lower, upper FROM observation
WHERE
	source_id = 'national-reports'
	AND (lower <> upper OR (unit = 'percent' AND lower > 100) OR (unit = 'rank' AND lower < 1));

-- check: Romanian citizens are no more than all victims of the same count
SELECT p.snapshot_id, p.locator, p.lower, MAX(t.lower) AS total
FROM observation p
JOIN observation t
	ON t.snapshot_id = p.snapshot_id AND t.series = p.series AND t.measure = p.measure
	AND t.unit = p.unit AND t.year_from = p.year_from AND t.year_to = p.year_to
	AND t.sex = p.sex AND t.age = p.age AND t.form = p.form
	AND t.area IS NOT DISTINCT FROM p.area AND t.origin = 'TOTAL'
WHERE p.source_id = 'national-reports' AND p.origin = 'RO' AND p.unit = 'persons'
GROUP BY ALL
HAVING p.lower > MAX(t.lower);
