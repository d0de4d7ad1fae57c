import { beforeAll, describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../src/lib/i18n/text.ts';
import {
	AGREES,
	check,
	offeredClaims,
	offeredReceipts,
	piecesOf,
	tell,
	type Offered
} from './own-sentences.ts';

// What the site offers for copying, it must know again: as it stands, and with one thing in it altered.

let claims: Offered[];
let receipts: Offered[];
const pieces = () => piecesOf(claims);

beforeAll(async () => {
	claims = (await Promise.all(LANGS.map((lang) => offeredClaims(lang)))).flat();
	receipts = await offeredReceipts();
}, 60_000);

/** The first digit of the last end becomes another, or its last digit the next one. */
const alter = (number: string, large: boolean): string => {
	const at = large ? number.search(/\d[\d.,]*[^\d]*$/) : number.search(/\d[^\d]*$/);
	const digit = Number(number.charAt(at));
	return number.slice(0, at) + ((digit + (large ? 4 : 1)) % 9 || 9) + number.slice(at + 1);
};

describe('as they are offered', () => {
	it.each([
		['wordings of claims', () => claims],
		['sentences of receipts', () => receipts]
	])(
		'%s match, alone and with their citation',
		async (_, said) => {
			const wrong: string[] = [];
			let numbers = 0;
			for (const { lang, text, cited } of said()) {
				for (const pasted of [text, cited]) {
					const { findings, statements, asides, empty, marks } = await check(pasted, lang);
					numbers += findings.length;
					const bad = findings.filter(({ outcome }) => outcome !== 'match').map(tell);
					const odd =
						marks.filter(({ what }) => what === 'unknown').length > 0 || asides.length > 0;
					// Two sentences of receipts have no number, and do not say of what they are.
					const silent = empty !== null && /\d{2}/.test(text);
					if (bad.length > 0 || silent || (odd && statements.length + findings.length > 0)) {
						wrong.push(`${bad.join(' ')} ${odd ? 'marked' : ''}: ${pasted}`);
					}
				}
			}
			expect(numbers).toBeGreaterThan(150);
			expect(wrong).toEqual([]);
		},
		60_000
	);

	it('are known with other spaces, line ends and letters, and in quotation marks are a quotation', async () => {
		for (const { lang, text } of pieces().slice(0, 8)) {
			const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s/g, ' ');
			const wrapped = text.replace(/(.{30,50}) (?=[a-z])/g, '$1\n');
			for (const copy of [plain, wrapped, `• ${text}`, text.replace(/–/g, '-')]) {
				const { findings, statements } = await check(copy, lang);
				expect(findings.filter(({ outcome }) => outcome !== 'match').map(tell), copy).toEqual([]);
				expect(findings.length + statements.length, copy).toBeGreaterThan(0);
			}
			const quotation = await check(`„${text}”`, lang);
			expect(quotation.findings.map(({ outcome }) => outcome)).not.toContain('match');
			expect(quotation.statements).toEqual([]);
		}
	}, 30_000);
});

describe('with one number altered', () => {
	it.each([
		['wordings of claims', () => pieces()],
		['sentences of receipts', () => receipts]
	])(
		'%s agree in all numbers but that',
		async (_, said) => {
			const wrong: string[] = [];
			let altered = 0;
			for (const { lang, text } of said()) {
				const { findings } = await check(text, lang);
				for (const [index, { start, end, text: number }] of findings.entries()) {
					const other = alter(number, index % 2 === 0);
					if (other === number) continue;
					altered++;
					const pasted = text.slice(0, start) + other + text.slice(end);
					const answer = await check(pasted, lang);
					const at = answer.findings.find((one) => one.start <= start && start < one.end);
					if (!at || AGREES.has(at.outcome)) wrong.push(`${at ? tell(at) : 'unseen'}: ${pasted}`);
					else if (at.outcome === 'near' && at.official?.value === other) wrong.push(pasted);
				}
			}
			expect(altered).toBeGreaterThan(80);
			expect(wrong).toEqual([]);
		},
		60_000
	);
});

/** What is exchanged, and what an official number that agrees all the same must be called by. */
const SWAPS: Record<Lang, readonly (readonly [RegExp, string, string])[]> = {
	ro: [
		[/Germania/g, 'Franța', 'FR|Franța'],
		[/Bulgaria/g, 'Ungaria', 'HU|Ungaria'],
		[/Nigeria/g, 'Albania', 'AL|Albania'],
		[/cetățenii români/g, 'victimele din Bulgaria (după cetățenie)', 'BG|Bulgaria'],
		[/cetățenie română/g, 'cetățenie germană', 'DE|Germania'],
		[/Italia/g, 'Spania', 'ES|Spania'],
		[/ UE(?= |$)/g, ' Europa', 'EUROPE|Europa']
	],
	en: [
		[/Germany/g, 'France', 'FR|France'],
		[/Bulgaria/g, 'Hungary', 'HU|Hungary'],
		[/Nigeria/g, 'Albania', 'AL|Albania'],
		[/Romanian citizens/g, 'victims with the citizenship of Bulgaria', 'BG|Bulgaria'],
		[/Romanian citizenship/g, 'the citizenship of Germany', 'DE|Germany'],
		[/Italy/g, 'Spain', 'ES|Spain'],
		[/the EU(?= |$)/g, 'Europe', 'EUROPE|Europe']
	]
};
const nextYear = (text: string): readonly (readonly [RegExp, string, string])[] => {
	const [year] = /(?<![\d.,])(?:19|20)\d\d(?![\d.,])/.exec(text.replace(/\([^)]*\)/g, '')) ?? [];
	if (year === undefined) return [];
	const other = String(Number(year) - 1);
	return [[new RegExp(`(?<![\\d.,])${year}(?!\\d)`, 'g'), other, other]];
};

it('with another year, place or citizenship agree only where the official figure is of that', async () => {
	// Every other receipt, in one of the languages.
	const told = receipts.filter((_, at) => at % 8 === 0 || at % 8 === 5);
	const said = [...pieces(), ...told].flatMap(({ lang, text }) =>
		[...SWAPS[lang], ...nextYear(text)].flatMap(([from, to, called]) => {
			const pasted = text.replace(from, to);
			return pasted === text ? [] : [{ lang, pasted, called }];
		})
	);
	const wrong: string[] = [];
	for (const { lang, pasted, called } of said) {
		// Words of rank are judged by the rules, on what they say alone.
		const findings = (await check(pasted, lang)).findings.filter(({ text }) => /\d/.test(text));
		for (const finding of findings) {
			const { label = '', href = '' } = finding.official ?? {};
			const meant = new RegExp(called).test(`${label} ${href}`);
			if (AGREES.has(finding.outcome) && !meant) wrong.push(`${tell(finding)}: ${pasted}`);
		}
	}
	expect(said.length).toBeGreaterThan(100);
	expect(wrong).toEqual([]);
}, 60_000);
