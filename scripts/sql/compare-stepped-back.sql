-- Cells of a relayed edition beside the same cells of the publisher's own of that very day: where they
-- differ, the relay or its copying was wrong. A cell the file holds in several rows agrees with any of them.
SELECT
	r.source_id, r.reporter, r.year_from::INTEGER AS year, r.measure, r.sex, r.age, r.form,
	r.lower, r.upper, MIN(o.lower) AS own_lower, MAX(o.upper) AS own_upper,
	bool_or(o.lower = r.lower AND o.upper = r.upper) AS agrees
FROM stepped_back r
JOIN snapshot rs USING (snapshot_id)
JOIN source s ON s.source_id = r.source_id
JOIN snapshot own ON own.source_id = s.relays AND own.vintage = rs.vintage
JOIN observation o
	ON o.snapshot_id = own.snapshot_id AND o.measure = r.measure AND o.unit = r.unit
	AND o.reporter = r.reporter AND o.origin = r.origin AND o.year_from = r.year_from AND o.year_to = r.year_to
	AND o.sex = r.sex AND o.age = r.age AND o.form = r.form
WHERE
	o.publisher_label IS NULL AND o.status = 'reported'
	AND o.destination IS NULL AND o.area IS NULL AND o.quarter IS NULL
GROUP BY ALL
ORDER BY ALL;
