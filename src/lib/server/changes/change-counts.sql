SELECT
	source_id, strftime(vintage, '%Y-%m-%d') AS vintage, strftime(previous_vintage, '%Y-%m-%d') AS previous_vintage,
	COUNT(*) FILTER (kind = 'new')::INTEGER AS new,
	COUNT(*) FILTER (kind = 'revised')::INTEGER AS revised,
	COUNT(*) FILTER (kind = 'withdrawn')::INTEGER AS withdrawn,
	COUNT(*)::INTEGER AS cells
FROM mart_data_change
WHERE
	($source = '' OR source_id = $source)
	AND ($vintage = '' OR vintage = TRY_CAST($vintage AS DATE))
	AND ($kind = '' OR kind = $kind)
	AND ($reporter = '' OR reporter = $reporter)
	AND ($origin = '' OR origin = $origin)
	AND ($as_of = '' OR vintage <= TRY_CAST($as_of AS DATE))
GROUP BY ALL
ORDER BY 2 DESC, source_id;
