-- Grain: snapshot × measure × series × reporter × year × EU origin that is not named itself, where the
-- reporter gives its other EU citizens together. There are from 0 to upper persons of that origin: as many
-- as of all of them. share_upper: of all victims of that cell, NULL where their number is not published.
-- A bound, never an estimate: no line, no rank, no sum.
-- From 2014 on today's members were all members; before, the group may not have held the origin.
CREATE VIEW mart_upper_bound AS
WITH cell AS (
	SELECT * FROM observation
	WHERE
		year_from = year_to AND quarter IS NULL AND area IS NULL AND destination IS NULL AND unit = 'persons'
		AND sex = 'total' AND age = 'total' AND form = 'total' AND status = 'reported'
		AND reporter IN (SELECT code FROM country)
),
member AS (
	SELECT reporter AS origin FROM reporter_set WHERE set_id = 'EU27' UNION SELECT 'RO'
)
SELECT
	g.source_id, g.snapshot_id, g.measure, g.series, g.reporter, g.year_from::INTEGER AS year, m.origin,
	0 AS lower, g.upper::INTEGER AS upper,
	t.lower::INTEGER AS total_lower, t.upper::INTEGER AS total_upper,
	LEAST(g.upper / NULLIF(t.lower, 0), 1)::DOUBLE AS share_upper,
	g.evidence, g.flag, g.url, g.locator
FROM cell g
JOIN member m ON m.origin <> g.reporter
LEFT JOIN cell t
	ON t.snapshot_id = g.snapshot_id AND t.measure = g.measure AND t.reporter = g.reporter
	AND t.year_from = g.year_from AND t.series IS NOT DISTINCT FROM g.series AND t.origin = 'TOTAL'
WHERE
	g.origin = 'EU_FOR' AND g.year_from >= 2014
	AND NOT EXISTS (
		FROM cell n
		WHERE
			n.snapshot_id = g.snapshot_id AND n.measure = g.measure AND n.reporter = g.reporter
			AND n.year_from = g.year_from AND n.origin = m.origin
	);
