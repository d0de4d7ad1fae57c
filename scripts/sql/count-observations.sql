SELECT count(*)::INTEGER AS n FROM observation WHERE snapshot_id = $snapshot_id;
