-- Each measure with its name, and with all its words where it has them.
SELECT
	id,
	json_object('en', name_en, 'ro', name_ro)::VARCHAR AS name,
	CASE WHEN counts_en IS NOT NULL THEN json_object(
		'id', id,
		'name', json_object('en', name_en, 'ro', name_ro),
		'counts', json_object('en', counts_en, 'ro', counts_ro),
		'caveat', json_object('en', caveat_en, 'ro', caveat_ro),
		'en', json_object('one', one_en, 'many', many_en, 'verb', verb_en, 'do', do_en, 'act', act_en),
		'ro', json_object(
			'one', one_ro, 'few', few_ro, 'other', other_ro, 'theOne', the_one_ro, 'the', the_ro, 'of', of_ro,
			'verb', verb_ro, 'do', do_ro, 'act', act_ro
		)
	)::VARCHAR END AS words
FROM measure
ORDER BY id;
