-- Columns and types are given, never guessed: a guess would turn an all-empty column into another type.
INSERT INTO observation BY NAME
SELECT $source_id AS source_id, $snapshot_id AS snapshot_id, *
FROM read_csv(
	$path,
	auto_detect = false,
	header = true,
	delim = ',',
	quote = '"',
	escape = '"',
	new_line = '\n',
	columns = {
		reporter: 'VARCHAR',
		origin: 'VARCHAR',
		region: 'VARCHAR',
		destination: 'VARCHAR',
		year_from: 'SMALLINT',
		year_to: 'SMALLINT',
		quarter: 'TINYINT',
		sex: 'VARCHAR',
		age: 'VARCHAR',
		form: 'VARCHAR',
		area: 'VARCHAR',
		measure: 'VARCHAR',
		unit: 'VARCHAR',
		lower: 'DOUBLE',
		upper: 'DOUBLE',
		status: 'VARCHAR',
		flag: 'VARCHAR',
		publisher_label: 'VARCHAR',
		series: 'VARCHAR',
		quote: 'VARCHAR',
		confidence: 'VARCHAR',
		evidence: 'VARCHAR',
		url: 'VARCHAR',
		locator: 'VARCHAR'
	}
);
