-- Persons of the same place and year that have no place in a ranking of foreign citizenships.
-- No row at all where nobody published citizenships: that is no zero.
WITH counted AS (
	SELECT c.*
	FROM mart_citizenship c
	JOIN mart_reporter_year r USING (source_id, snapshot_id, measure, reporter, year)
	JOIN mart_place p USING (source_id, snapshot_id, reporter)
	WHERE c.snapshot_id = $snapshot AND c.measure = $measure AND p.place = $place AND c.year = $to
),
published AS (
	SELECT * FROM mart_coverage
	WHERE snapshot_id = $snapshot AND measure = $measure AND place = $place AND year = $to AND reporters > 0
)
SELECT 'own_nationals' AS kind, COALESCE(SUM(lower), 0)::INTEGER AS lower, COALESCE(SUM(upper), 0)::INTEGER AS upper
FROM counted WHERE origin = reporter
HAVING EXISTS (FROM published)
UNION ALL
SELECT 'regions', COALESCE(SUM(lower), 0)::INTEGER, COALESCE(SUM(upper), 0)::INTEGER
FROM counted WHERE origin IN ('REGION', 'STATELESS')
HAVING EXISTS (FROM published)
UNION ALL
SELECT 'stated', stated_lower, stated_upper FROM published
UNION ALL
SELECT 'unstated', unstated_lower, unstated_upper FROM published;
