-- Registered victims of the whole EU: one row per period and EU, contradictions left behind cell_rank 1.
SELECT
	year_from::INTEGER AS year_from, year_to::INTEGER AS year_to, reporter, origin, unit, lower, flag, evidence
FROM mart_published
WHERE
	source_id = 'eurostat-publications' AND cell_rank = 1 AND measure = 'registered_victims'
	AND reporter IN ('EU27_2007', 'EU28', 'EU27_2020')
	AND sex = 'total' AND age = 'total' AND form = 'total'
	AND origin IN ('TOTAL', 'NAT', 'EU_FOR', 'NEU_FOR', 'RO') AND unit IN ('persons', 'percent')
ORDER BY origin, unit, year_from, year_to;
