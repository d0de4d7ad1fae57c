-- What was put right in these editions, for any reporter.
SELECT
	c.snapshot_id, c.locator, c.reporter, c.measure, c.action, c.reason, c.link,
	c.year_from::INTEGER AS year_from, c.year_to::INTEGER AS year_to
FROM correction c
WHERE c.snapshot_id IN (SELECT unnest(string_split($snapshots, ' ')))
ORDER BY c.snapshot_id, c.locator;
