-- The network's aims in the press release's order; aim_ro is verbatim.
SELECT
	objective_id AS id, position::INTEGER AS position,
	said($lang, short_ro, short_en) AS short,
	said($lang, text_ro, text_en) AS aim,
	text_ro AS aim_ro
FROM objective
ORDER BY position;
