-- EU-wide counts of registered victims as publications give them: by year, or for a period as one sum.
-- One row per cell and group of members, the first in mart_published's order.
SELECT
	p.year_from::INTEGER AS "from", p.year_to::INTEGER AS "to", p.reporter AS "group",
	{'lower': p.lower::INTEGER, 'upper': p.upper::INTEGER} AS victims,
	p.flag, p.evidence, p.confidence, p.quote, p.url, p.snapshot_id AS snapshot
FROM mart_published p
WHERE
	p.snapshot_id IN (SELECT unnest(string_split($snapshots, ' ')))
	AND p.reporter IN ('EU27_2007', 'EU28', 'EU27_2020')
	AND p.measure = 'registered_victims' AND p.origin = 'TOTAL' AND p.unit = 'persons'
	AND p.sex = 'total' AND p.age = 'total' AND p.form = 'total' AND p.cell_rank = 1
	AND p.year_from >= $from AND p.year_to <= $to
ORDER BY p.year_from, p.year_to;
