SELECT
	strftime(n.vintage, '%Y-%m-%d') AS vintage, c.place, c.year::INTEGER AS year,
	c.reporters, c.reporters_in_set,
	[c.stated_lower, c.stated_upper] AS stated,
	c.missing_reporters AS missing
FROM mart_coverage c
JOIN snapshot n USING (snapshot_id)
WHERE n.source_id = 'unodc-glotip';
