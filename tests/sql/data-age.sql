SELECT
	source_id, strftime(vintage, '%Y-%m-%d') AS vintage, latest_year, latest_citizenship_year,
	strftime(next_expected, '%Y-%m-%d') AS next_expected, relayed.latest_year AS relayed_year,
	list_transform(known_newer, k -> k.what_en) AS known_newer
FROM data_age
WHERE newest OR snapshot_id IS NULL
ORDER BY source_id;
