-- Made data: two editions of one source in which France's correction changes who is first. No number
-- here comes from a source.
INSERT INTO country (code, alpha3, name_en, name_ro, m49_region) VALUES
	('RO', 'ROU', 'Romania', 'România', '150'), ('FR', 'FRA', 'France', 'Franța', '150'),
	('BG', 'BGR', 'Bulgaria', 'Bulgaria', '150'), ('NG', 'NGA', 'Nigeria', 'Nigeria', '002');
INSERT INTO reporter_set VALUES ('EU27', 'FR'), ('EU27', 'BG');
INSERT INTO source (
	source_id, producer_en, producer_ro, title_en, title_ro, measure, licence, licence_url, attribution_en, attribution_ro,
	url, cadence, breakdown, caveats_en, caveats_ro
) VALUES
	('made', 'Nobody', 'Nimeni', 'Made', 'Inventat', 'made_victims', 'none', NULL, 'Nobody', 'Nimeni', 'https://example.org',
		'yearly', 'complete', [], []);
INSERT INTO snapshot VALUES
	('made@2001-01-01', 'made', DATE '2001-01-01', DATE '2001-01-02', 'https://example.org', 'a', 'a', 1, 4, '{}'),
	('made@2002-02-02', 'made', DATE '2002-02-02', DATE '2002-02-03', 'https://example.org', 'b', 'b', 1, 4, '{}');
INSERT INTO observation
SELECT
	'made', snapshot_id, reporter, origin, NULL, NULL, 2000, 2000, NULL, 'total', 'total', 'total', NULL,
	'made_victims', 'persons', n, n, 'reported', NULL, NULL, NULL, NULL, NULL, 'publisher_file', NULL, 'sheet!1'
FROM (VALUES
	('made@2001-01-01', 'FR', 'RO', 60), ('made@2001-01-01', 'FR', 'NG', 50),
	('made@2001-01-01', 'BG', 'RO', 10), ('made@2001-01-01', 'BG', 'NG', 5),
	('made@2002-02-02', 'FR', 'RO', 20), ('made@2002-02-02', 'FR', 'NG', 50),
	('made@2002-02-02', 'BG', 'RO', 10), ('made@2002-02-02', 'BG', 'NG', 5)
) made (snapshot_id, reporter, origin, n);
INSERT INTO claim VALUES
	('made-first', 1, DATE '2000-06-01', 'day', NULL, 'Nobody', 'Nobody', 'Nimeni', 'made', 'Romanians are first', 'en',
		NULL, 'Românii sunt primii', '', '', '', 'https://example.org', 'Made', 'high'),
	('made-half', 2, NULL, 'undated', NULL, 'Nobody', 'Nobody', 'Nimeni', 'made', 'Half are Romanian', 'en',
		NULL, 'Jumătate sunt români', '', '', '', 'https://example.org', 'Made', 'high'),
	('made-never', 3, NULL, 'undated', NULL, 'Nobody', 'Nobody', 'Nimeni', 'made', 'Ninety per cent', 'en',
		NULL, 'Nouăzeci la sută', '', '', '', 'https://example.org', 'Made', 'high'),
	('made-unknown', 4, NULL, 'undated', NULL, 'Nobody', 'Nobody', 'Nimeni', 'made', 'Next year too', 'en',
		NULL, 'Și la anul', '', '', '', 'https://example.org', 'Made', 'high');
INSERT INTO claim_test VALUES
	('made-first', 1, 1, 1, 'largest', 'made', 'EU27', 'RO', 'foreign', 2000, 2000, 'period', NULL, NULL, NULL, NULL,
		TRUE, NULL, NULL, DATE '2000-01-01'),
	('made-half', 1, 1, 1, 'more_than_half', 'made', 'EU27', 'RO', 'all', 2000, 2000, 'period', 0.5, 0.5, 1, NULL,
		TRUE, NULL, NULL, DATE '2000-01-01'),
	('made-half', 2, 1, 2, 'share_is', 'made', 'EU27', 'RO', 'eu', 2000, 2000, 'period', 1, 1, 1, NULL,
		TRUE, NULL, NULL, DATE '2000-01-01'),
	('made-never', 1, 1, 1, 'share_is', 'made', 'EU27', 'RO', 'all', 2000, 2000, 'period', 0.9, 0.9, 0.9, 'exact',
		TRUE, NULL, NULL, DATE '2000-01-01'),
	('made-unknown', 1, 1, 1, 'largest', 'made', 'EU27', 'RO', 'foreign', 2010, 2010, 'period', NULL, NULL, NULL, NULL,
		TRUE, NULL, NULL, DATE '2000-01-01');
