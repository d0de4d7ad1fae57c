SELECT
	source_id, producer_en, producer_ro, title_en, title_ro, measure, licence, licence_url, attribution_en,
	attribution_ro, url, cadence, hides, hides_lower, hides_upper,
	to_json(caveats_en)::VARCHAR AS caveats_en, to_json(caveats_ro)::VARCHAR AS caveats_ro
FROM source
ORDER BY source_id;
