-- check: a share and its bounds lie between 0 and 1 and in order
SELECT snapshot_id, place, year, origin, share_lower, share_mid, share_upper FROM mart_origin_share
WHERE NOT (
	worst_lower >= 0 AND worst_lower <= share_lower + 1e-12
	AND share_lower <= share_mid + 1e-12 AND share_mid <= share_upper + 1e-12
	AND share_upper <= worst_upper + 1e-12 AND worst_upper <= 1
);

-- check: the persons of all origins never exceed the persons with a stated citizenship
SELECT snapshot_id, measure, place, year, SUM(lower) AS origins, any_value(stated_lower) AS stated FROM mart_origin_share
GROUP BY ALL
HAVING SUM(lower) > any_value(stated_lower);

-- check: Romania as reporter is in no set
SELECT * FROM mart_place WHERE kind = 'set' AND reporter = 'RO';

-- check: the best rank is not behind the worst
SELECT snapshot_id, place, year, origin, rank_best, rank_worst FROM mart_origin_share WHERE rank_best > rank_worst;

-- check: no more reporters published than the place has
SELECT snapshot_id, place, year, reporters, reporters_in_set FROM mart_coverage WHERE reporters > reporters_in_set;

-- check: each grain is unique
SELECT snapshot_id, measure, place, year, origin, COUNT(*) AS n FROM mart_origin_share GROUP BY ALL HAVING COUNT(*) > 1;

-- check: an origin named by no reporter of a set has zero persons
SELECT snapshot_id, place, year, origin FROM mart_origin_share WHERE listed = 0 AND upper > 0;

-- check: each cell identified by Romania has one first row, and it is not an unsure one where a sure one exists
SELECT snapshot_id, year, sex, age, form, COUNT(*) FILTER (row_rank = 1) AS firsts FROM mart_identified_by_romania
GROUP BY ALL
HAVING COUNT(*) FILTER (row_rank = 1) <> 1 OR MIN(step) < MIN(step) FILTER (row_rank = 1);

-- check: no half year, county or sum of years stands in an annual line
SELECT snapshot_id, locator, series FROM mart_published
WHERE whole_year AND (flag IN ('H1', 'January–October', 'January–September') OR year_from < year_to OR area IS NOT NULL);

-- check: the UNODC file and what ANITP published agree on every year both give
SELECT u.snapshot_id, u.year, u.lower, a.lower AS anitp FROM mart_identified_by_romania u
JOIN mart_identified_by_romania a USING (year, sex, age, form)
WHERE
	u.snapshot_id = 'unodc-glotip@2025-04-14' AND a.source_id = 'anitp' AND a.step <= 3
	AND sex = 'total' AND age = 'total' AND form = 'total' AND u.lower <> a.lower;

-- check: residents are given once for each year, and those of a published year as published
SELECT m.snapshot_id, m.reporter, m.origin, m.year, m.residents, o.lower AS published FROM mart_residents m
LEFT JOIN observation o
	ON o.snapshot_id = m.snapshot_id AND o.reporter = m.reporter AND o.origin = m.origin
	AND o.year_from = m.year AND o.series = 'born' AND o.status = 'reported'
WHERE (m.kind = 'observed') <> (o.lower IS NOT NULL) OR o.lower <> m.residents
UNION ALL
SELECT snapshot_id, reporter, origin, year, COUNT(*), NULL FROM mart_residents GROUP BY ALL HAVING COUNT(*) > 1;

-- check: every claim has exactly one verdict on each day
SELECT c.claim_id, d.as_of, COUNT(v.verdict) AS verdicts FROM claim c
CROSS JOIN (SELECT DISTINCT as_of FROM mart_claim_edition) d
LEFT JOIN mart_claim_verdict v ON v.claim_id = c.claim_id AND v.as_of = d.as_of
GROUP BY ALL
HAVING COUNT(v.verdict) <> 1;

-- check: every test of a claim has exactly one outcome on each day
SELECT t.claim_id, t.position, d.as_of, COUNT(r.result) AS outcomes FROM claim_test t
CROSS JOIN (SELECT DISTINCT as_of FROM mart_claim_edition) d
LEFT JOIN mart_claim_test r ON r.claim_id = t.claim_id AND r.position = t.position AND r.as_of = d.as_of
GROUP BY ALL
HAVING COUNT(r.result) <> 1;

-- check: every test of a claim finds something in the newest editions, or says why it cannot be tested
SELECT claim_id, position, proposition, place FROM mart_claim_test
JOIN claim_test USING (claim_id, position)
WHERE as_of = (SELECT MAX(as_of) FROM mart_claim_edition) AND snapshot_id IS NULL AND proposition <> 'untestable';

-- check: a claim tested in one year has the share and rank of that year
SELECT r.claim_id, r.position, r.as_of, r.share_lower, s.share_lower AS wanted FROM mart_claim_test r
JOIN claim_test t USING (claim_id, position)
JOIN mart_origin_share s
	ON s.snapshot_id = r.snapshot_id AND s.place = t.place AND s.year = r.shown_to AND s.origin = t.origin
WHERE
	r.shown_from = r.shown_to AND t.among <> 'eu' AND (
		abs(r.share_lower - s.share_lower) > 1e-12 OR abs(r.share_upper - s.share_upper) > 1e-12
		OR r.rank_best <> s.rank_best OR r.rank_worst <> s.rank_worst
	);

-- check: what is relayed from another source's edition is in no computed share, nor under any total
SELECT source_id, reporter, year FROM mart_citizenship SEMI JOIN (FROM source WHERE relays IS NOT NULL) USING (source_id)
UNION ALL
SELECT source_id, reporter, year FROM mart_total SEMI JOIN (FROM source WHERE relays IS NOT NULL) USING (source_id);

-- check: nothing relayed stands beside the publisher's own edition of that day or later
SELECT o.snapshot_id, COUNT(*) AS n FROM observation o
JOIN source s USING (source_id)
JOIN snapshot relayed USING (snapshot_id)
JOIN snapshot own ON own.source_id = s.relays AND own.vintage >= relayed.vintage
GROUP BY ALL;

-- check: an origin has one bound from above in a cell, and none where it is named itself
SELECT snapshot_id, measure, series, reporter, year, origin, COUNT(*) AS n FROM mart_upper_bound
GROUP BY ALL HAVING COUNT(*) > 1
UNION ALL
SELECT b.snapshot_id, b.measure, b.series, b.reporter, b.year, b.origin, 0 FROM mart_upper_bound b
SEMI JOIN mart_citizenship USING (snapshot_id, measure, reporter, year, origin);

-- check: every edition has one age
SELECT source_id, snapshot_id, COUNT(*) AS n FROM data_age GROUP BY ALL HAVING COUNT(*) > 1
UNION ALL
SELECT source_id, snapshot_id, 0 FROM snapshot ANTI JOIN data_age USING (snapshot_id);

-- check: a source with numbers has some of the measure it says it counts
SELECT s.source_id, s.measure FROM source s
SEMI JOIN observation o ON o.source_id = s.source_id
ANTI JOIN observation o ON o.source_id = s.source_id AND o.measure = s.measure;
