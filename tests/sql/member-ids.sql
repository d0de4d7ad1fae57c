SELECT organisation_id FROM organisation ORDER BY organisation_id;
