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
