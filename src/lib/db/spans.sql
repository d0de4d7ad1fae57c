-- The years and reporters each snapshot has citizenships for.
SELECT
	snapshot_id, any_value(measure) AS measure, MIN(year)::INTEGER AS first_year, MAX(year)::INTEGER AS last_year,
	string_agg(DISTINCT reporter, ' ' ORDER BY reporter) AS reporters
FROM mart_reporter_year
GROUP BY snapshot_id
ORDER BY snapshot_id;
