-- One row per reporter of the place and year; the citizenship is the first asked for.
-- status: reported; suppressed (the publisher withholds the number); not_listed (citizenships were
-- published, not this one); not_reported (none were). suppressed: all or part of the number is hidden.
WITH asked AS (
	SELECT string_split($origins, ' ')[1] AS origin
),
grid AS (
	SELECT p.reporter, y.year::INTEGER AS year
	FROM mart_place p, generate_series($from::INTEGER, $to::INTEGER) AS y(year)
	WHERE p.snapshot_id = $snapshot AND p.place = $place
),
-- What the marts leave out: numbers withheld without an interval, and the publisher's flags.
cells AS (
	SELECT
		reporter, year_from AS year,
		bool_or(
			status IN ('suppressed', 'confidential')
			AND (CASE WHEN origin = 'NAT' THEN reporter ELSE origin END) = (SELECT origin FROM asked)
		) AS withheld,
		string_agg(DISTINCT flag, '; ' ORDER BY flag) AS flag
	FROM observation
	WHERE
		snapshot_id = $snapshot AND measure = $measure AND unit = 'persons'
		AND year_from = year_to AND quarter IS NULL AND area IS NULL AND destination IS NULL
		AND sex = 'total' AND age = 'total' AND form = 'total'
	GROUP BY ALL
),
named AS (
	SELECT reporter, year, lower, upper FROM mart_citizenship
	WHERE snapshot_id = $snapshot AND measure = $measure AND origin = (SELECT origin FROM asked)
),
told AS (
	SELECT reporter, year, stated_lower, stated_upper FROM mart_reporter_year
	WHERE snapshot_id = $snapshot AND measure = $measure
)
SELECT
	g.year, g.reporter, said($lang, c.name_ro, c.name_en) AS name,
	(SELECT origin FROM asked) AS origin,
	CASE
		WHEN n.reporter IS NOT NULL THEN 'reported'
		WHEN cells.withheld THEN 'suppressed'
		WHEN t.reporter IS NOT NULL THEN 'not_listed'
		ELSE 'not_reported'
	END AS status,
	CASE WHEN n.reporter IS NOT NULL THEN {'lower': n.lower, 'upper': n.upper} END AS victims,
	CASE WHEN t.reporter IS NOT NULL THEN {'lower': t.stated_lower, 'upper': t.stated_upper} END AS stated,
	COALESCE(n.lower <> n.upper, cells.withheld, false) AS suppressed,
	cells.flag, $snapshot AS snapshot
FROM grid g
JOIN country c ON c.code = g.reporter
LEFT JOIN named n USING (reporter, year)
LEFT JOIN told t USING (reporter, year)
LEFT JOIN cells USING (reporter, year)
ORDER BY COUNT(t.reporter) OVER (PARTITION BY g.reporter) DESC, g.reporter, g.year;
