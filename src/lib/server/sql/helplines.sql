SELECT
	helpline_id AS id, number, operator,
	said($lang, name_ro, name_en) AS name,
	said($lang, for_whom_ro, for_whom_en) AS for_whom,
	said($lang, note_ro, note_en) AS note,
	source_url, source_title, source_date, strftime(checked, '%Y-%m-%d') AS checked
FROM helpline
ORDER BY position;
