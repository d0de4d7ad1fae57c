-- Residents of a country born in the country of origin, by the one edition asked for.
SELECT residents, kind, from_year::INTEGER AS "from", to_year::INTEGER AS "to", evidence
FROM mart_residents
WHERE snapshot_id = $snapshots AND reporter = $place AND origin = $origins AND year = $to;
