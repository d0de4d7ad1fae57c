-- The indicators of every aim in their order, or the statement that none was found.
SELECT
	i.indicator_id AS id, i.objective_id AS objective, i.kind, i.unit, i.place, i.figure,
	said($lang, i.title_ro, i.title_en) AS title,
	said($lang, i.why_ro, i.why_en) AS why,
	said($lang, i.limits_ro, i.limits_en) AS limits,
	COALESCE(i.milestones, '') AS milestones, strftime(i.last_verified, '%Y-%m-%d') AS last_verified
FROM indicator i
JOIN objective o USING (objective_id)
ORDER BY o.position, i.position;
