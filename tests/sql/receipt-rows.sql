-- The rows of origin-share-over-time for every place, year and edition at once, of the origins asked for.
SELECT
	f.year,
	CASE f.kind WHEN 'set' THEN f.place END AS "set",
	CASE f.kind WHEN 'reporter' THEN f.place END AS reporter,
	f.origin, f.status, f.victims, f.stated, f.unstated, f.share, f.worst_case, f."rank",
	f.reporters, f.reporters_in_set, f.not_listed, f.missing_reporters, f.snapshot_id AS snapshot
FROM figure_share f
WHERE
	f.source_id = 'unodc-glotip' AND f.measure = 'detected_victims'
	AND (f.origin = 'RO' OR f.kind = 'set' AND list_contains(string_split($origins, ' '), f.origin))
	AND f.year >= 2007;
