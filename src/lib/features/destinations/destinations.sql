-- One row per country that identifies victims and year of the edition: how many of one citizenship.
-- Countries of a place; without one, all of the edition and those of the network's scope, with Romania.
WITH member AS (
	SELECT DISTINCT reporter FROM mart_place
	WHERE
		snapshot_id = $snapshot
		AND (
			place = $place
			OR $place = '' AND (place IN ('WORLD', 'EUROPE_ME') OR place = 'RO' AND kind = 'reporter')
		)
),
span AS (
	SELECT MIN(year) AS first_year, MAX(year) AS last_year FROM mart_coverage
	WHERE snapshot_id = $snapshot AND measure = $measure
),
shares AS (
	SELECT * FROM figure_share
	WHERE snapshot_id = $snapshot AND measure = $measure AND kind = 'reporter' AND origin = $origin
)
SELECT
	m.reporter, CASE $lang WHEN 'ro' THEN c.name_ro ELSE c.name_en END AS name, y.year::INTEGER AS year,
	COALESCE(f.status, 'not_reported') AS status, f.victims, f.share
FROM member m
JOIN country c ON c.code = m.reporter
CROSS JOIN span
CROSS JOIN generate_series(span.first_year::INTEGER, span.last_year::INTEGER) AS y(year)
LEFT JOIN shares f ON f.place = m.reporter AND f.year = y.year
ORDER BY m.reporter, y.year;
