-- Grain: day × claim × test: what was found, and whether the proposition holds.
-- result: yes | no | open (the intervals allow both) | partly (some years one way, some another) | none
-- (nothing to test it with). A number holds where what its words allow meets the interval; "more than half"
-- where the whole interval lies there; "largest" where no other citizenship can be before.
-- shown_*: of several years, the one with the highest share, or for ranks the last.
-- worst_*: as in mart_origin_share, the highest of the years. own_upper: with everybody the origin's own
-- country identified in those years added as its citizens. ruled_out: the claimed number lies above both.
CREATE TABLE mart_claim_test AS
WITH spans AS (
	SELECT
		t.claim_id, t.position, t.proposition, t.claimed_lower, t.claimed_upper, s.* EXCLUDE (claim_id, position),
		s.r_lower / NULLIF(s.r_lower + s.k_upper - s.r_upper, 0)::DOUBLE AS share_lower,
		s.r_upper / NULLIF(s.r_upper + s.k_lower - s.r_lower, 0)::DOUBLE AS share_upper,
		(s.r_lower + s.r_upper) / NULLIF(s.k_lower + s.k_upper, 0)::DOUBLE AS share_mid,
		-- Victims of unstated citizenship are in no group, so that a group's lower bound is not known.
		CASE t.among WHEN 'all'
			THEN s.r_lower / NULLIF(s.r_lower + s.k_upper - s.r_upper + s.unstated_upper, 0)::DOUBLE
		END AS worst_lower,
		(s.r_upper + s.unstated_upper + s.may_contain_upper)
			/ NULLIF(s.r_upper + s.unstated_upper + s.may_contain_upper + s.k_lower - s.r_lower - s.may_contain_lower, 0)::DOUBLE
			AS worst_upper,
		(s.r_upper + s.own_total) / NULLIF(s.r_upper + s.own_total + s.k_lower - s.r_lower, 0)::DOUBLE AS own_upper
	FROM claim_test t
	JOIN mart_claim_span s USING (claim_id, position)
),
judged AS (
	SELECT
		*,
		CASE
			WHEN proposition IN ('largest', 'not_largest') THEN CASE
				WHEN rank_worst = 1 THEN proposition = 'largest'
				WHEN rank_best > 1 THEN proposition = 'not_largest'
			END
			WHEN proposition = 'more_than_half'
				THEN CASE WHEN share_lower > 0.5 THEN TRUE WHEN share_upper <= 0.5 THEN FALSE END
			WHEN claimed_lower IS NOT NULL THEN share_lower <= claimed_upper AND share_upper >= claimed_lower
		END AS holds,
		CASE WHEN proposition IN ('largest', 'not_largest') THEN year_to ELSE share_upper END AS weight
	FROM spans
),
counted AS (
	SELECT
		claim_id, position, as_of, any_value(snapshot_id) AS snapshot_id,
		CASE
			-- Asked for no number: it only shows what there is.
			WHEN any_value(proposition) = 'share_is' AND any_value(claimed_lower) IS NULL THEN 'none'
			WHEN bool_and(COALESCE(holds, FALSE)) THEN 'yes'
			WHEN bool_and(NOT COALESCE(holds, TRUE)) THEN 'no'
			WHEN bool_and(holds IS NULL) THEN 'open'
			ELSE 'partly'
		END AS result,
		MIN(year_from) AS year_from, MAX(year_to) AS year_to, SUM(years) AS years,
		string_agg(year_to, ' ' ORDER BY year_to) FILTER (span > 0 AND holds) AS years_yes,
		string_agg(year_to, ' ' ORDER BY year_to) FILTER (span > 0 AND holds IS NULL) AS years_open,
		string_agg(year_to, ' ' ORDER BY year_to) FILTER (span > 0 AND NOT holds) AS years_no,
		first({
			'shown_from': year_from, 'shown_to': year_to, 'r_lower': r_lower, 'r_upper': r_upper,
			'k_lower': k_lower, 'k_upper': k_upper,
			'share_lower': share_lower, 'share_mid': share_mid, 'share_upper': share_upper, 'worst_lower': worst_lower,
			'rank_best': rank_best, 'rank_worst': rank_worst, 'foreign_lower': foreign_lower, 'foreign_upper': foreign_upper,
			'next_origin': next_origin, 'next_lower': next_lower, 'next_upper': next_upper,
			'reporters': reporters, 'reporters_in_set': reporters_in_set
		} ORDER BY weight DESC, year_to DESC, year_from) FILTER (weight IS NOT NULL) AS shown,
		-- Years in which one of the two bounds reaches the claimed number although the share does not.
		string_agg(year_to, ' ' ORDER BY year_to)
			FILTER (NOT holds AND GREATEST(worst_upper, COALESCE(own_upper, 0)) >= claimed_lower) AS years_reach,
		MAX(worst_upper) AS worst_upper, first(year_to ORDER BY worst_upper DESC NULLS LAST, year_to) FILTER (worst_upper IS NOT NULL) AS worst_year,
		MAX(own_upper) AS own_upper, first(year_to ORDER BY own_upper DESC NULLS LAST, year_to) FILTER (own_upper IS NOT NULL) AS own_year
	FROM judged
	GROUP BY ALL
),
published AS (
	SELECT
		p.*, t.proposition, t.year_from, t.year_to, t.claimed_lower, t.claimed_upper,
		CASE
			WHEN t.proposition = 'percent_is' THEN p.part_percent
			WHEN t.proposition NOT IN ('share_is', 'more_than_half') THEN NULL
			WHEN p.r_lower IS NULL OR p.at_most THEN 0
			ELSE p.r_lower / p.k_upper
		END AS share_lower,
		CASE
			WHEN t.proposition = 'percent_is' THEN p.part_percent
			WHEN t.proposition IN ('share_is', 'more_than_half') THEN LEAST(p.r_upper / p.k_lower, p.eu_percent)
		END AS share_upper
	FROM mart_claim_published p
	JOIN claim_test t USING (claim_id, position)
),
read AS (
	SELECT
		*,
		CASE
			WHEN proposition = 'largest' THEN CASE
				WHEN published_rank > 1 OR next_lower > r_upper THEN 'no'
				WHEN published_rank = 1 OR r_lower > next_upper THEN 'yes'
				ELSE 'none'
			END
			WHEN proposition = 'count_is'
				THEN CASE WHEN r_lower <= claimed_upper AND r_upper >= claimed_lower THEN 'yes' ELSE 'no' END
			WHEN share_upper IS NULL OR claimed_lower IS NULL THEN 'none'
			WHEN proposition = 'more_than_half'
				THEN CASE WHEN share_upper <= 0.5 THEN 'no' WHEN share_lower > 0.5 THEN 'yes' ELSE 'open' END
			WHEN share_upper < claimed_lower OR share_lower > claimed_upper THEN 'no'
			-- A ceiling above the claimed number neither holds nor fails it.
			WHEN at_most OR r_lower IS NULL AND proposition = 'share_is' THEN 'open'
			ELSE 'yes'
		END AS result
	FROM published
)
SELECT
	t.claim_id, t.position, t.part, t.reading, d.as_of,
	COALESCE(c.snapshot_id, r.snapshot_id) AS snapshot_id,
	COALESCE(c.result, r.result, 'none') AS result,
	COALESCE(c.year_from, r.year_from) AS year_from, COALESCE(c.year_to, r.year_to) AS year_to,
	c.years_yes, c.years_open, c.years_no, c.years_reach,
	COALESCE(c.shown.shown_from, r.year_from) AS shown_from, COALESCE(c.shown.shown_to, r.year_to) AS shown_to,
	CASE WHEN t.proposition IN ('largest', 'not_largest') THEN COALESCE(c.shown.foreign_lower, r.r_lower)
		ELSE COALESCE(c.shown.r_lower, r.r_lower) END AS count_lower,
	CASE WHEN t.proposition IN ('largest', 'not_largest') THEN COALESCE(c.shown.foreign_upper, r.r_upper)
		ELSE COALESCE(c.shown.r_upper, r.r_upper) END AS count_upper,
	COALESCE(c.shown.k_lower, r.k_lower) AS of_lower, COALESCE(c.shown.k_upper, r.k_upper) AS of_upper,
	COALESCE(c.shown.share_lower, r.share_lower) AS share_lower,
	COALESCE(c.shown.share_mid, CASE WHEN r.share_lower = r.share_upper THEN r.share_upper END) AS share_mid,
	COALESCE(c.shown.share_upper, r.share_upper) AS share_upper,
	COALESCE(r.at_most, FALSE) AS at_most,
	r.eu_percent,
	c.shown.worst_lower, c.worst_upper, c.worst_year, c.own_upper, c.own_year,
	CASE
		WHEN c.result IS NOT NULL THEN t.claimed_lower > GREATEST(c.worst_upper, COALESCE(c.own_upper, 0))
		ELSE t.claimed_lower > r.share_upper
	END AS ruled_out,
	COALESCE(c.shown.rank_best, r.published_rank) AS rank_best,
	COALESCE(c.shown.rank_worst, r.published_rank) AS rank_worst,
	COALESCE(c.shown.next_origin, r.next_origin) AS next_origin,
	COALESCE(c.shown.next_lower, r.next_lower) AS next_lower,
	COALESCE(c.shown.next_upper, r.next_upper) AS next_upper,
	c.shown.reporters AS reporters, c.shown.reporters_in_set AS reporters_in_set,
	COALESCE(r.evidence, CASE WHEN c.result IS NOT NULL THEN 'publisher_file' END) AS evidence,
	COALESCE(r.own_publication, FALSE) AS own_publication,
	r.url
FROM claim_test t
CROSS JOIN (SELECT DISTINCT as_of FROM mart_claim_edition) d
LEFT JOIN counted c ON c.claim_id = t.claim_id AND c.position = t.position AND c.as_of = d.as_of
LEFT JOIN read r ON r.claim_id = t.claim_id AND r.position = t.position AND r.as_of = d.as_of;
