-- One row per year and asked origin for a place; years without citizenships stay, as gaps.
SELECT
	year,
	CASE kind WHEN 'set' THEN place END AS "set",
	CASE kind WHEN 'reporter' THEN place END AS reporter,
	origin, status, victims, stated, unstated, share, worst_case, "rank",
	reporters, reporters_in_set, not_listed, missing_reporters, snapshot_id AS snapshot
FROM figure_share
WHERE
	snapshot_id = $snapshot AND measure = $measure AND place = $place
	AND year BETWEEN $from AND $to
	AND origin IN (SELECT unnest(string_split($origins, ' ')))
ORDER BY list_position(string_split($origins, ' '), origin), year;
