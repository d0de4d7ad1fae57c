import { firstDay } from '../cells.ts';
import { splitNames, type Cells, type KnownRecord } from './columns.ts';

/** Days between two initiatives that may still be the same one. */
const NEAR_DAYS = 31;
/** Likeness of titles, 0–1, from which they may mean the same. */
const ALIKE = 0.55;
/** Likeness of names from which one may be a misspelling of the other. */
const CLOSE = 0.7;

/** Small letters, digits and single spaces: how a text is compared. */
export const fold = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

interface Trigrams {
	counts: Map<string, number>;
	total: number;
}

// Each title is compared with many others; the oldest are forgotten.
const CACHE = new Map<string, Trigrams>();

function trigrams(text: string): Trigrams {
	const cached = CACHE.get(text);
	if (cached) return cached;
	const folded = fold(text);
	const padded = folded === '' ? '' : `  ${folded} `;
	const counts = new Map<string, number>();
	for (let i = 0; i + 3 <= padded.length; i++) {
		const three = padded.slice(i, i + 3);
		counts.set(three, (counts.get(three) ?? 0) + 1);
	}
	const made = { counts, total: Math.max(0, padded.length - 2) };
	if (CACHE.size > 5000) CACHE.clear();
	CACHE.set(text, made);
	return made;
}

/**
 * How alike two texts are, 0–1: Dice's coefficient of their trigrams, blind to case and diacritics.
 * @param least below it the answer is 0, which is quicker to tell
 */
export function likeness(one: string, other: string, least = 0): number {
	const [a, b] = [trigrams(one), trigrams(other)];
	const total = a.total + b.total;
	if (a.total === 0 || b.total === 0) return 0;
	if ((2 * Math.min(a.total, b.total)) / total < least) return 0;
	let common = 0;
	for (const [three, count] of a.counts) common += Math.min(count, b.counts.get(three) ?? 0);
	return (2 * common) / total;
}

const DAY = 86_400_000;

/** First and last day of a date as exactly as it is known, in days; null where it is none. */
export function spanOf({ date, date_precision }: Pick<Cells, 'date' | 'date_precision'>) {
	if (date_precision !== 'day' && date_precision !== 'month' && date_precision !== 'year')
		return null;
	const first = firstDay(date, date_precision);
	if (first === null) return null;
	const start = new Date(first);
	const end = new Date(first);
	if (date_precision === 'year') end.setUTCFullYear(end.getUTCFullYear() + 1, 0, 0);
	if (date_precision === 'month') end.setUTCMonth(end.getUTCMonth() + 1, 0);
	return { first: start.getTime() / DAY, last: end.getTime() / DAY };
}

/** Days between two dates, 0 where one may lie in the other. */
function daysBetween(one: Cells, other: Cells): number {
	const [a, b] = [spanOf(one), spanOf(other)];
	return a && b ? Math.max(0, a.first - b.last, b.first - a.last) : Infinity;
}

/** The initiatives a new one may repeat: same organisation, near date, similar title; likest first. */
export function findSimilar(
	row: Cells,
	others: readonly Cells[],
	names: KnownRecord['names']
): Cells[] {
	const who = (cells: Cells) =>
		splitNames(cells.organisations).map(
			(name) => (Object.hasOwn(names, name) && names[name]) || fold(name)
		);
	const mine = new Set(who(row));
	return others
		.filter(
			(other) => daysBetween(row, other) <= NEAR_DAYS && who(other).some((one) => mine.has(one))
		)
		.map((other) => ({
			other,
			alike: Math.max(
				likeness(row.title_ro, other.title_ro, ALIKE),
				likeness(row.title_en, other.title_en, ALIKE)
			)
		}))
		.filter(({ alike }) => alike >= ALIKE)
		.sort((a, b) => b.alike - a.alike)
		.map(({ other }) => other);
}

/** The known name a misspelt one may mean. */
export const closestName = (name: string, names: KnownRecord['names']): string | undefined =>
	Object.keys(names)
		.map((known) => ({ known, alike: likeness(name, known, CLOSE) }))
		.filter(({ alike }) => alike >= CLOSE)
		.sort((a, b) => b.alike - a.alike)[0]?.known;
