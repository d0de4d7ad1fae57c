SELECT
	s.source_id, s.snapshot_id, strftime(s.vintage, '%Y-%m-%d') AS vintage,
	strftime(s.retrieved_on, '%Y-%m-%d') AS retrieved_on, s.url, s.original_name, s.sha256,
	s.bytes::DOUBLE AS bytes, s.observations, s.receipt::VARCHAR AS receipt,
	(SELECT string_agg(DISTINCT evidence, ' ' ORDER BY evidence) FROM observation o WHERE o.snapshot_id = s.snapshot_id) AS evidence
FROM snapshot s
ORDER BY s.source_id, s.vintage DESC;
