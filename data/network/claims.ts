import { z } from 'zod';
import { cell, day, filled, firstDay, id, oneOf, proseOrNull, yesNo, prose } from './cells.ts';
import { readLines, refuse, refuseTwice, type Line } from './read.ts';
import { claim } from './schema.ts';

/** How a claim can be put to the data; what each means is in data/marts/97_claim_test.sql. */
const PROPOSITIONS = [
	'share_is',
	'more_than_half',
	'largest',
	'not_largest',
	'count_is',
	'percent_is',
	'untestable'
] as const;
/** Whom a share or rank is among: everybody, foreign citizens, citizens of EU members. */
const AMONG = ['all', 'foreign', 'eu'] as const;

const numberOrNull = cell
	.regex(/^(\d+(\.\d+)?)?$/, { error: 'is neither empty nor a plain number' })
	.transform((value) => (value === '' ? null : Number(value)));
const yearOrNull = cell
	.regex(/^((19|20)\d\d)?$/, { error: 'is neither empty nor a year' })
	.transform((value) => (value === '' ? null : Number(value)));
const whole = filled
	.regex(/^\d$/, { error: 'is not a whole number from 0 to 9' })
	.transform(Number);

/** claim-words.csv: who said it, institutions only, and the quote in the other language. */
const claimWords = z
	.strictObject({
		claim_id: id,
		said_by_en: prose,
		said_by_ro: prose,
		quote_lang: oneOf(['en', 'ro']),
		quote_en: proseOrNull,
		quote_ro: proseOrNull
	})
	.refine((row) => (row.quote_lang === 'en' ? row.quote_ro : row.quote_en) !== null, {
		path: ['quote_lang'],
		error: 'has no translation into the other language'
	});

/** claim-tests.csv: the propositions a claim comes down to, reviewed by hand; never their outcome. */
export const claimTest = z
	.strictObject({
		claim_id: id,
		position: whole,
		/** 1 is the core of the claim, 2 and more what it says beside; 0 decides nothing. */
		part: whole,
		/** Order of the meanings a part can have, the plainest first. */
		reading: whole,
		proposition: oneOf(PROPOSITIONS),
		source_id: filled,
		place: cell,
		origin: filled,
		among: oneOf(AMONG),
		year_from: yearOrNull,
		year_to: yearOrNull,
		span: oneOf(['period', 'each_year']),
		claimed: numberOrNull,
		claimed_lower: numberOrNull,
		claimed_upper: numberOrNull,
		qualifier: oneOf(['', 'exact', 'about', 'nearly']).transform((value) => value || null),
		wording: yesNo,
		note_en: proseOrNull,
		note_ro: proseOrNull,
		reviewed: day
	})
	.superRefine((row, context) => {
		const say = (path: string, message: string) =>
			context.addIssue({ code: 'custom', path: [path], message });
		const { claimed, claimed_lower: low, claimed_upper: high } = row;
		if ((claimed === null) !== (low === null) || (low === null) !== (high === null))
			say('claimed', 'is given with both its bounds or without any');
		if (low !== null && high !== null && low > high)
			say('claimed_lower', 'exceeds its upper bound');
		const counts = ['largest', 'not_largest'].includes(row.proposition);
		if (row.part > 0 && counts === (claimed !== null))
			say('claimed', 'is needed exactly where the proposition has a number');
		if ((row.year_from === null) !== (row.year_to === null)) say('year_to', 'has no other end');
		if (row.year_from === null && row.span === 'period')
			say('year_from', 'is missing for a period');
		if ((row.part === 0) !== (row.reading === 0)) say('reading', 'is 0 exactly where part is');
		if ((row.place === '') !== (row.proposition === 'untestable'))
			say('place', 'is missing or idle');
		if (row.proposition === 'untestable' && row.note_en === null)
			say('note_en', 'must say why it cannot be tested');
		if ((row.note_en === null) !== (row.note_ro === null))
			say('note_ro', 'is there in one language only');
	});

type Claim = z.output<typeof claim>;

/** What is known of the day: a day, a month, a year, or only that it was after a month. */
function readDate({ line, row }: Line<Claim>) {
	const { date, date_precision: precision } = row;
	const after = /^undated(?: \(after (\d{4}-\d\d)\))?$/.exec(precision);
	if (after && date === '')
		return {
			date: null,
			date_precision: 'undated',
			known_after: after[1] ? `${after[1]}-01` : null
		};
	const first =
		precision === 'day' || precision === 'month' || precision === 'year'
			? firstDay(date, precision)
			: null;
	if (first === null)
		throw refuse('claims.csv', line, 'date', date, `does not go with "${precision}"`);
	return { date: first, date_precision: precision, known_after: null };
}

/** Rows of the tables `claim` and `claim_test`; every claim has its words and a core that is tested. */
export function readClaims(folder: string, knownUrls: ReadonlySet<string>) {
	const claims = readLines(folder, 'claims.csv', claim);
	const words = readLines(folder, 'claim-words.csv', claimWords);
	const tests = readLines(folder, 'claim-tests.csv', claimTest);
	refuseTwice('claims.csv', claims, 'claim_id', (row) => row.claim_id);
	refuseTwice('claim-words.csv', words, 'claim_id', (row) => row.claim_id);
	const place = (row: z.output<typeof claimTest>) => `${row.claim_id} ${row.position}`;
	refuseTwice('claim-tests.csv', tests, 'position', place);
	const ids = new Set(claims.map(({ row }) => row.claim_id));
	for (const [file, lines] of [
		['claim-words.csv', words],
		['claim-tests.csv', tests]
	] as const)
		for (const { line, row } of lines)
			if (!ids.has(row.claim_id))
				throw refuse(file, line, 'claim_id', row.claim_id, 'is not in claims.csv');
	const byId = new Map(words.map(({ row }) => [row.claim_id, row]));
	const tested = new Set(tests.filter(({ row }) => row.part === 1).map(({ row }) => row.claim_id));
	return {
		claim: claims.map((found, index) => {
			const { line, row } = found;
			const own = byId.get(row.claim_id);
			if (!own)
				throw refuse('claims.csv', line, 'claim_id', row.claim_id, 'has no claim-words.csv');
			if (!tested.has(row.claim_id))
				throw refuse(
					'claims.csv',
					line,
					'claim_id',
					row.claim_id,
					'has no part 1 in claim-tests.csv'
				);
			if (!knownUrls.has(row.source_url))
				throw refuse('claims.csv', line, 'source_url', row.source_url, 'is not in sources.csv');
			const { claim_id, claimant, claim_type, claim_quote, figure, confidence } = row;
			const { denominator_or_scope, reference_period, source_url, source_title } = row;
			// The record's readings judge; a verdict is computed, so they stay in the file.
			return {
				...{ claim_id, claimant, claim_type, claim_quote, figure, confidence },
				...{ denominator_or_scope, reference_period, source_url, source_title },
				...readDate(found),
				...own,
				position: index + 1
			};
		}),
		claim_test: tests.map(({ row }) => row)
	};
}
