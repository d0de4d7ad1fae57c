-- The initiatives as initiatives.csv has them, in its order: a contribution is compared with these.
SELECT
	i.initiative_id,
	CASE i.date_precision
		WHEN 'year' THEN strftime(i.date, '%Y')
		WHEN 'month' THEN strftime(i.date, '%Y-%m')
		ELSE strftime(i.date, '%Y-%m-%d')
	END AS date,
	i.date_precision, i.kind, coalesce(i.objective_id, 'none') AS objective,
	i.title_en, i.title_ro, i.summary_en, i.summary_ro,
	(
		SELECT string_agg(o.name, ';' ORDER BY o.position)
		FROM initiative_organisation o WHERE o.initiative_id = i.initiative_id
	) AS organisations,
	i.before_network::VARCHAR AS before_network,
	i.source_url, i.source_title, coalesce(i.source_quote, '') AS source_quote, i.confidence,
	strftime(i.last_verified, '%Y-%m-%d') AS last_verified
FROM initiative i
ORDER BY i.rowid;
