-- The tier each US report gave Romania; 2.5 is the Watch List of Tier 2.
SELECT
	o.source_id AS source, o.snapshot_id AS snapshot, s.vintage::VARCHAR AS vintage, TRUE AS newest,
	'RO' AS place, NULL::VARCHAR AS "group", o.year_from::INTEGER AS "from", o.year_to::INTEGER AS "to",
	'TOTAL' AS origin, o.measure,
	NULL::STRUCT("lower" DOUBLE, "upper" DOUBLE) AS count,
	NULL::STRUCT("lower" DOUBLE, "upper" DOUBLE) AS share,
	NULL::STRUCT("lower" DOUBLE, "upper" DOUBLE) AS "rank",
	{'lower': o.lower, 'upper': o.upper} AS tier,
	TRUE AS exact, NULL::VARCHAR AS given_by, o.evidence, o.url
FROM observation o
JOIN snapshot s USING (snapshot_id)
WHERE
	o.source_id = 'us-tip' AND o.reporter = 'RO' AND o.unit = 'tier' AND o.status = 'reported'
	AND s.vintage = (SELECT MAX(n.vintage) FROM snapshot n WHERE n.source_id = 'us-tip')
ORDER BY o.year_from;
