-- Grain: snapshot × measure × place × year, every year between the snapshot's first and last.
-- reporters: how many of the place published citizenships; 0 leaves stated and unstated NULL (a gap, not a zero).
CREATE TABLE mart_coverage AS
WITH span AS (
	SELECT source_id, snapshot_id, measure, unnest(generate_series(MIN(year), MAX(year)))::SMALLINT AS year
	FROM mart_reporter_year
	GROUP BY ALL
)
SELECT
	s.source_id, s.snapshot_id, s.measure, p.place, p.kind, s.year,
	COUNT(r.reporter)::INTEGER AS reporters,
	COUNT(*)::INTEGER AS reporters_in_set,
	SUM(r.stated_lower)::INTEGER AS stated_lower,
	SUM(r.stated_upper)::INTEGER AS stated_upper,
	SUM(r.unstated_lower)::INTEGER AS unstated_lower,
	SUM(r.unstated_upper)::INTEGER AS unstated_upper,
	string_agg(p.reporter, ' ' ORDER BY p.reporter) FILTER (r.reporter IS NULL) AS missing_reporters
FROM span s
JOIN mart_place p USING (source_id, snapshot_id)
LEFT JOIN mart_reporter_year r
	ON r.snapshot_id = s.snapshot_id AND r.measure = s.measure AND r.year = s.year AND r.reporter = p.reporter
GROUP BY ALL;
