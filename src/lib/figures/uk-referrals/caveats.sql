-- What the source says of itself, in the reader's language.
SELECT unnest(CASE $lang WHEN 'ro' THEN source.caveats_ro ELSE source.caveats_en END) AS caveat
FROM snapshot
JOIN source USING (source_id)
WHERE snapshot_id IN (SELECT unnest(string_split($snapshots, ' ')));
