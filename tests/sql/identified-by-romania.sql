-- How a figure joins the sources: the newest snapshot of each, one row per year, the lowest step first.
WITH newest AS (
	SELECT source_id, max_by(snapshot_id, vintage) AS snapshot_id FROM snapshot GROUP BY source_id
)
SELECT year, lower, upper, source_id, measure, evidence, step, locator
FROM mart_identified_by_romania
SEMI JOIN newest USING (snapshot_id)
WHERE sex = 'total' AND age = 'total' AND form = 'total'
QUALIFY row_number() OVER (PARTITION BY year ORDER BY step, row_rank) = 1
ORDER BY year;
