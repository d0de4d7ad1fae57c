-- What is recorded of the other platform, oldest first.
SELECT
	protect_id AS id, strftime(date, '%Y-%m-%d') AS date, date_precision AS precision, kind,
	CASE $lang WHEN 'ro' THEN title_ro ELSE title_en END AS title,
	CASE $lang WHEN 'ro' THEN summary_ro ELSE summary_en END AS summary,
	organisations, source_url, source_title, source_quote, confidence
FROM protect_item
ORDER BY date, CASE date_precision WHEN 'year' THEN 1 WHEN 'month' THEN 2 ELSE 3 END, protect_id;
