-- Measures of a snapshot that measures.csv does not know, each with the first cell that has it.
SELECT measure, MIN(locator) AS locator
FROM observation
ANTI JOIN measure ON observation.measure = measure.id
WHERE snapshot_id = $snapshot_id
GROUP BY measure
ORDER BY measure
LIMIT 1;
