-- The three UNODC cells of the newest edition nearest to what a sentence says: the very cell first, then
-- by how far place, year and number are off. What the sentence leaves open is NULL: then the newest year,
-- the large sets.
WITH edition AS (
	SELECT snapshot_id, vintage FROM snapshot
	WHERE source_id = 'unodc-glotip' ORDER BY vintage DESC LIMIT 1
),
cell AS (
	SELECT
		s.*, e.vintage,
		CASE $kind
			WHEN 'share' THEN 100 * s.share_mid WHEN 'rank' THEN s.rank_best ELSE (s.lower + s.upper) / 2
		END AS value,
		MAX(s.year) OVER () AS last_year
	FROM mart_origin_share s
	JOIN edition e USING (snapshot_id)
	WHERE
		s.origin = $origin AND s.listed > 0 AND s.share_mid IS NOT NULL
		AND (s.kind = 'set' OR s.place = CAST($place AS VARCHAR))
		AND (CAST($place AS VARCHAR) IS NULL OR s.place = CAST($place AS VARCHAR) OR s.year = CAST($year AS INTEGER))
)
SELECT
	source_id AS source, snapshot_id AS snapshot, vintage::VARCHAR AS vintage, TRUE AS newest,
	place, NULL::VARCHAR AS "group", year::INTEGER AS "from", year::INTEGER AS "to", origin, measure,
	{'lower': lower, 'upper': upper} AS count,
	{'lower': 100 * share_lower, 'upper': 100 * share_upper} AS share,
	CASE WHEN rank_best IS NOT NULL THEN {'lower': rank_best, 'upper': rank_worst} END AS "rank",
	NULL::STRUCT("lower" DOUBLE, "upper" DOUBLE) AS tier,
	TRUE AS exact, NULL::VARCHAR AS given_by, 'publisher_file' AS evidence, NULL::VARCHAR AS url
FROM cell
WHERE value IS NOT NULL
ORDER BY
	place = CAST($place AS VARCHAR) AND year = CAST($year AS INTEGER) DESC NULLS LAST,
	CASE
		WHEN place = CAST($place AS VARCHAR) THEN 0
		WHEN CAST($place AS VARCHAR) IS NOT NULL THEN 1.5
		ELSE list_position(['EU27', 'EUROPE', 'EUROPE_ME', 'WORLD', 'MIDDLE_EAST'], place) * 0.2
	END
	+ 0.3 * abs(year - COALESCE(CAST($year AS INTEGER), last_year))
	-- A number that is far from all of them says nothing about which year or place was meant.
	+ least(1.5, 2 * abs(ln((value + 0.5) / (CAST($value AS DOUBLE) + 0.5)))),
	year DESC, place
LIMIT 3;
