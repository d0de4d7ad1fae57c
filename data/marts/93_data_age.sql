-- Grain: edition (snapshot), and one row with a NULL snapshot_id for each source that has none.
-- What can be said of an answer's age without a clock; days since are for whoever knows what day it is.
-- latest_year: the last whole or part year with a figure of the source's main measure; latest_citizenship_year:
-- the last with any citizenship told apart (a country or a group), NULL where there is none.
-- asked_on: the day the publisher was last asked from here, or the edition came, whichever is later.
-- next_expected: the edition's day and the publisher's rhythm; NULL without a rhythm.
-- relayed: what a newer edition of this source gives at second hand, kept as a source of its own.
-- known_newer: reviewed by hand, only what the newest edition here has not caught up with; empty: nothing
-- is known, which does not mean that there is nothing.
CREATE VIEW data_age AS
WITH years AS (
	SELECT
		o.source_id, o.snapshot_id,
		COALESCE(MAX(o.year_to) FILTER (o.measure = s.measure), MAX(o.year_to))::INTEGER AS latest_year,
		MAX(o.year_to) FILTER (o.measure = s.measure AND o.origin NOT IN ('TOTAL', 'UNKNOWN'))::INTEGER
			AS latest_citizenship_year
	FROM observation o
	JOIN source s USING (source_id)
	WHERE o.status = 'reported'
	GROUP BY ALL
),
newest AS (
	SELECT source_id, MAX(vintage) AS vintage, arg_max(retrieved_on, vintage) AS retrieved_on FROM snapshot GROUP BY source_id
),
rhythm AS (
	FROM (VALUES ('monthly', 1), ('quarterly', 3), ('half-yearly', 6), ('yearly', 12), ('biennial', 24)) AS r(cadence, months)
),
relay AS (
	SELECT s.relays AS source_id, arg_max({
		'source_id': p.source_id, 'snapshot_id': p.snapshot_id, 'vintage': p.vintage, 'latest_year': y.latest_year
	}, p.vintage) AS relayed
	FROM source s
	JOIN snapshot p ON p.source_id = s.source_id
	-- Stepped back, it has no rows and no years.
	JOIN years y ON y.snapshot_id = p.snapshot_id
	WHERE s.relays IS NOT NULL
	GROUP BY s.relays
),
newer AS (
	SELECT k.source_id, list({
		'edition': k.edition, 'latest_year': k.latest_year, 'since': k.since,
		'what_en': k.what_en, 'what_ro': k.what_ro, 'why_en': k.why_en, 'why_ro': k.why_ro,
		'link': k.link, 'reviewed_on': k.reviewed_on
	} ORDER BY k.position) AS known_newer
	FROM known_newer k
	LEFT JOIN newest n USING (source_id)
	WHERE
		n.vintage IS NULL OR k.edition > n.vintage
		-- Said of no single edition, it stands until one comes that the review cannot have known.
		OR k.edition IS NULL AND n.retrieved_on <= k.reviewed_on
	GROUP BY k.source_id
)
SELECT
	s.source_id, p.snapshot_id, p.vintage, COALESCE(p.vintage = n.vintage, FALSE) AS newest,
	y.latest_year, y.latest_citizenship_year,
	p.retrieved_on, GREATEST(p.retrieved_on, a.asked_on) AS asked_on, a.newer AS asked_newer, a.offered AS asked_offered,
	s.cadence, (p.vintage + to_months(r.months))::DATE AS next_expected,
	l.relayed,
	COALESCE(w.known_newer, []) AS known_newer
FROM source s
LEFT JOIN snapshot p USING (source_id)
LEFT JOIN newest n USING (source_id)
LEFT JOIN years y ON y.snapshot_id = p.snapshot_id
LEFT JOIN asked a ON a.source_id = s.source_id
LEFT JOIN rhythm r ON r.cadence = s.cadence
LEFT JOIN relay l ON l.source_id = s.source_id
LEFT JOIN newer w ON w.source_id = s.source_id;
