-- Each SELECT must return no row.

-- check: the publisher's own files, of one year, one country's office each
SELECT snapshot_id, locator, reporter, evidence, url FROM observation
WHERE
	source_id = 'sdg-16-2-2'
	AND NOT (
		evidence = 'publisher_file' AND year_from = year_to AND reporter IN (SELECT code FROM country)
		AND url LIKE 'https://github.com/%/blob/%' AND locator LIKE reporter || '!%'
	);

-- check: nothing of doubtful meaning is kept
SELECT snapshot_id, locator, reporter, unit FROM observation
WHERE source_id = 'sdg-16-2-2' AND (reporter IN ('AM', 'UA') OR unit NOT IN ('persons', 'per_100000'));

-- check: what is not kept is named
SELECT DISTINCT s.snapshot_id FROM snapshot s
WHERE s.source_id = 'sdg-16-2-2' AND (
	SELECT COUNT(DISTINCT d.reporter) FROM doubtful d WHERE d.source_id = s.source_id
) <> 2;

-- check: no citizenship but the groups that Malta gives, which are together its total
SELECT o.snapshot_id, o.reporter, o.year_from, SUM(o.lower) AS parts, any_value(t.lower) AS total
FROM observation o
JOIN observation t
	ON t.snapshot_id = o.snapshot_id AND t.reporter = o.reporter AND t.year_from = o.year_from
	AND t.unit = o.unit AND t.origin = 'TOTAL' AND t.sex = 'total' AND t.age = 'total' AND t.form = 'total'
WHERE o.source_id = 'sdg-16-2-2' AND o.origin <> 'TOTAL'
GROUP BY ALL
HAVING SUM(o.lower) <> any_value(t.lower) OR bool_or(o.reporter <> 'MT');

-- check: the counts of rows are those of the files
SELECT
	snapshot_id,
	COUNT(*) AS n,
	COUNT(DISTINCT reporter) AS reporters,
	COUNT(*) FILTER (unit = 'persons') AS persons,
	COUNT(*) FILTER (origin = 'EU_FOR') AS other_eu
FROM observation
WHERE snapshot_id = 'sdg-16-2-2@2026-07-27'
GROUP BY snapshot_id
HAVING (n, reporters, persons, other_eu) <> (877, 7, 337, 7);

-- check: decisions of the United Kingdom are no identified victims
SELECT snapshot_id, locator, measure FROM observation
WHERE source_id = 'sdg-16-2-2' AND (reporter = 'GB') <> (measure = 'positive_grounds_decisions');
