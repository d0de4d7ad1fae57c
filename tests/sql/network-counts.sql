-- How often each aim, member and pair of both stands in the record; '*' is all of them together.
SELECT
	CASE WHEN GROUPING(i.objective_id) = 1 THEN '*' ELSE COALESCE(i.objective_id, '') END AS objective,
	CASE WHEN GROUPING(o.organisation_id) = 1 THEN '*' ELSE COALESCE(o.organisation_id, '') END AS member,
	COUNT(DISTINCT i.initiative_id)::INTEGER AS n,
	COUNT(DISTINCT i.initiative_id) FILTER (i.before_network)::INTEGER AS before,
	COUNT(DISTINCT i.initiative_id) FILTER (i.kind <> 'founding' OR i.before_network)::INTEGER AS done
FROM initiative i
LEFT JOIN initiative_organisation o ON o.initiative_id = i.initiative_id AND o.organisation_id IS NOT NULL
GROUP BY GROUPING SETS ((i.objective_id), (o.organisation_id), (i.objective_id, o.organisation_id))
ORDER BY ALL;
