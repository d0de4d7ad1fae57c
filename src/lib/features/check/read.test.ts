import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fit } from './fit.ts';
import { fold, normalise } from './fold.ts';
import { makeLexicon } from './lexicon.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { parseNumber } from './parse-number.ts';
import { LONGEST, read } from './read.ts';
import { segmentsOf } from './segments.ts';
import type { Written } from './types.ts';

const countries = new Map([
	['RO', { en: 'Romania', ro: 'România' }],
	['DE', { en: 'Germany', ro: 'Germania' }],
	['IT', { en: 'Italy', ro: 'Italia' }]
]);
const lexicons = { ro: makeLexicon('ro', countries), en: makeLexicon('en', countries) };
const reading = (text: string) => read(text, lexicons, 'ro');
/** Milliseconds a text takes, the least of a few: what other programs take is no time of ours. */
function timeOf(text: string): number {
	const times = Array.from({ length: 4 }, () => {
		const start = performance.now();
		reading(text);
		return performance.now() - start;
	});
	return Math.min(...times);
}

/** Longest a sentence may take, in milliseconds; measured: under one. */
const SLOWEST = 50;

describe('numbers as written', () => {
	it.each([
		['12.166', 'ro', 12166],
		['12,166', 'en', 12166],
		['12,166', 'ro', 12.166],
		['12.166', 'en', 12.166],
		['12 166', 'ro', 12166],
		['1.234,5', 'ro', 1234.5],
		['1,234.5', 'en', 1234.5],
		['6,1', 'en', 6.1],
		['0.123', 'ro', 0.123],
		['1.234.567', 'ro', 1234567]
	] as const)('%s in %s', (text, lang, value) => {
		expect(parseNumber(text, lang)).toMatchObject({ value, ambiguous: false });
	});
	it.each([
		['12.166', undefined],
		['1.23.456', 'ro'],
		['1.234,5,6', 'ro']
	] as const)('%s in %s is left open', (text, lang) => {
		expect(parseNumber(text, lang).ambiguous).toBe(true);
	});
	it('knows the words from nought to a hundred', () => {
		for (const lang of ['ro', 'en'] as const) {
			const values = new Set(NUMBER_WORDS[lang].values());
			expect([...Array(101).keys()].filter((value) => !values.has(value))).toEqual([]);
		}
		expect(NUMBER_WORDS.ro.get('douazeci si cinci')).toBe(25);
		expect(NUMBER_WORDS.en.get('ninety-nine')).toBe(99);
	});
});

describe('whether a number agrees', () => {
	const share = (low: number, decimals: number, rest: Partial<Written> = {}): Written => ({
		...{ kind: 'share', low, high: low, decimals, range: false, hedge: 'exact' },
		...rest
	});
	const official = { lower: 5.592, upper: 6.666, exact: true };
	it.each([
		['6 %', share(6, 0), 'compatible'],
		['6,1 %', share(6.1, 1), 'compatible'],
		['6,7 %, the rounded end', share(6.7, 1), 'compatible'],
		['6,8 %', share(6.8, 1), 'no'],
		['5 %', share(5, 0), 'no'],
		['5,6–6,7 %', share(5.6, 1, { high: 6.7, range: true }), 'match'],
		['5–7 %', share(5, 0, { high: 7, range: true }), 'compatible'],
		['1–90 %', share(1, 0, { high: 90, range: true }), 'no'],
		['over 5 %', share(5, 0, { hedge: 'over' }), 'no'],
		['over 5,5 %', share(5.5, 1, { hedge: 'over' }), 'compatible'],
		['over 6 %', share(6, 0, { hedge: 'over' }), 'no'],
		['under 7 %', share(7, 0, { hedge: 'under' }), 'compatible'],
		['0 %', share(0, 0), 'no']
	] as const)('%s with 5.592–6.666 %%', (_, written, wanted) => {
		expect(fit(written, official)).toBe(wanted);
	});
	it('is a match where both ends round to it', () => {
		expect(fit(share(10.6, 1), { lower: 10.62, upper: 10.64, exact: true })).toBe('match');
		expect(fit(share(10.6, 1), { lower: 10.62, upper: 10.64, exact: false })).toBe('compatible');
	});
});

describe('reading', () => {
	const anything = fc.oneof(
		fc.string({ unit: 'binary', maxLength: LONGEST }),
		fc.string({ unit: 'grapheme', maxLength: LONGEST }),
		fc
			.array(
				fc.constantFrom(
					...'în in 2022 2019 6 % 5,6 – - . , și and of dintre victime victims identificate UE români Romanian Germany Germania peste from to din între 1.234 12 166 ș ţ <b> & 🙂 \u202e \u200b ( ) /'.split(
						' '
					)
				),
				{ maxLength: 100 }
			)
			.map((words) => words.join(' ').slice(0, LONGEST))
	);
	it('takes anything, keeps every character in place, and is quick', () => {
		fc.assert(
			fc.property(anything, (text) => {
				expect(fold(text)).toHaveLength(text.length);
				const found = reading(text);
				expect(
					segmentsOf(found.text, found.marks)
						.map((one) => one.text)
						.join('')
				).toBe(found.text);
				for (const { start: from, end, text: said } of found.questions) {
					expect(found.text.slice(from, end)).toBe(said);
				}
				expect(timeOf(text)).toBeLessThan(SLOWEST);
			}),
			{ numRuns: 1500 }
		);
	});
	it.each([
		['digits', '7'.repeat(1000)],
		['digits and spaces', '123 '.repeat(250)],
		['digits and dots', '1.'.repeat(500)],
		['grouped digits', '111,'.repeat(250)],
		['dashes', '-'.repeat(1000)],
		['hyphenated words', 'a-'.repeat(500)],
		['letters and dots', 'a.'.repeat(500)],
		['one word', 'a'.repeat(1000)],
		['slashes', '1/'.repeat(500)],
		['years', '2022–'.repeat(200)],
		['HTML', '<img src=x onerror=alert(1)>'.repeat(35)],
		['emoji', '🇷🇴🙂'.repeat(160)],
		['right to left', '\u202eضحايا 6% '.repeat(80)],
		['percent signs', '%'.repeat(1000)],
		['victims', 'of victims '.repeat(90)],
		['numbers of victims', '6% of '.repeat(160)],
		['zero width', '6\u200b%'.repeat(330)]
	])('%s take no time', (_, text) => {
		expect(timeOf(text)).toBeLessThan(SLOWEST);
	});
	it('says nothing for certain that hides a sign', () => {
		const open = 'In 2022, 6\u200b% of the victims identified in Germany were Romanian citizens.';
		expect(reading(open).questions.every(({ lacks }) => lacks.length > 0)).toBe(true);
	});
	it('reads decomposed letters and other line ends', () => {
		const text = 'În 2022, 6 % dintre victimele identificate în Italia erau cetățeni români.';
		const [question] = reading(text.normalize('NFD')).questions;
		expect(question).toMatchObject({ place: 'IT', from: 2022, origin: 'RO', lacks: [] });
		expect(normalise('a\r\nb')).toBe('a\nb');
	});
	it('tells „EU”, the Union, from „eu”, the pronoun', () => {
		const union = 'În 2022, 6 % dintre victimele identificate în EU erau cetățeni români.';
		expect(reading(union).questions[0]?.place).toBe('EU27');
		expect(reading(union.replace('EU', 'eu')).questions[0]?.place).toBeUndefined();
	});
	it('knows claims in circulation, about Romania only', () => {
		expect(reading('Trei sferturi dintre victime sunt românce.').circulating).toEqual([
			'three_quarters'
		]);
		expect(reading('80% of victims come from Romania.').circulating).toEqual(['four_fifths']);
		expect(reading('The majority of victims come from Germany.').circulating).toEqual([]);
	});
});
