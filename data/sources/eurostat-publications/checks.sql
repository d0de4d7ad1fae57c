-- Each SELECT must return no row. Which series may stand in an annual line is in series.csv (use).

-- check: no row of the original is there twice
SELECT snapshot_id, locator, COUNT(*) AS n FROM observation
WHERE source_id = 'eurostat-publications'
GROUP BY ALL
HAVING COUNT(*) > 1;

-- check: the counts of rows are those of the extract
SELECT
	snapshot_id,
	COUNT(*) AS n,
	COUNT(*) FILTER (unit = 'persons') AS persons,
	COUNT(*) FILTER (origin = 'RO') AS romania,
	COUNT(*) FILTER (evidence = 'publisher_page') AS own_pages
FROM observation
WHERE source_id = 'eurostat-publications' AND snapshot_id = 'eurostat-publications@2026-11-23'
GROUP BY snapshot_id
HAVING (n, persons, romania, own_pages) <> (374, 158, 12, 22);

-- check: every figure has its publication, its words and how sure the reading is
SELECT snapshot_id, locator, url, quote, confidence, series FROM observation
WHERE
	source_id = 'eurostat-publications'
	AND (url IS NULL OR quote IS NULL OR length(quote) > 200 OR confidence IS NULL OR series IS NULL);

-- check: nothing read in a publication claims to come from the publisher's file
SELECT snapshot_id, locator, evidence FROM observation
WHERE source_id = 'eurostat-publications' AND evidence = 'publisher_file';

-- check: no bound is invented for a rounded figure
SELECT snapshot_id, locator, lower, upper, flag FROM observation
WHERE source_id = 'eurostat-publications' AND lower <> upper;

-- check: a percentage is no more than a hundred, a rank a whole number from one
SELECT snapshot_id, locator, unit, lower FROM observation
WHERE
	source_id = 'eurostat-publications'
	AND (
		(unit = 'percent' AND lower > 100)
		OR (unit = 'rank' AND (lower < 1 OR lower <> trunc(lower)))
	);

-- check: a share of a form is a share of one sex or age of it, and the other way round
SELECT snapshot_id, locator, measure, sex, age, form FROM observation
WHERE
	source_id = 'eurostat-publications' AND unit = 'percent'
	AND (measure = 'registered_victims_of_form') <> (form <> 'total' AND (sex <> 'total' OR age <> 'total'));

-- check: the partial collection of 2015 never stands under an EU total
SELECT snapshot_id, locator, reporter, series FROM observation
WHERE
	source_id = 'eurostat-publications'
	AND (series = 'Eurostat 2016 collection (2015 figures)') <> (reporter = 'EU_PARTIAL');

-- check: every stated region says which countries it may contain, and only the EU ones hold Romania
SELECT DISTINCT o.region FROM observation o
WHERE
	o.source_id = 'eurostat-publications' AND o.region IS NOT NULL
	AND (o.region LIKE 'eu%' AND o.region NOT LIKE 'eurostat-%')
	<> EXISTS (FROM region_member m WHERE m.region = o.region AND m.origin = 'RO');

-- check: Romanian citizens in the whole EU
SELECT year_from, year_to, lower FROM observation
WHERE
	source_id = 'eurostat-publications' AND origin = 'RO' AND unit = 'persons' AND flag IS NULL
	AND snapshot_id = 'eurostat-publications@2026-11-23'
	AND (year_from, year_to, lower) NOT IN ((2010, 2010, 1885), (2010, 2012, 6101), (2013, 2023, 12166));
