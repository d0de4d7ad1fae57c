import { expect } from 'vitest';
import type { Description, Context, Table } from '../src/lib/figure/contract.ts';

/** Every number in a value, as people see it: whole, or as a percentage with one decimal. */
function numbersIn(value: unknown, found = new Set<string>()): Set<string> {
	if (typeof value === 'number') {
		found.add(String(value));
		if (value >= 0 && value <= 1) {
			found.add((value * 100).toFixed(1));
			// Intl rounds the decimal number, toFixed its binary neighbour: 0.0625 is 6.3 to one of them.
			found.add(new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(value * 100));
		}
	} else if (Array.isArray(value)) {
		found.add(String(value.length));
		for (const one of value) numbersIn(one, found);
	} else if (value !== null && typeof value === 'object') {
		for (const one of Object.values(value)) numbersIn(one, found);
	}
	return found;
}

const plain = (number: string, lang: string) =>
	lang === 'ro' ? number.replaceAll('.', '').replace(',', '.') : number.replaceAll(',', '');

/** Words that claim a movement, which no generated sentence may without saying what else changed. */
const MOVEMENT =
	/\b(rose|fell|fallen|risen|grew|grown|increase\w*|decrease\w*|dropp\w+|declin\w+|crescut|scăzut|creșter\w*|scăder\w*|urcat|coborât|because|caused|due to|din cauza|datorită)\b/i;

/**
 * What holds for the words of every figure: there is a finding, no number that is not in the rows, no
 * claim of a movement, no broken value, and the letters and quotes of the language.
 */
export function expectHonest(
	{ headline, subtitle, paragraphs, notes }: Description,
	{ lang, params, vintage }: Context,
	rows: unknown[],
	also: readonly (number | string)[] = []
): void {
	const text = [headline, subtitle, ...paragraphs, ...notes].join('\n');
	expect(headline).toMatch(/^\p{Lu}|^\d/u);
	expect(headline).not.toMatch(/[.\s]$/);
	expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object|[şţŞŢ]/);
	expect(text).not.toMatch(/ {2}|\s[,;.]|["']/);
	expect(text).not.toMatch(MOVEMENT);
	if (lang === 'ro') expect(text).not.toMatch(/[“‘]|\d,\d{3}\b|\d\.\d(?!\d\d)/);
	const known = numbersIn(rows);
	for (const number of numbersIn([params.from, params.to, params.year, ...also])) known.add(number);
	for (const number of also) known.add(String(number));
	for (const part of vintage.split('-')) known.add(String(Number(part)));
	// "<5" is the publisher's own sign, and 50 the limit of few.
	for (const number of ['5', '50']) known.add(number);
	for (const [shown] of text.matchAll(/\d+(?:[.,]\d+)*/g)) {
		const value = plain(shown, lang);
		const digits = value.replace(/\.0$/, '');
		if (!known.has(value) && !known.has(digits)) expect(`${shown} in: ${text}`).toBe('in the rows');
	}
}

/** A table has a cell for each column, and no broken one. */
export function expectWhole({ caption, columns, rows }: Table): void {
	expect(caption).toMatch(/\S/);
	for (const { label } of columns) expect(label).toMatch(/^\p{Lu}/u);
	for (const cells of rows) {
		expect(cells).toHaveLength(columns.length);
		for (const cell of cells) expect(cell).toMatch(/^(?!.*(NaN|undefined|null))\S/);
	}
}
