-- What the source says of itself, in the reader's language.
SELECT unnest(said($lang, source.caveats_ro, source.caveats_en)) AS caveat
FROM snapshot
JOIN source USING (source_id)
WHERE snapshot_id IN (SELECT unnest(string_split($snapshots, ' ')));
