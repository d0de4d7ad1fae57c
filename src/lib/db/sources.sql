SELECT
	source_id, producer, title_en, title_ro, measure, licence, licence_url, attribution_en, attribution_ro,
	url, cadence, to_json(caveats_en)::VARCHAR AS caveats_en, to_json(caveats_ro)::VARCHAR AS caveats_ro
FROM source
ORDER BY source_id;
