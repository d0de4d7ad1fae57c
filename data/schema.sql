-- The contract between the pipeline (scripts/, which writes) and the app (src/, which reads).
-- Everything the app may rely on is a table or macro of this file, of schema-editions.sql or of schema-network.sql, or a mart of data/marts/.

-- The text in the language asked for; one that is not here is an error and no silent English.
CREATE MACRO said(lang, ro, en) AS
	CASE lang WHEN 'ro' THEN ro WHEN 'en' THEN en ELSE error('no text in ' || lang) END;

-- What numbers count, and the words sentences say it with (data/reference/measures.csv).
CREATE TABLE measure (
	id VARCHAR PRIMARY KEY,
	share BOOLEAN NOT NULL, -- whether there can be shares of it, by citizenship
	name_en VARCHAR NOT NULL, -- "detected victims"
	name_ro VARCHAR NOT NULL,
	-- All NULL where no source has it as its main measure: it is named then, never told in sentences.
	one_en VARCHAR, -- "victim"
	many_en VARCHAR, -- "victims"
	verb_en VARCHAR, -- "identified", as in "identified in", "were identified", "that identified them"
	do_en VARCHAR, -- "identify"
	act_en VARCHAR, -- "identification"
	one_ro VARCHAR, -- „victimă”; the noun is feminine, and the verb agrees with it
	few_ro VARCHAR, -- „victime”
	other_ro VARCHAR, -- „de victime”
	the_one_ro VARCHAR, -- „victima”
	the_ro VARCHAR, -- „victimele”
	of_ro VARCHAR, -- „victimelor”
	verb_ro VARCHAR, -- „identificat”, as in „au identificat”; its other forms follow from it
	do_ro VARCHAR, -- „identifică”
	act_ro VARCHAR, -- „identificare”
	counts_en VARCHAR, -- one phrase: who counts whom
	counts_ro VARCHAR,
	caveat_en VARCHAR, -- the sentence that goes wherever its numbers go
	caveat_ro VARCHAR
);

CREATE TABLE source (
	source_id VARCHAR PRIMARY KEY, -- the folder's name in data/sources
	producer_en VARCHAR NOT NULL,
	producer_ro VARCHAR NOT NULL,
	title_en VARCHAR NOT NULL,
	title_ro VARCHAR NOT NULL,
	measure VARCHAR NOT NULL, -- its main measure, with words; different measures are never summed
	licence VARCHAR NOT NULL,
	licence_url VARCHAR,
	attribution_en VARCHAR NOT NULL,
	attribution_ro VARCHAR NOT NULL,
	url VARCHAR NOT NULL, -- the page a reader can open
	cadence VARCHAR NOT NULL,
	breakdown VARCHAR NOT NULL, -- by citizenship: complete | partial | none; a share needs a complete one
	relays VARCHAR, -- the source whose editions this one gives at second hand; NULL: none
	hides VARCHAR, -- the mark its file hides small counts under ('<5'), and what they may be; NULL: none
	hides_lower INTEGER,
	hides_upper INTEGER,
	caveats_en VARCHAR[] NOT NULL,
	caveats_ro VARCHAR[] NOT NULL
);

-- A publication as it stood on a day. Snapshots are never overwritten.
CREATE TABLE snapshot (
	snapshot_id VARCHAR PRIMARY KEY, -- '<source_id>@<vintage>'
	source_id VARCHAR NOT NULL REFERENCES source (source_id),
	vintage DATE NOT NULL,
	retrieved_on DATE NOT NULL,
	url VARCHAR NOT NULL, -- where the original was, or the page that offers it
	original_name VARCHAR NOT NULL,
	sha256 VARCHAR NOT NULL, -- of the original
	bytes BIGINT NOT NULL,
	observations INTEGER NOT NULL,
	receipt JSON NOT NULL, -- the whole receipt.json
	UNIQUE (source_id, vintage)
);

-- ISO 3166-1 alpha-2, with XK for Kosovo.
CREATE TABLE country (
	code VARCHAR PRIMARY KEY,
	alpha3 VARCHAR NOT NULL UNIQUE,
	name_en VARCHAR NOT NULL,
	name_ro VARCHAR NOT NULL,
	m49_region VARCHAR -- UN M49 region: '002' Africa, '019' Americas, '142' Asia, '150' Europe, '009' Oceania
);

-- Fixed membership, so that a line never bends because a border moved. WORLD is not stored: it is
-- every reporter of a snapshot other than Romania.
CREATE TABLE reporter_set (
	set_id VARCHAR NOT NULL,
	reporter VARCHAR NOT NULL REFERENCES country (code),
	PRIMARY KEY (set_id, reporter)
);

-- Which countries a publisher's stated region may contain ('EEA' may contain Romania).
CREATE TABLE region_member (
	region VARCHAR NOT NULL,
	origin VARCHAR NOT NULL REFERENCES country (code),
	PRIMARY KEY (region, origin)
);

-- One cell: who counted, whom, where, when, how many, how sure.
CREATE TABLE observation (
	source_id VARCHAR NOT NULL,
	snapshot_id VARCHAR NOT NULL,
	reporter VARCHAR NOT NULL, -- the country whose authorities counted (not always where exploitation took place)
	origin VARCHAR NOT NULL, -- ISO code, or TOTAL | NAT | EU_FOR | NEU_FOR | FOREIGN | DUAL | REGION | STATELESS | UNKNOWN
	region VARCHAR, -- with origin REGION: which region (region_member.region)
	destination VARCHAR, -- where the source says the person was exploited or returned from: ISO code, ABROAD, WESTERN_EUROPE or UNKNOWN
	year_from SMALLINT NOT NULL,
	year_to SMALLINT NOT NULL,
	quarter TINYINT, -- 1–4; NULL: the whole of year_from–year_to
	sex VARCHAR NOT NULL, -- total | female | male | other | unknown
	age VARCHAR NOT NULL, -- total | adult | child | unknown
	form VARCHAR NOT NULL, -- total | sexual | labour | other | … (FORMS of data/contract/contract.ts)
	area VARCHAR, -- part of the reporter (a county); NULL: the whole
	measure VARCHAR NOT NULL,
	unit VARCHAR NOT NULL, -- persons; others (percent, rank, tier …) are never summed
	lower DOUBLE,
	upper DOUBLE,
	status VARCHAR NOT NULL, -- reported, or why there is no number
	flag VARCHAR, -- the publisher's letter, untouched
	publisher_label VARCHAR, -- the publisher's own words for the origin, untouched
	series VARCHAR, -- the publisher's series, where a measure has several
	quote VARCHAR, -- the publication's own words
	confidence VARCHAR, -- high | medium | low: how sure the reading is; NULL: read by machine
	evidence VARCHAR NOT NULL, -- publisher_file | publisher_page | relayed
	url VARCHAR, -- where this row can be seen; NULL: the snapshot's url
	locator VARCHAR NOT NULL, -- where in the original: 'sheet!row'
	CHECK (status IN ('reported', 'not_reported', 'confidential', 'suppressed', 'not_applicable')),
	-- Zero is a value, missing is not: no number exactly when the status says why.
	CHECK ((status = 'reported') = (lower IS NOT NULL)),
	CHECK ((lower IS NULL) = (upper IS NULL)),
	CHECK (lower IS NULL OR (lower >= 0 AND upper >= lower)),
	CHECK (year_from <= year_to),
	CHECK ((origin = 'REGION') = (region IS NOT NULL)),
	CHECK (sex IN ('total', 'female', 'male', 'other', 'unknown')),
	CHECK (age IN ('total', 'adult', 'child', 'unknown')),
	CHECK (form IN (
		'total', 'sexual', 'labour', 'other', 'domestic', 'begging', 'criminal', 'mixed', 'unknown',
		'sexual_or_labour', 'sexual_or_other', 'labour_or_other'
	)),
	CHECK (unit IN ('persons', 'percent', 'per_million', 'per_100000', 'rank', 'tier', 'cases', 'residents')),
	CHECK (quarter IS NULL OR (quarter BETWEEN 1 AND 4 AND year_from = year_to)),
	CHECK (confidence IS NULL OR confidence IN ('high', 'medium', 'low')),
	CHECK (evidence IN ('publisher_file', 'publisher_page', 'relayed'))
);

-- Checks run on this database while it was built. One that fails stops the build: none here has failed.
CREATE TABLE check_result (
	checked VARCHAR NOT NULL, -- a source_id, or 'marts'
	position SMALLINT NOT NULL, -- place in its file
	name VARCHAR NOT NULL,
	passed BOOLEAN NOT NULL
);

-- The SQL each mart was made with, so that a receipt can show it; the app reads no files of data/.
CREATE TABLE mart_sql (
	position SMALLINT NOT NULL, -- order of the files in data/marts
	name VARCHAR PRIMARY KEY, -- the file's name
	sql VARCHAR NOT NULL
);

CREATE TABLE build (
	build_id VARCHAR NOT NULL, -- hash of all receipts, reference data, network data and SQL
	newest_vintage DATE NOT NULL
);
