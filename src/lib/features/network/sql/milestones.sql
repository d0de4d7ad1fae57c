-- Laws, strategies and reports of others, oldest first: context, never counted as initiatives.
SELECT
	milestone_id AS id, strftime(date, '%Y-%m-%d') AS date, date_precision AS precision,
	CASE $lang WHEN 'ro' THEN title_ro ELSE title_en END AS title,
	CASE $lang WHEN 'ro' THEN summary_ro ELSE summary_en END AS summary,
	organisations, source_url, source_title, confidence
FROM milestone
ORDER BY date, CASE date_precision WHEN 'year' THEN 1 WHEN 'month' THEN 2 ELSE 3 END, milestone_id;
