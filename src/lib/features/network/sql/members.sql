-- Founders in the order of the press release's list, then those who joined later.
SELECT
	organisation_id AS id,
	said($lang, name_ro, name_en) AS name, name_ro,
	short_name, city, website, founding_number::INTEGER AS founding_number,
	strftime(joined, '%Y-%m-%d') AS joined, joined_precision,
	said($lang, joined_ro, joined_en) AS joined_text,
	said($lang, about_ro, about_en) AS about,
	source_url, confidence, strftime(last_verified, '%Y-%m-%d') AS last_verified
FROM organisation
ORDER BY founding_number NULLS LAST, joined, organisation_id;
