-- Entries whose source names RoTIP, oldest first, with who of the founding list is named beside it.
SELECT
	i.initiative_id AS id, strftime(i.date, '%Y-%m-%d') AS date, i.date_precision AS precision,
	CASE $lang WHEN 'ro' THEN i.title_ro ELSE i.title_en END AS title,
	i.source_url, i.source_title, i.source_quote, i.confidence,
	(
		SELECT COUNT(*)::INTEGER FROM initiative_organisation o JOIN organisation m USING (organisation_id)
		WHERE o.initiative_id = i.initiative_id AND m.founding_number IS NOT NULL
	) AS founders
FROM initiative i
WHERE EXISTS (
	SELECT 1 FROM initiative_organisation o WHERE o.initiative_id = i.initiative_id AND o.name LIKE 'RoTIP%'
)
ORDER BY i.date, CASE i.date_precision WHEN 'year' THEN 1 WHEN 'month' THEN 2 ELSE 3 END, i.initiative_id;
