-- One row per claim and test, as the data stood on the day the newest of the asked editions came.
-- Texts are in both languages: rows are the same whoever reads them.
WITH day AS (
	SELECT MAX(vintage) AS as_of FROM snapshot WHERE snapshot_id IN (SELECT unnest(string_split($snapshots, ' ')))
)
SELECT
	c.claim_id AS id, c.position::INTEGER AS "order",
	strftime(c.date, '%Y-%m-%d') AS date, c.date_precision AS precision, strftime(c.known_after, '%Y-%m-%d') AS known_after,
	c.said_by_en, c.said_by_ro, c.quote_lang,
	COALESCE(c.quote_en, c.claim_quote) AS quote_en, COALESCE(c.quote_ro, c.claim_quote) AS quote_ro,
	c.source_url AS url, c.source_title,
	v.verdict, v.first::INTEGER AS "first", v.second::INTEGER AS "second",
	{
		'claim': c.claim_id, 'position': t.position::INTEGER, 'part': t.part::INTEGER, 'reading': t.reading::INTEGER,
		'proposition': t.proposition, 'source': t.source_id, 'snapshot': r.snapshot_id, 'measure': s.measure,
		'place': t.place, 'origin': t.origin, 'among': t.among, 'span': t.span, 'result': r.result,
		'from': COALESCE(r.year_from, t.year_from)::INTEGER, 'to': COALESCE(r.year_to, t.year_to)::INTEGER,
		'shown_from': r.shown_from::INTEGER, 'shown_to': r.shown_to::INTEGER,
		'claimed': t.claimed, 'qualifier': t.qualifier,
		'count': CASE WHEN r.count_lower IS NOT NULL
			THEN {'lower': r.count_lower::INTEGER, 'upper': r.count_upper::INTEGER} END,
		'of': CASE WHEN r.of_lower IS NOT NULL THEN {'lower': r.of_lower::INTEGER, 'upper': r.of_upper::INTEGER} END,
		'share': CASE WHEN r.share_upper IS NOT NULL THEN {'lower': r.share_lower, 'upper': r.share_upper} END,
		'at_most': r.at_most, 'eu_percent': r.eu_percent,
		'worst_upper': r.worst_upper, 'worst_year': r.worst_year::INTEGER,
		'own_upper': r.own_upper, 'own_year': r.own_year::INTEGER, 'ruled_out': r.ruled_out,
		'years_yes': r.years_yes, 'years_open': r.years_open, 'years_no': r.years_no, 'years_reach': r.years_reach,
		'rank': CASE WHEN r.rank_best IS NOT NULL
			THEN {'best': r.rank_best::INTEGER, 'worst': r.rank_worst::INTEGER} END,
		'next': CASE WHEN r.next_upper IS NOT NULL
			THEN {'origin': r.next_origin, 'en': n.name_en, 'ro': n.name_ro, 'lower': r.next_lower::INTEGER, 'upper': r.next_upper::INTEGER} END,
		'evidence': r.evidence, 'own_publication': r.own_publication, 'url': r.url,
		'place_en': p.name_en, 'place_ro': p.name_ro,
		'origin_en': o.name_en, 'origin_ro': o.name_ro,
		'wording': t.wording, 'note_en': t.note_en, 'note_ro': t.note_ro
	} AS test
FROM claim c
JOIN claim_test t USING (claim_id)
JOIN source s USING (source_id)
JOIN day d ON TRUE
JOIN mart_claim_verdict v ON v.claim_id = c.claim_id AND v.as_of = d.as_of
JOIN mart_claim_test r ON r.claim_id = t.claim_id AND r.position = t.position AND r.as_of = d.as_of
LEFT JOIN country n ON n.code = r.next_origin
LEFT JOIN country o ON o.code = t.origin
LEFT JOIN country p ON p.code = t.place
ORDER BY c.position, t.position;
