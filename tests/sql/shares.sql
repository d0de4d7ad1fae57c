SELECT
	strftime(n.vintage, '%Y-%m-%d') AS vintage, s.place, s.year::INTEGER AS year, s.origin,
	[s.lower, s.upper] AS victims,
	[s.stated_lower, s.stated_upper] AS stated,
	[s.unstated_lower, s.unstated_upper] AS unstated,
	s.reporters, s.not_listed,
	[s.share_lower, s.share_upper, s.share_mid] AS share,
	[s.worst_lower, s.worst_upper] AS worst,
	[s.rank_best, s.rank_worst] AS "rank"
FROM mart_origin_share s
JOIN snapshot n USING (snapshot_id)
WHERE n.source_id = 'unodc-glotip' AND s.origin IN (SELECT unnest(string_split($origins, ' ')));
