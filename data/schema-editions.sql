-- Around the editions: what was put right in them, what is newer, held, refused, doubtful or stepped back.

-- Relayed rows that stepped back: an edition of the relayed source itself, of that day or later, is here.
-- No figure sees them; mart_relay_check compares them with the publisher's own.
CREATE TABLE stepped_back AS FROM observation LIMIT 0;

-- Something newer than what is here is known to exist (known-newer.csv of a source, reviewed by hand).
CREATE TABLE known_newer (
	source_id VARCHAR NOT NULL REFERENCES source (source_id),
	position SMALLINT NOT NULL, -- place in the file
	edition DATE, -- the day of the edition meant; NULL: no single one, until one comes after the review
	latest_year SMALLINT, -- the last year it has figures for; NULL: not known
	since VARCHAR NOT NULL, -- known to be public since: a day, a month or a year
	what_en VARCHAR NOT NULL, -- a noun phrase: what exists
	what_ro VARCHAR NOT NULL,
	why_en VARCHAR NOT NULL, -- a sentence: why it is not here
	why_ro VARCHAR NOT NULL,
	link VARCHAR NOT NULL,
	reviewed_on DATE NOT NULL
);

-- Published figures of doubtful meaning (doubtful.csv of a source): read, not kept, and said so.
CREATE TABLE doubtful (
	source_id VARCHAR NOT NULL REFERENCES source (source_id),
	reporter VARCHAR NOT NULL REFERENCES country (code),
	what_en VARCHAR NOT NULL,
	what_ro VARCHAR NOT NULL,
	why_en VARCHAR NOT NULL,
	why_ro VARCHAR NOT NULL,
	link VARCHAR NOT NULL
);

-- When a publisher was last asked from here, and answered. Empty where nobody has asked yet; no part of
-- what names a build (build_id).
CREATE TABLE asked (
	source_id VARCHAR PRIMARY KEY REFERENCES source (source_id),
	asked_on DATE NOT NULL,
	newer BOOLEAN NOT NULL, -- whether it offered something newer than what was here
	offered VARCHAR, -- the day of what it offered, where known
	how VARCHAR NOT NULL
);

-- What was put right in a publication on loading (corrections.csv): the cell as it stood there, and after.
CREATE TABLE correction (
	source_id VARCHAR NOT NULL,
	snapshot_id VARCHAR NOT NULL,
	locator VARCHAR NOT NULL,
	reporter VARCHAR NOT NULL,
	origin VARCHAR NOT NULL,
	destination VARCHAR,
	year_from SMALLINT NOT NULL,
	year_to SMALLINT NOT NULL,
	measure VARCHAR NOT NULL,
	action VARCHAR NOT NULL, -- drop | set
	old_lower DOUBLE,
	old_upper DOUBLE,
	new_lower DOUBLE, -- NULL: dropped
	new_upper DOUBLE,
	reason VARCHAR NOT NULL,
	link VARCHAR NOT NULL,
	CHECK (action IN ('drop', 'set')),
	CHECK ((action = 'drop') = (new_lower IS NULL))
);

-- Editions their publisher has since corrected or withdrawn (errata.csv of a source). Figures pinned to
-- such an edition say so wherever they are embedded.
CREATE TABLE erratum (
	snapshot_id VARCHAR NOT NULL REFERENCES snapshot (snapshot_id),
	announced_on DATE NOT NULL,
	text_en VARCHAR NOT NULL, -- one sentence: what was wrong
	text_ro VARCHAR NOT NULL,
	link VARCHAR NOT NULL
);

-- Editions that are kept aside and in no figure: held (unlike anything seen: a person has to release it)
-- or refused (it could not be true, or could not be read). The site stays on the snapshot before.
CREATE TABLE held_edition (
	source_id VARCHAR NOT NULL REFERENCES source (source_id),
	state VARCHAR NOT NULL, -- held | refused
	vintage DATE, -- NULL: refused before its day was known
	since DATE NOT NULL, -- the first day it was held or refused so
	against DATE, -- the edition it was compared with
	original_name VARCHAR, -- NULL for a refused one
	url VARCHAR,
	why VARCHAR, -- for a refused one: the sentence (English)
	differences VARCHAR[] NOT NULL, -- the largest, at most ten, as the command line tells them
	CHECK (state IN ('held', 'refused')),
	CHECK ((state = 'refused') = (why IS NOT NULL))
);

-- What a held edition shows beyond anything seen; words of data/reference/gate-measures.csv.
CREATE TABLE held_finding (
	source_id VARCHAR NOT NULL REFERENCES source (source_id),
	vintage DATE NOT NULL,
	position SMALLINT NOT NULL,
	measure VARCHAR NOT NULL,
	text_en VARCHAR NOT NULL, -- what is measured
	text_ro VARCHAR NOT NULL,
	subject VARCHAR NOT NULL, -- where it is largest: a code or a year; '' the whole
	value DOUBLE NOT NULL,
	most DOUBLE NOT NULL -- its limit (data/reference/gate.csv)
);
