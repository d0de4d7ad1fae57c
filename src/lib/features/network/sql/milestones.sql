-- Laws, strategies and reports of others, oldest first: context, never counted as initiatives.
SELECT
	milestone_id AS id, strftime(date, '%Y-%m-%d') AS date, date_precision AS precision,
	said($lang, title_ro, title_en) AS title,
	said($lang, summary_ro, summary_en) AS summary,
	organisations, source_url, source_title, confidence
FROM milestone
ORDER BY date, CASE date_precision WHEN 'year' THEN 1 WHEN 'month' THEN 2 ELSE 3 END, milestone_id;
