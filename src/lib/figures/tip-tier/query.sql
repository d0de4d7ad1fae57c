-- One row per report: the tier by name, as the code of the Watch List (2.5) is a place and no number.
SELECT
	year_from::INTEGER AS year,
	CASE lower WHEN 1 THEN 'tier_1' WHEN 2 THEN 'tier_2' WHEN 2.5 THEN 'watch_list' WHEN 3 THEN 'tier_3' END AS tier,
	publisher_label AS label, evidence, confidence, url, quote, snapshot_id AS snapshot
FROM observation
WHERE
	snapshot_id IN (SELECT unnest(string_split($snapshots, ' ')))
	AND reporter = 'RO' AND unit = 'tier' AND status = 'reported' AND year_from BETWEEN $from AND $to
ORDER BY year;
