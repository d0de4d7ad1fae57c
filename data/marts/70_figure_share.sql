-- Grain: snapshot × measure × place × year × country of citizenship, in the shape figures show.
-- status: reported; not_listed (the place's reporters published citizenships, not this one);
-- not_reported (none published any). Every interval is NULL unless reported; zero stays zero.
CREATE VIEW figure_share AS
SELECT
	v.source_id, v.snapshot_id, v.measure, v.place, v.kind,
	v.year::INTEGER AS year,
	c.code AS origin,
	CASE
		WHEN v.reporters = 0 THEN 'not_reported'
		WHEN s.origin IS NULL THEN 'not_listed'
		ELSE 'reported'
	END AS status,
	CASE WHEN s.origin IS NOT NULL THEN {'lower': s.lower, 'upper': s.upper} END AS victims,
	CASE WHEN v.reporters > 0 THEN {'lower': v.stated_lower, 'upper': v.stated_upper} END AS stated,
	CASE WHEN v.reporters > 0 THEN {'lower': v.unstated_lower, 'upper': v.unstated_upper} END AS unstated,
	CASE WHEN s.share_mid IS NOT NULL
		THEN {'lower': s.share_lower, 'upper': s.share_upper, 'mid': s.share_mid} END AS share,
	CASE WHEN s.share_mid IS NOT NULL THEN {'lower': s.worst_lower, 'upper': s.worst_upper} END AS worst_case,
	CASE WHEN s.rank_best IS NOT NULL THEN {'best': s.rank_best, 'worst': s.rank_worst} END AS "rank",
	v.reporters,
	v.reporters_in_set,
	COALESCE(s.not_listed, v.reporters) AS not_listed,
	v.missing_reporters
FROM mart_coverage v
CROSS JOIN country c
LEFT JOIN mart_origin_share s
	ON s.snapshot_id = v.snapshot_id AND s.measure = v.measure AND s.place = v.place
	AND s.year = v.year AND s.origin = c.code;
