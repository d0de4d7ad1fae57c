-- The network's record, what is said about the origin of victims, and where to turn for help: the part
-- of the contract (schema.sql) that comes from data/network/.

CREATE TABLE organisation (
	organisation_id VARCHAR PRIMARY KEY,
	name_en VARCHAR NOT NULL,
	name_ro VARCHAR NOT NULL,
	short_name VARCHAR NOT NULL,
	city VARCHAR,
	website VARCHAR,
	founding_number SMALLINT, -- place in the press release's list; NULL: joined later
	joined DATE NOT NULL,
	joined_precision VARCHAR NOT NULL, -- day | month | year | by (known by that day)
	joined_en VARCHAR NOT NULL,
	joined_ro VARCHAR NOT NULL,
	about_en VARCHAR,
	about_ro VARCHAR,
	source_url VARCHAR,
	confidence VARCHAR NOT NULL,
	last_verified DATE NOT NULL
);

-- The press release's aims; 'none' is not stored.
CREATE TABLE objective (
	objective_id VARCHAR PRIMARY KEY,
	position SMALLINT NOT NULL,
	short_en VARCHAR NOT NULL,
	short_ro VARCHAR NOT NULL,
	text_en VARCHAR NOT NULL,
	text_ro VARCHAR NOT NULL -- verbatim
);

CREATE TABLE initiative (
	initiative_id VARCHAR PRIMARY KEY,
	date DATE NOT NULL, -- first day of the month or year where that is the precision
	date_precision VARCHAR NOT NULL, -- day | month | year
	kind VARCHAR NOT NULL,
	objective_id VARCHAR REFERENCES objective (objective_id), -- NULL: none of the seven
	title_en VARCHAR NOT NULL,
	title_ro VARCHAR NOT NULL,
	summary_en VARCHAR NOT NULL,
	summary_ro VARCHAR NOT NULL,
	before_network BOOLEAN NOT NULL, -- work of members before 30 July 2020
	source_url VARCHAR NOT NULL,
	source_title VARCHAR NOT NULL,
	source_quote VARCHAR, -- the source's own spelling
	confidence VARCHAR NOT NULL,
	last_verified DATE NOT NULL
);

CREATE TABLE initiative_organisation (
	initiative_id VARCHAR NOT NULL REFERENCES initiative (initiative_id),
	position SMALLINT NOT NULL,
	name VARCHAR NOT NULL, -- as the source names it
	organisation_id VARCHAR REFERENCES organisation (organisation_id) -- NULL: not a member
);

-- Context (laws, strategies, reports). Never counted as initiatives.
CREATE TABLE milestone (
	milestone_id VARCHAR PRIMARY KEY,
	date DATE NOT NULL,
	date_precision VARCHAR NOT NULL,
	title_en VARCHAR NOT NULL,
	title_ro VARCHAR NOT NULL,
	summary_en VARCHAR NOT NULL,
	summary_ro VARCHAR NOT NULL,
	organisations VARCHAR NOT NULL,
	objective_id VARCHAR REFERENCES objective (objective_id),
	source_url VARCHAR NOT NULL,
	source_title VARCHAR NOT NULL,
	source_quote VARCHAR,
	confidence VARCHAR NOT NULL,
	last_verified DATE NOT NULL
);

-- The public indicator nearest to each aim, or the statement that none was found (kind 'none').
-- Its numbers are in mart_indicator; the choice is data: data/network/indicators.csv.
CREATE TABLE indicator (
	indicator_id VARCHAR PRIMARY KEY,
	objective_id VARCHAR NOT NULL REFERENCES objective (objective_id),
	position SMALLINT NOT NULL, -- place under its aim
	kind VARCHAR NOT NULL, -- published | identified_by_romania | share | milestones | none
	source_id VARCHAR REFERENCES source (source_id),
	measure VARCHAR,
	unit VARCHAR, -- as in observation, or 'share' (a fraction 0–1)
	series VARCHAR,
	place VARCHAR, -- a share's reporter set
	figure VARCHAR, -- the figure that shows more of it
	milestones VARCHAR, -- ids of what is listed with it, of the table milestone, between semicolons
	title_en VARCHAR, -- NULL: there is no indicator
	title_ro VARCHAR,
	why_en VARCHAR NOT NULL, -- why it stands here
	why_ro VARCHAR NOT NULL,
	limits_en VARCHAR NOT NULL, -- why it is only near
	limits_ro VARCHAR NOT NULL,
	last_verified DATE NOT NULL,
	CHECK (kind IN ('published', 'identified_by_romania', 'share', 'milestones', 'none')),
	CHECK ((kind = 'none') = (title_en IS NULL))
);

-- Another platform of NGOs, for context. Never the network's initiatives, never counted with them.
CREATE TABLE protect_item (
	protect_id VARCHAR PRIMARY KEY,
	date DATE NOT NULL,
	date_precision VARCHAR NOT NULL,
	kind VARCHAR NOT NULL,
	objective_id VARCHAR REFERENCES objective (objective_id), -- the aim of the network it resembles
	title_en VARCHAR NOT NULL,
	title_ro VARCHAR NOT NULL,
	summary_en VARCHAR NOT NULL,
	summary_ro VARCHAR NOT NULL,
	organisations VARCHAR NOT NULL,
	source_url VARCHAR NOT NULL,
	source_title VARCHAR NOT NULL,
	source_quote VARCHAR,
	confidence VARCHAR NOT NULL
);

-- What was said in public about the origin of victims. Verdicts are in mart_claim_verdict, never here.
CREATE TABLE claim (
	claim_id VARCHAR PRIMARY KEY,
	position SMALLINT NOT NULL, -- order of claims.csv
	date DATE, -- NULL: undated
	date_precision VARCHAR NOT NULL, -- day | month | year | undated
	known_after DATE, -- undated, but after this day
	claimant VARCHAR NOT NULL, -- as recorded; readers see said_by
	said_by_en VARCHAR NOT NULL, -- institutions
	said_by_ro VARCHAR NOT NULL,
	claim_type VARCHAR NOT NULL,
	claim_quote VARCHAR NOT NULL, -- verbatim
	quote_lang VARCHAR NOT NULL, -- en | ro
	quote_en VARCHAR, -- our translation; NULL where the quote is in that language
	quote_ro VARCHAR,
	figure VARCHAR NOT NULL, -- the number as recorded; what is tested is in claim_test
	denominator_or_scope VARCHAR NOT NULL,
	reference_period VARCHAR NOT NULL,
	source_url VARCHAR NOT NULL,
	source_title VARCHAR NOT NULL,
	confidence VARCHAR NOT NULL,
	CHECK ((date IS NULL) = (date_precision = 'undated'))
);

-- What a claim comes down to, so that SQL can test it: reviewed by hand, without the outcome.
CREATE TABLE claim_test (
	claim_id VARCHAR NOT NULL REFERENCES claim (claim_id),
	position SMALLINT NOT NULL,
	part SMALLINT NOT NULL, -- 1: the core; 2 and more: what it says beside; 0: decides nothing
	reading SMALLINT NOT NULL, -- meanings of one part, the plainest first; 0 with part 0
	proposition VARCHAR NOT NULL,
	source_id VARCHAR NOT NULL REFERENCES source (source_id),
	place VARCHAR NOT NULL, -- a reporter set or reporter, or a publication's group of members
	origin VARCHAR NOT NULL, -- as in observation
	among VARCHAR NOT NULL, -- all | foreign | eu
	year_from SMALLINT, -- NULL: every year of the edition
	year_to SMALLINT,
	span VARCHAR NOT NULL, -- period: its years together | each_year
	claimed DOUBLE, -- as said: a fraction 0–1 or persons
	claimed_lower DOUBLE, -- what the words of the claim allow ("nearly")
	claimed_upper DOUBLE,
	qualifier VARCHAR, -- exact | about | nearly
	wording BOOLEAN NOT NULL, -- what was found is offered as a sentence that holds
	note_en VARCHAR, -- a remark on the reading, or why it cannot be tested
	note_ro VARCHAR,
	reviewed DATE NOT NULL,
	PRIMARY KEY (claim_id, position),
	CHECK (proposition IN (
		'share_is', 'more_than_half', 'largest', 'not_largest', 'count_is', 'percent_is', 'untestable'
	))
);

CREATE TABLE helpline (
	helpline_id VARCHAR PRIMARY KEY,
	position SMALLINT NOT NULL,
	name_en VARCHAR NOT NULL,
	name_ro VARCHAR NOT NULL,
	number VARCHAR NOT NULL,
	operator VARCHAR NOT NULL,
	for_whom_en VARCHAR NOT NULL,
	for_whom_ro VARCHAR NOT NULL,
	note_en VARCHAR,
	note_ro VARCHAR,
	source_url VARCHAR NOT NULL,
	source_title VARCHAR NOT NULL,
	source_date VARCHAR NOT NULL,
	checked DATE NOT NULL
);
