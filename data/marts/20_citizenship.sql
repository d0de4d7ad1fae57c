-- Grain: snapshot × measure × reporter × year × origin (× region for stated regions).
-- lower, upper: persons counted with that citizenship; intervals summed over the publisher's labels
-- ("Romania" and "Romanian" of one reporter are one origin). Own nationals (NAT) are the reporter's
-- own citizens. Only sources with a complete breakdown, their main measure, and only totals over sex,
-- age and form; rows about a destination, and repatriations, are other counts.
CREATE TABLE mart_citizenship AS
SELECT
	source_id,
	snapshot_id,
	measure,
	reporter,
	year_from AS year,
	CASE WHEN origin = 'NAT' THEN reporter ELSE origin END AS origin,
	region,
	SUM(lower)::INTEGER AS lower,
	SUM(upper)::INTEGER AS upper,
	MIN(evidence) AS evidence
FROM observation
SEMI JOIN (FROM source WHERE breakdown = 'complete') USING (source_id, measure)
SEMI JOIN country ON country.code = observation.reporter
WHERE
	year_from = year_to AND quarter IS NULL AND area IS NULL AND unit = 'persons'
	AND sex = 'total' AND age = 'total' AND form = 'total'
	AND destination IS NULL
	AND status = 'reported'
	AND origin NOT IN ('TOTAL', 'EU_FOR', 'NEU_FOR', 'FOREIGN')
GROUP BY ALL;

-- Grain: snapshot × measure × reporter × year: the publisher's own total, to be compared with the sum.
-- The largest of several total rows is taken: repeated totals must not add up.
CREATE TABLE mart_total AS
SELECT source_id, snapshot_id, measure, reporter, year_from AS year, MAX(lower) AS lower, MAX(upper) AS upper
FROM observation
SEMI JOIN (FROM source WHERE breakdown = 'complete') USING (source_id, measure)
SEMI JOIN country ON country.code = observation.reporter
WHERE
	year_from = year_to AND quarter IS NULL AND area IS NULL AND unit = 'persons'
	AND sex = 'total' AND age = 'total' AND form = 'total'
	AND destination IS NULL
	AND status = 'reported'
	AND origin = 'TOTAL'
GROUP BY ALL;
