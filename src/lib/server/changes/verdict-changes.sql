-- Claims whose verdict differs from that of the day before, newest first. Empty filters let everything
-- through; a verdict is no cell, so that the filters of cells do not apply here.
SELECT
	v.claim_id AS id, strftime(v.as_of, '%Y-%m-%d') AS day, strftime(v.previous_as_of, '%Y-%m-%d') AS previous_day,
	v.previous_verdict, v.verdict, v.sources,
	c.claim_quote AS quote, c.quote_lang, c.quote_en, c.quote_ro, c.said_by_en, c.said_by_ro
FROM mart_claim_verdict_change v
JOIN claim c USING (claim_id)
WHERE
	($source = '' OR list_contains(string_split(v.sources, ' '), $source))
	AND ($vintage = '' OR v.as_of = TRY_CAST($vintage AS DATE))
	AND ($as_of = '' OR v.as_of <= TRY_CAST($as_of AS DATE))
ORDER BY v.as_of DESC, c.position;
