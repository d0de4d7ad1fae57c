-- FILL: what one row is. One row for each year of a place and a citizenship, with a number or why there is none.
SELECT year, origin, status, victims, share, reporters, reporters_in_set, snapshot_id AS snapshot
FROM figure_share
WHERE
	snapshot_id = $snapshot AND measure = $measure AND place = $place AND year BETWEEN $from AND $to
	AND origin = string_split($origins, ' ')[1]
ORDER BY year;
