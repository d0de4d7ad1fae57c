-- The lower lane: the network's aims in their order, its initiatives, and the policy context.
SELECT
	'lane' AS type, objective_id AS id, objective_id AS lane, NULL AS date, NULL AS precision,
	said($lang, short_ro, short_en) AS title, NULL AS kind, FALSE AS before_network,
	position::INTEGER AS position
FROM objective
UNION ALL
SELECT
	'initiative', initiative_id, COALESCE(objective_id, 'none'), strftime(date, '%Y-%m-%d'), date_precision,
	said($lang, title_ro, title_en), kind, before_network, 100
FROM initiative
UNION ALL
SELECT
	'milestone', milestone_id, 'context', strftime(date, '%Y-%m-%d'), date_precision,
	said($lang, title_ro, title_en), NULL, FALSE, 200
FROM milestone
ORDER BY position, date, id;
