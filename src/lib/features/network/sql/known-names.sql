-- Every name of an organisation the record knows, with the member it means.
SELECT name, organisation_id AS member FROM initiative_organisation
UNION
SELECT name_ro, organisation_id FROM organisation
UNION
SELECT short_name, organisation_id FROM organisation
ORDER BY name;
