-- The Romanian cell of the EU that an edition of UNODC's file changed most, where the two intervals have
-- nothing in common: what an example of a revised number is made of.
WITH edition AS (
	SELECT snapshot_id, row_number() OVER (ORDER BY vintage DESC) AS age FROM snapshot WHERE source_id = 'unodc-glotip'
),
cell AS (
	SELECT e.age, s.year, s.lower, s.upper
	FROM mart_origin_share s
	JOIN edition e USING (snapshot_id)
	WHERE s.place = 'EU27' AND s.origin = 'RO' AND e.age <= 2
)
SELECT old.year::INTEGER AS year, old.upper AS was
FROM cell now
JOIN cell old ON old.year = now.year AND now.age = 1 AND old.age = 2
WHERE now.lower > old.upper OR now.upper < old.lower
ORDER BY abs(now.lower - old.upper) DESC
LIMIT 1;
