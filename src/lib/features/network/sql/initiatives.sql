-- Every initiative with who took part, oldest first; a vaguer date stands before the exact ones it holds.
SELECT
	i.initiative_id AS id, strftime(i.date, '%Y-%m-%d') AS date, i.date_precision AS precision, i.kind,
	i.objective_id AS objective,
	CASE $lang WHEN 'ro' THEN i.title_ro ELSE i.title_en END AS title,
	CASE $lang WHEN 'ro' THEN i.summary_ro ELSE i.summary_en END AS summary,
	i.before_network, i.source_url, i.source_title, i.source_quote, i.confidence,
	strftime(i.last_verified, '%Y-%m-%d') AS last_verified,
	to_json((
		SELECT list({'name': o.name, 'member': o.organisation_id} ORDER BY o.position)
		FROM initiative_organisation o WHERE o.initiative_id = i.initiative_id
	))::VARCHAR AS organisations
FROM initiative i
ORDER BY i.date, CASE i.date_precision WHEN 'year' THEN 1 WHEN 'month' THEN 2 ELSE 3 END, i.initiative_id;
