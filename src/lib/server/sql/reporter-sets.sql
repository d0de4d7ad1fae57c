SELECT set_id AS id, string_agg(reporter, ' ' ORDER BY reporter) AS reporters
FROM reporter_set
GROUP BY set_id
ORDER BY set_id;
