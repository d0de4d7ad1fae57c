-- The same victims by citizenship group, in per cent, where a publication says so.
SELECT
	p.year_from::INTEGER AS "from", p.year_to::INTEGER AS "to", p.reporter AS "group",
	CASE p.origin WHEN 'NAT' THEN 'nationals' WHEN 'EU_FOR' THEN 'other_eu' ELSE 'non_eu' END AS citizens,
	p.lower AS percent, p.evidence, p.url
FROM mart_published p
WHERE
	p.snapshot_id IN (SELECT unnest(string_split($snapshots, ' ')))
	AND p.reporter IN ('EU27_2007', 'EU28', 'EU27_2020')
	AND p.measure = 'registered_victims' AND p.origin IN ('NAT', 'EU_FOR', 'NEU_FOR') AND p.unit = 'percent'
	AND p.sex = 'total' AND p.age = 'total' AND p.form = 'total' AND p.cell_rank = 1
	AND p.year_from >= $from AND p.year_to <= $to
ORDER BY p.year_from, p.year_to, citizens;
