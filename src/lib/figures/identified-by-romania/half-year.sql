-- What is known of the year after the last whole one: its first half. Never on the yearly line.
SELECT year_from::INTEGER AS year, lower::INTEGER AS victims, evidence, url, snapshot_id AS snapshot
FROM observation
WHERE
	snapshot_id IN (SELECT unnest(string_split($snapshots, ' ')))
	AND source_id = 'anitp' AND series = 'anitp_half_year' AND flag = 'H1' AND unit = 'persons'
	AND measure = 'identified_victims' AND origin = 'TOTAL' AND destination IS NULL
	AND sex = 'total' AND age = 'total' AND form = 'total'
	AND year_from BETWEEN $from AND $to
	AND year_from > (
		SELECT MAX(year) FROM mart_identified_by_romania
		WHERE
			snapshot_id IN (SELECT unnest(string_split($snapshots, ' ')))
			AND sex = 'total' AND age = 'total' AND form = 'total'
	)
ORDER BY year;
