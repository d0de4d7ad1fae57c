-- The order of series as the mart has it, to be compared with each source's series.csv.
SELECT DISTINCT source_id, series, series_rank
FROM mart_published
WHERE series IS NOT NULL
ORDER BY source_id, series;
