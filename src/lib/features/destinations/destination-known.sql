-- Whether a country is one that any source or set speaks of as identifying victims.
SELECT COUNT(*)::INTEGER AS places, COALESCE(bool_or(place = 'EU27'), false) AS in_eu
FROM mart_place
WHERE reporter = $reporter;
