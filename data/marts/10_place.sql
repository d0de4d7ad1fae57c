-- Grain: snapshot × place × reporter. A place is a reporter set, WORLD, or one reporter.
-- WORLD is every reporter of that snapshot other than Romania, so that an old snapshot keeps its own world.
CREATE TABLE mart_place AS
WITH reporters AS (
	SELECT DISTINCT source_id, snapshot_id, reporter FROM observation
	SEMI JOIN country ON country.code = observation.reporter
)
SELECT s.source_id, s.snapshot_id, m.set_id AS place, 'set' AS kind, m.reporter
FROM snapshot s CROSS JOIN reporter_set m
UNION ALL
SELECT source_id, snapshot_id, 'WORLD', 'set', reporter FROM reporters WHERE reporter <> 'RO'
UNION ALL
SELECT source_id, snapshot_id, reporter, 'reporter', reporter FROM reporters;
