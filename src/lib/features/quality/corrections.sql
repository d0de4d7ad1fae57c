SELECT
	source_id, strftime(s.vintage, '%Y-%m-%d') AS vintage, c.locator, c.reporter, c.origin, c.destination,
	c.year_from::INTEGER AS year_from, c.year_to::INTEGER AS year_to, c.measure, c.action,
	c.old_lower, c.old_upper, c.new_lower, c.new_upper, c.reason, c.link
FROM correction c
JOIN snapshot s USING (source_id, snapshot_id)
ORDER BY source_id, s.vintage DESC, c.year_from, c.locator;
