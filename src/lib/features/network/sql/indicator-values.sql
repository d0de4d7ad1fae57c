-- Every number of every indicator, oldest first.
SELECT
	indicator_id AS indicator, year, status, lower, upper, mid, flag, evidence, confidence, url,
	source_id AS source, snapshot_id AS snapshot, reporters, reporters_in_set
FROM mart_indicator
ORDER BY indicator_id, year;
