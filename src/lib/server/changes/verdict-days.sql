-- The days verdicts were computed for, newest first.
SELECT DISTINCT strftime(as_of, '%Y-%m-%d') AS day FROM mart_claim_edition ORDER BY day DESC;
