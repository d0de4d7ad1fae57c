SELECT
	reporter, year, sex = 'total' AND age = 'total' AND form = 'total' AS total,
	agrees, upper = 0 AND own_lower = 1 AND own_upper = 4 AS zero_for_few
FROM mart_relay_check
WHERE own_snapshot_id = 'unodc-glotip@2025-04-14' AND measure = 'detected_victims'
ORDER BY reporter;
