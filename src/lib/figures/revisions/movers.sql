-- What each reporter of the place said in the edition before the shown one, and in it, where they differ.
WITH editions AS (
	SELECT s.snapshot_id, ROW_NUMBER() OVER (ORDER BY s.vintage DESC) AS age
	FROM snapshot s
	JOIN snapshot newest ON newest.snapshot_id = $snapshot AND newest.source_id = s.source_id AND s.vintage <= newest.vintage
),
told AS (
	SELECT r.year, r.reporter, e.age, c.lower, c.upper
	FROM mart_reporter_year r
	JOIN editions e ON e.snapshot_id = r.snapshot_id AND e.age <= 2
	JOIN mart_place p ON p.snapshot_id = r.snapshot_id AND p.place = $place AND p.reporter = r.reporter
	LEFT JOIN mart_citizenship c
		ON c.snapshot_id = r.snapshot_id AND c.measure = r.measure AND c.reporter = r.reporter
		AND c.year = r.year AND c.origin = string_split($origins, ' ')[1]
	WHERE r.measure = $measure AND r.year BETWEEN $from AND $to
)
SELECT
	COALESCE(n.year, b.year)::INTEGER AS year,
	COALESCE(n.reporter, b.reporter) AS reporter,
	CASE WHEN b.reporter IS NULL THEN 'added' WHEN n.reporter IS NULL THEN 'withdrawn' ELSE 'revised' END AS kind,
	b.lower AS old_lower, b.upper AS old_upper, n.lower AS new_lower, n.upper AS new_upper
FROM (FROM told WHERE age = 1) n
FULL JOIN (FROM told WHERE age = 2) b ON b.year = n.year AND b.reporter = n.reporter
WHERE b.lower IS DISTINCT FROM n.lower OR b.upper IS DISTINCT FROM n.upper
ORDER BY year, ABS(COALESCE(n.lower, 0) - COALESCE(b.lower, 0)) DESC, reporter;
