-- One row per edition and year: the same question put to every edition of the source up to this one.
SELECT
	f.year,
	strftime(s.vintage, '%Y-%m-%d') AS vintage,
	CASE f.kind WHEN 'set' THEN f.place END AS "set",
	CASE f.kind WHEN 'reporter' THEN f.place END AS reporter,
	f.origin, f.status, f.victims, f.stated, f.share, f.reporters, f.reporters_in_set, f.snapshot_id AS snapshot
FROM figure_share f
JOIN snapshot s USING (snapshot_id)
JOIN snapshot newest ON newest.snapshot_id = $snapshot AND newest.source_id = s.source_id AND s.vintage <= newest.vintage
WHERE
	f.measure = $measure AND f.place = $place AND f.year BETWEEN $from AND $to
	AND f.origin = string_split($origins, ' ')[1]
ORDER BY f.year, s.vintage;
