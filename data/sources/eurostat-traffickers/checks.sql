-- Each SELECT must return no row.

-- check: no row of the original is there twice
SELECT snapshot_id, locator, COUNT(*) AS n FROM observation
WHERE source_id = 'eurostat-traffickers'
GROUP BY ALL
HAVING COUNT(*) > 1;

-- check: the counts of rows are those of the extract
SELECT snapshot_id, COUNT(*) AS n, COUNT(*) FILTER (measure = 'suspected_traffickers') AS suspected
FROM observation
WHERE source_id = 'eurostat-traffickers' AND snapshot_id = 'eurostat-traffickers@2026-11-23'
GROUP BY snapshot_id
HAVING (n, suspected) <> (42, 17);

-- check: offenders only, never a measure of victims, and no citizenship
SELECT snapshot_id, locator, measure, origin FROM observation
WHERE
	source_id = 'eurostat-traffickers'
	AND NOT (measure IN ('suspected_traffickers', 'convicted_traffickers') AND origin = 'TOTAL');

-- check: every figure has its publication, its words and how sure the reading is
SELECT snapshot_id, locator, url, quote, confidence, series FROM observation
WHERE
	source_id = 'eurostat-traffickers'
	AND (url IS NULL OR quote IS NULL OR length(quote) > 200 OR confidence IS NULL OR series IS NULL);

-- check: nothing read in a publication claims to come from the publisher's file
SELECT snapshot_id, locator, evidence FROM observation
WHERE source_id = 'eurostat-traffickers' AND evidence = 'publisher_file';

-- check: one year each, and a percentage is no more than a hundred
SELECT snapshot_id, locator, unit, lower FROM observation
WHERE
	source_id = 'eurostat-traffickers'
	AND (year_from <> year_to OR lower <> upper OR (unit = 'percent' AND lower > 100));
