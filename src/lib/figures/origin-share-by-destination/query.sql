-- One row per reporter of the place, year and asked origin; reporters never seen in the snapshot stay.
WITH asked AS (
	SELECT p.reporter, y.year::INTEGER AS year, unnest(string_split($origins, ' ')) AS origin
	FROM mart_place p, generate_series($from::INTEGER, $to::INTEGER) AS y(year)
	WHERE p.snapshot_id = $snapshot AND p.place = $place
),
-- Narrowed before the join, or the view is worked out for all countries and years (half a second).
shares AS (
	SELECT * FROM figure_share
	WHERE
		snapshot_id = $snapshot AND measure = $measure AND kind = 'reporter'
		AND year BETWEEN $from AND $to
		AND list_contains(string_split($origins, ' '), origin)
)
SELECT
	a.year, a.reporter, said($lang, c.name_ro, c.name_en) AS name, a.origin,
	COALESCE(f.status, 'not_reported') AS status, f.victims, f.stated, f.unstated, f.share, f.worst_case, f."rank",
	COALESCE(f.reporters, 0) AS reporters, 1 AS reporters_in_set, COALESCE(f.not_listed, 0) AS not_listed,
	f.missing_reporters, $snapshot AS snapshot
FROM asked a
JOIN country c ON c.code = a.reporter
LEFT JOIN shares f ON f.place = a.reporter AND f.year = a.year AND f.origin = a.origin
ORDER BY list_position(string_split($origins, ' '), a.origin), a.year, f.share.mid DESC NULLS LAST, status, a.reporter;
