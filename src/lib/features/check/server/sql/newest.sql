-- Romania's share in the EU in the newest year of the newest UNODC edition.
SELECT year::INTEGER AS year, share_mid AS share
FROM mart_origin_share
WHERE
	place = 'EU27' AND origin = 'RO' AND share_mid IS NOT NULL
	AND snapshot_id = (SELECT snapshot_id FROM snapshot WHERE source_id = 'unodc-glotip' ORDER BY vintage DESC LIMIT 1)
ORDER BY year DESC
LIMIT 1;
