SELECT claim_id || ' ' || strftime(as_of, '%Y') || ' ' || verdict AS told FROM mart_claim_verdict ORDER BY told;
