-- The network's aims in the press release's order; aim_ro is verbatim.
SELECT
	objective_id AS id, position::INTEGER AS position,
	CASE $lang WHEN 'ro' THEN short_ro ELSE short_en END AS short,
	CASE $lang WHEN 'ro' THEN text_ro ELSE text_en END AS aim,
	text_ro AS aim_ro
FROM objective
ORDER BY position;
