-- Straight from the observations: what each published series of Romania holds, whole years only.
SELECT
	o.source_id || ' ' || o.measure || ' ' || COALESCE(o.series, '') AS series,
	o.year_from::INTEGER AS year, o.lower, o.upper, o.evidence
FROM observation o
WHERE
	o.reporter = 'RO' AND o.origin = 'TOTAL' AND o.destination IS NULL AND o.area IS NULL AND o.quarter IS NULL
	AND o.year_from = o.year_to AND o.sex = 'total' AND o.age = 'total' AND o.form = 'total'
	AND o.status = 'reported'
	AND (
		o.source_id = 'us-tip' OR o.series IN (
			'tip_joint_investigation_teams', 'tip_convictions', 'diicot_prosecutions', 'tip_assisted_share',
			'tip_victims_assisted'
		)
	)
ORDER BY series, year;
