import { z } from 'zod';
import { personsRow, rankRow } from '../../figure/rows.ts';

export const VERDICTS = [
	'supported',
	'supported_with_condition',
	'not_supported',
	'cannot_be_checked'
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What was found for one proposition; as in data/marts/97_claim_test.sql. */
export const testRow = z.strictObject({
	claim: z.string(),
	position: z.int(),
	part: z.int(),
	reading: z.int(),
	proposition: z.enum([
		'share_is',
		'more_than_half',
		'largest',
		'not_largest',
		'count_is',
		'percent_is',
		'untestable'
	]),
	source: z.string(),
	snapshot: z.string().nullable(),
	measure: z.string(),
	place: z.string(),
	origin: z.string(),
	among: z.enum(['all', 'foreign', 'eu']),
	span: z.enum(['period', 'each_year']),
	result: z.enum(['yes', 'no', 'open', 'partly', 'none']),
	from: z.int().nullable(),
	to: z.int().nullable(),
	/** Of several years, the one shown: that of the highest share, or the last for a rank. */
	shown_from: z.int().nullable(),
	shown_to: z.int().nullable(),
	/** As said: a fraction 0–1, or persons. */
	claimed: z.number().nullable(),
	qualifier: z.enum(['exact', 'about', 'nearly']).nullable(),
	count: personsRow.nullable(),
	of: personsRow.nullable(),
	share: z.strictObject({ lower: z.number(), upper: z.number() }).nullable(),
	/** The total was published as "more than": the share is a ceiling. */
	at_most: z.boolean(),
	eu_percent: z.number().nullable(),
	worst_upper: z.number().nullable(),
	worst_year: z.int().nullable(),
	own_upper: z.number().nullable(),
	own_year: z.int().nullable(),
	ruled_out: z.boolean().nullable(),
	years_yes: z.string().nullable(),
	years_open: z.string().nullable(),
	years_no: z.string().nullable(),
	years_reach: z.string().nullable(),
	rank: rankRow.nullable(),
	next: z
		.strictObject({
			origin: z.string(),
			en: z.string(),
			ro: z.string(),
			lower: z.int(),
			upper: z.int()
		})
		.nullable(),
	evidence: z.string().nullable(),
	/** All of it was read in the very article that makes the claim. */
	own_publication: z.boolean(),
	url: z.string().nullable(),
	/** The place's name; NULL where it is a group of countries. */
	place_en: z.string().nullable(),
	place_ro: z.string().nullable(),
	/** The origin's name; NULL where it is no country. */
	origin_en: z.string().nullable(),
	origin_ro: z.string().nullable(),
	wording: z.boolean(),
	note_en: z.string().nullable(),
	note_ro: z.string().nullable()
});
export type Test = z.infer<typeof testRow>;

const claimFields = {
	id: z.string(),
	date: z.iso.date().nullable(),
	precision: z.enum(['day', 'month', 'year', 'undated']),
	known_after: z.iso.date().nullable(),
	/** Institutions. */
	said_by_en: z.string(),
	said_by_ro: z.string(),
	/** The language it was said in; the other is our translation. */
	quote_lang: z.enum(['en', 'ro']),
	quote_en: z.string(),
	quote_ro: z.string(),
	url: z.string(),
	source_title: z.string(),
	verdict: z.enum(VERDICTS)
};

/** What the query gives: a claim, its verdict and one of its tests. */
export const rawRow = z.strictObject({
	...claimFields,
	order: z.int(),
	first: z.int(),
	second: z.int().nullable(),
	test: testRow
});
export type Raw = z.infer<typeof rawRow>;

/** A claim as readers see it; `reason` and `wording` are made from its tests. */
export const claimRow = z.strictObject({
	...claimFields,
	/** As said: a fraction 0–1, or persons; NULL where no number is tested. */
	claimed: z.number().nullable(),
	qualifier: testRow.shape.qualifier,
	proposition: testRow.shape.proposition,
	reason_en: z.string(),
	reason_ro: z.string(),
	wording_en: z.string(),
	wording_ro: z.string()
});
export type Row = z.infer<typeof claimRow>;
