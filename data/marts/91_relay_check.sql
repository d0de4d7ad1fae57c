-- Grain: relayed cell × edition of the relayed source that has the same cell.
-- lower, upper: as relayed. own_lower, own_upper: as in the publisher's file, which may hold the cell in
-- several rows (own_rows); agrees: one of them is what was relayed. same_edition: of the same day, so that
-- a difference is a mistake of the relay or of its copying; else the publisher may have revised it.
-- No row: the edition has no such cell (nothing to compare, which is no agreement).
CREATE TABLE mart_relay_check AS
WITH relayed AS (
	FROM observation SEMI JOIN (FROM source WHERE relays IS NOT NULL) relaying USING (source_id)
	UNION ALL
	FROM stepped_back
)
SELECT
	r.source_id, r.snapshot_id, own.snapshot_id AS own_snapshot_id, own.vintage = rs.vintage AS same_edition,
	r.measure, r.reporter, r.year_from::INTEGER AS year, r.sex, r.age, r.form,
	r.lower, r.upper, MIN(o.lower) AS own_lower, MAX(o.upper) AS own_upper, COUNT(*)::INTEGER AS own_rows,
	bool_or(o.lower = r.lower AND o.upper = r.upper) AS agrees
FROM relayed r
JOIN snapshot rs ON rs.snapshot_id = r.snapshot_id
JOIN source s ON s.source_id = r.source_id
JOIN snapshot own ON own.source_id = s.relays
JOIN observation o
	ON o.snapshot_id = own.snapshot_id AND o.measure = r.measure AND o.reporter = r.reporter AND o.origin = r.origin
	AND o.year_from = r.year_from AND o.year_to = r.year_to AND o.sex = r.sex AND o.age = r.age AND o.form = r.form
WHERE
	-- UNODC's rows by citizenship can carry the label TOTAL; its own total rows have no label.
	o.publisher_label IS NULL AND o.status = 'reported' AND o.unit = r.unit
	AND o.destination IS NULL AND o.area IS NULL AND o.quarter IS NULL
GROUP BY ALL;
