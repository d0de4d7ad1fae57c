DELETE FROM observation WHERE snapshot_id IN (SELECT snapshot_id FROM stepped_back);
