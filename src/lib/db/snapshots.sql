SELECT
	s.source_id, s.snapshot_id, strftime(s.vintage, '%Y-%m-%d') AS vintage,
	strftime(s.retrieved_on, '%Y-%m-%d') AS retrieved_on, s.url, s.original_name, s.sha256,
	s.bytes::DOUBLE AS bytes, s.observations, s.receipt::VARCHAR AS receipt,
	o.first_year, o.last_year, o.evidence
FROM snapshot s
JOIN (
	SELECT
		snapshot_id, MIN(year_from)::INTEGER AS first_year, MAX(year_to)::INTEGER AS last_year,
		string_agg(DISTINCT evidence, ' ' ORDER BY evidence) AS evidence
	FROM observation
	GROUP BY snapshot_id
) o USING (snapshot_id)
ORDER BY s.source_id, s.vintage DESC;
