-- What is recorded of the other platform, oldest first.
SELECT
	protect_id AS id, strftime(date, '%Y-%m-%d') AS date, date_precision AS precision, kind,
	said($lang, title_ro, title_en) AS title,
	said($lang, summary_ro, summary_en) AS summary,
	organisations, source_url, source_title, source_quote, confidence
FROM protect_item
ORDER BY date, CASE date_precision WHEN 'year' THEN 1 WHEN 'month' THEN 2 ELSE 3 END, protect_id;
