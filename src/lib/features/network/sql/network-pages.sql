-- The pages the network's record rests on, and how many of its entries each supports.
WITH entry AS (
	SELECT source_url, source_title FROM initiative
	UNION ALL SELECT source_url, source_title FROM milestone
	UNION ALL SELECT source_url, source_title FROM helpline
)
SELECT source_url AS url, MIN(source_title) AS title, COUNT(*)::INTEGER AS entries
FROM entry
GROUP BY source_url
ORDER BY lower(title), url;
