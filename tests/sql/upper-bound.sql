SELECT reporter, year, lower, upper, total_upper AS total FROM mart_upper_bound
WHERE origin = 'RO' AND snapshot_id = 'sdg-16-2-2@2026-07-27'
ORDER BY year;
