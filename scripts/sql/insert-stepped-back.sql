-- As new: a workbook of the same day supersedes what others read in it; a later one supersedes both.
INSERT INTO stepped_back
SELECT o.* FROM observation o
JOIN snapshot relayed USING (snapshot_id)
JOIN source s ON s.source_id = o.source_id
WHERE s.relays IS NOT NULL AND EXISTS (
	FROM snapshot own WHERE own.source_id = s.relays AND own.vintage >= relayed.vintage
);
