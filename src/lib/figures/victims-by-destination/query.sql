-- One row per reporter of the place, the year and each citizenship asked for; reporters never seen in
-- the snapshot stay, as not reported.
WITH asked AS (
	SELECT p.reporter, $to::INTEGER AS year, unnest(string_split($origins, ' ')) AS origin
	FROM mart_place p
	WHERE p.snapshot_id = $snapshot AND p.place = $place
),
-- Narrowed before the join, or the view is worked out for all countries and years (half a second).
shares AS (
	SELECT * FROM figure_share
	WHERE
		snapshot_id = $snapshot AND measure = $measure AND kind = 'reporter' AND year = $to
		AND list_contains(string_split($origins, ' '), origin)
)
SELECT
	a.year, a.reporter, said($lang, c.name_ro, c.name_en) AS name, a.origin,
	COALESCE(f.status, 'not_reported') AS status, f.victims, f.stated, f.share, $snapshot AS snapshot
FROM asked a
JOIN country c ON c.code = a.reporter
LEFT JOIN shares f ON f.place = a.reporter AND f.origin = a.origin
ORDER BY
	list_position(string_split($origins, ' '), a.origin),
	f.victims.lower + f.victims.upper DESC NULLS LAST, f.victims.lower DESC, status, a.reporter;
