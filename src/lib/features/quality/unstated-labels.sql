-- The publisher's words, in the newest snapshots, that name no country and no region we know.
SELECT o.source_id, o.publisher_label AS label, COUNT(*)::INTEGER AS "rows"
FROM observation o
SEMI JOIN (SELECT arg_max(snapshot_id, vintage) AS snapshot_id FROM snapshot GROUP BY source_id) n
	ON n.snapshot_id = o.snapshot_id
WHERE o.origin = 'UNKNOWN' AND o.publisher_label IS NOT NULL
GROUP BY ALL
ORDER BY o.source_id, COUNT(*) DESC, label;
