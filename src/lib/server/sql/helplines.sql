SELECT
	helpline_id AS id, number, operator,
	CASE $lang WHEN 'ro' THEN name_ro ELSE name_en END AS name,
	CASE $lang WHEN 'ro' THEN for_whom_ro ELSE for_whom_en END AS for_whom,
	CASE $lang WHEN 'ro' THEN note_ro ELSE note_en END AS note,
	source_url, source_title, source_date, strftime(checked, '%Y-%m-%d') AS checked
FROM helpline
ORDER BY position;
