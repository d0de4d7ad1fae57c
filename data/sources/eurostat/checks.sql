-- Each SELECT must return no row. They guard our reading of the cubes, not Eurostat's figures: a
-- release with an odd number must still come in, with its flag.

-- check: every row has a series, a locator in it and a number read from the file
SELECT snapshot_id, locator, series, evidence FROM observation
WHERE
	source_id = 'eurostat'
	AND NOT COALESCE(starts_with(locator, series || '!') AND evidence = 'publisher_file', FALSE);

-- check: no cell of a data set is there twice, whatever codes it came under
SELECT
	snapshot_id, series, reporter, origin, region, year_from, sex, age, form, measure, unit,
	COUNT(*) AS n
FROM observation
WHERE source_id = 'eurostat'
GROUP BY ALL
HAVING COUNT(*) > 1;

-- check: citizenship stands in the data sets by citizenship and nowhere else
SELECT snapshot_id, locator, series, origin FROM observation
WHERE
	source_id = 'eurostat'
	AND (series IN ('crim_thb_vctz', 'crim_thb_vctzsex')) <> (origin <> 'TOTAL');

-- check: origins are the four groups of the interface; outside the EU with own citizens is a region
SELECT snapshot_id, locator, origin, region FROM observation
WHERE
	source_id = 'eurostat'
	AND NOT (
		origin IN ('TOTAL', 'NAT', 'EU_FOR', 'NEU_FOR') OR (origin = 'REGION' AND region = 'non-eu')
	);

-- check: the region outside the EU holds no country of the set EU27 and not Romania
SELECT region, origin FROM region_member
WHERE
	region = 'non-eu'
	AND (origin = 'RO' OR origin IN (SELECT reporter FROM reporter_set WHERE set_id = 'EU27'));

-- check: each data set is broken down by what it says and by nothing else
SELECT snapshot_id, locator, sex, age, form FROM observation
WHERE
	source_id = 'eurostat'
	AND (
		(form <> 'total') <> (series IN ('crim_thb_vexp', 'crim_thb_expsxa'))
		OR (age <> 'total' AND series NOT IN ('crim_thb_vsage', 'crim_thb_expsxa'))
		OR (sex <> 'total' AND series IN ('crim_thb_vctz', 'crim_thb_vexp'))
	);

-- check: traffickers only in crim_thb_sex
SELECT snapshot_id, locator, measure FROM observation
WHERE
	source_id = 'eurostat' AND measure <> 'registered_victims'
	AND NOT (
		series = 'crim_thb_sex' AND measure IN ('suspected_traffickers', 'convicted_traffickers')
	);

-- check: persons or a rate, of one year, of a whole country or group
SELECT snapshot_id, locator, unit, year_from, year_to, quarter, area, destination FROM observation
WHERE
	source_id = 'eurostat'
	AND NOT (
		unit IN ('persons', 'per_100000') AND year_from = year_to
		AND quarter IS NULL AND area IS NULL AND destination IS NULL
	);

-- check: a cell without a number says why in its flag
SELECT snapshot_id, locator, status, flag FROM observation
WHERE source_id = 'eurostat' AND status <> 'reported' AND flag IS NULL;

-- check: numbers are exact and countries written as ISO 3166-1 has them
SELECT snapshot_id, locator, reporter, lower, upper FROM observation
WHERE source_id = 'eurostat' AND (lower <> upper OR reporter IN ('EL', 'UK'));

-- check: a snapshot holds all seven data sets
SELECT snapshot_id, COUNT(DISTINCT series) AS data_sets FROM observation
WHERE source_id = 'eurostat'
GROUP BY snapshot_id
HAVING COUNT(DISTINCT series) <> 7;
