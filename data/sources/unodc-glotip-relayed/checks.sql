-- Each SELECT must return no row. Where UNODC's own file is here, no row is left to be checked.

-- check: totals at second hand, of nobody's citizenship
SELECT snapshot_id, locator, origin, evidence FROM observation
WHERE
	source_id = 'unodc-glotip-relayed'
	AND NOT (
		evidence = 'relayed' AND origin = 'TOTAL' AND destination IS NULL AND unit = 'persons'
		AND year_from = year_to AND confidence = 'medium'
		AND reporter IN (SELECT code FROM country)
	);

-- check: the source gives no citizenship, so that no share is computed from it
SELECT source_id, breakdown, relays FROM source
WHERE source_id = 'unodc-glotip-relayed' AND (breakdown, relays) <> ('none', 'unodc-glotip');

-- check: the counts of rows are those of the copy
SELECT
	snapshot_id,
	COUNT(*) AS n,
	COUNT(DISTINCT reporter) AS reporters,
	COUNT(*) FILTER (measure = 'detected_victims' AND sex = 'total' AND form = 'total') AS totals
FROM observation
WHERE snapshot_id = 'unodc-glotip-relayed@2025-10-28'
GROUP BY snapshot_id
HAVING (n, reporters, totals) <> (453, 55, 55);

-- check: the parts by sex and age are no more than their total
SELECT
	p.snapshot_id, p.reporter, p.year_from, SUM(p.lower) AS parts, any_value(t.upper) AS total
FROM observation p
JOIN observation t USING (snapshot_id, reporter, year_from, measure, form)
WHERE
	p.source_id = 'unodc-glotip-relayed' AND p.form = 'total' AND p.sex <> 'total'
	AND t.sex = 'total' AND t.age = 'total'
GROUP BY ALL
HAVING SUM(p.lower) > any_value(t.upper);

-- check: victims of one year only, a country's latest
SELECT snapshot_id, reporter, COUNT(DISTINCT year_from) AS years FROM observation
WHERE source_id = 'unodc-glotip-relayed' AND measure = 'detected_victims'
GROUP BY ALL
HAVING COUNT(DISTINCT year_from) > 1;
