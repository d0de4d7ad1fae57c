-- The indicators of every aim in their order, or the statement that none was found.
SELECT
	i.indicator_id AS id, i.objective_id AS objective, i.kind, i.unit, i.place, i.figure,
	CASE $lang WHEN 'ro' THEN i.title_ro ELSE i.title_en END AS title,
	CASE $lang WHEN 'ro' THEN i.why_ro ELSE i.why_en END AS why,
	CASE $lang WHEN 'ro' THEN i.limits_ro ELSE i.limits_en END AS limits,
	COALESCE(i.milestones, '') AS milestones, strftime(i.last_verified, '%Y-%m-%d') AS last_verified
FROM indicator i
JOIN objective o USING (objective_id)
ORDER BY o.position, i.position;
