SELECT reporter, year, agrees FROM mart_relay_check
WHERE
	own_snapshot_id = 'unodc-glotip@2025-04-14' AND measure = 'detected_victims'
	AND sex = 'total' AND age = 'total' AND form = 'total'
ORDER BY reporter;
