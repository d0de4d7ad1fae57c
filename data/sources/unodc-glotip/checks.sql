-- Each SELECT must return no row. A row by citizenship is a detected_victims row whose origin is not
-- TOTAL, or whose own label says so (publisher_label is empty in the publisher's real total rows).

-- check: rows by citizenship are never broken down by sex, age or form
SELECT snapshot_id, locator, sex, age, form FROM observation
WHERE
	source_id = 'unodc-glotip' AND measure = 'detected_victims'
	AND (origin <> 'TOTAL' OR publisher_label IS NOT NULL)
	AND NOT (sex = 'total' AND age = 'total' AND form = 'total');

-- check: no citizenship before 2007
SELECT snapshot_id, locator, year_from FROM observation
WHERE
	source_id = 'unodc-glotip' AND measure = 'detected_victims'
	AND (origin <> 'TOTAL' OR publisher_label IS NOT NULL)
	AND year_from < 2007;

-- check: the counts of rows are those of the publisher's files
SELECT
	snapshot_id,
	COUNT(*) AS by_citizenship,
	COUNT(*) FILTER (origin = 'RO') AS romania,
	COUNT(DISTINCT reporter) FILTER (origin = 'RO') AS reporters
FROM observation
WHERE
	source_id = 'unodc-glotip' AND measure = 'detected_victims'
	AND (origin <> 'TOTAL' OR publisher_label IS NOT NULL)
GROUP BY snapshot_id
HAVING
	(snapshot_id = 'unodc-glotip@2025-04-14' AND (by_citizenship, romania, reporters) <> (8851, 273, 36))
	OR (snapshot_id = 'unodc-glotip@2023-05-30' AND (by_citizenship, romania, reporters) <> (7110, 231, 35));

-- check: at least 30 reporters of every vintage name Romania
SELECT s.snapshot_id, COUNT(DISTINCT o.reporter) AS reporters
FROM snapshot s LEFT JOIN observation o
	ON o.snapshot_id = s.snapshot_id AND o.origin = 'RO' AND o.measure = 'detected_victims'
WHERE s.source_id = 'unodc-glotip'
GROUP BY ALL
HAVING COUNT(DISTINCT o.reporter) < 30;

-- check: reporters, origins and destinations are countries or words of the contract
SELECT snapshot_id, locator, reporter, origin, destination FROM observation
WHERE
	source_id = 'unodc-glotip'
	AND NOT (
		reporter IN (SELECT code FROM country)
		AND (
			origin IN ('TOTAL', 'NAT', 'REGION', 'STATELESS', 'UNKNOWN')
			OR origin IN (SELECT code FROM country)
		)
		AND (destination IS NULL OR destination = 'ABROAD' OR destination IN (SELECT code FROM country))
	);

-- check: every stated region says which countries it may contain
SELECT snapshot_id, locator, region FROM observation
WHERE
	source_id = 'unodc-glotip' AND region IS NOT NULL
	AND region NOT IN (SELECT region FROM region_member);

-- check: no row of the original is there twice
SELECT snapshot_id, locator, COUNT(*) AS n FROM observation
WHERE source_id = 'unodc-glotip'
GROUP BY ALL
HAVING COUNT(*) > 1;

-- check: the only interval is 1 to 4, and every row has a number
SELECT snapshot_id, locator, lower, upper, status FROM observation
WHERE
	source_id = 'unodc-glotip'
	AND NOT (status = 'reported' AND (lower = upper OR (lower = 1 AND upper = 4)));

-- check: two measures, and only people sent back have a destination
SELECT snapshot_id, locator, measure, destination FROM observation
WHERE
	source_id = 'unodc-glotip'
	AND NOT (measure = 'repatriated_victims' OR (measure = 'detected_victims' AND destination IS NULL));

-- check: people sent back have an origin, and not where they were sent back from
SELECT snapshot_id, locator, origin, destination FROM observation
WHERE
	source_id = 'unodc-glotip' AND measure = 'repatriated_victims'
	AND (origin IN ('TOTAL', 'NAT', 'REGION', 'STATELESS') OR origin = destination);
