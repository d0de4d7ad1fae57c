-- Founders in the order of the press release's list, then those who joined later.
SELECT
	organisation_id AS id,
	CASE $lang WHEN 'ro' THEN name_ro ELSE name_en END AS name, name_ro,
	short_name, city, website, founding_number::INTEGER AS founding_number,
	strftime(joined, '%Y-%m-%d') AS joined, joined_precision,
	CASE $lang WHEN 'ro' THEN joined_ro ELSE joined_en END AS joined_text,
	CASE $lang WHEN 'ro' THEN about_ro ELSE about_en END AS about,
	source_url, confidence, strftime(last_verified, '%Y-%m-%d') AS last_verified
FROM organisation
ORDER BY founding_number NULLS LAST, joined, organisation_id;
