SELECT strftime(announced_on, '%Y-%m-%d') AS announced_on, text_en AS en, text_ro AS ro, link
FROM erratum
WHERE list_contains(string_split($snapshots, ' '), snapshot_id)
ORDER BY announced_on DESC;
