SELECT snapshot_id, observations FROM snapshot ORDER BY snapshot_id;
