-- Each SELECT must return no row.

-- check: no row of the original is there twice
SELECT snapshot_id, locator, COUNT(*) AS n FROM observation
WHERE source_id = 'eurostat-publications'
GROUP BY ALL
HAVING COUNT(*) > 1;
