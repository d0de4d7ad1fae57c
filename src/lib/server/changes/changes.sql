-- Empty filters let everything through. Newest edition first, then the largest movements.
SELECT
	source_id, strftime(vintage, '%Y-%m-%d') AS vintage, strftime(previous_vintage, '%Y-%m-%d') AS previous_vintage,
	kind, measure, unit, series, reporter, area, origin, region, destination,
	year_from::INTEGER AS year_from, year_to::INTEGER AS year_to, quarter::INTEGER AS quarter, sex, age, form,
	old_lower, old_upper, old_status, new_lower, new_upper, new_status, size
FROM mart_data_change
WHERE
	($source = '' OR source_id = $source)
	AND ($vintage = '' OR vintage = TRY_CAST($vintage AS DATE))
	AND ($kind = '' OR kind = $kind)
	AND ($reporter = '' OR reporter = $reporter)
	AND ($origin = '' OR origin = $origin)
	AND ($as_of = '' OR vintage <= TRY_CAST($as_of AS DATE))
ORDER BY vintage DESC, source_id, size DESC, reporter, year_from, origin, measure, sex, age, form, destination, series, area
LIMIT $limit::INTEGER OFFSET $offset::INTEGER;
