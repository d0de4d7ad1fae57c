-- For a copy of the database: made initiatives take the place of the real ones.
DELETE FROM initiative_organisation;
DELETE FROM initiative;
