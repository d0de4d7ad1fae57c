import { KEY as CELL } from '../lib/differ.ts';
import { doublyEncoded, lostLetters } from '../../data/network/contribute/letters.ts';
import { InputError, type Observation, type Parsed } from '../../data/contract/contract.ts';
import { foldLabel, labelKey } from '../../data/contract/labels.ts';
import { count } from '../lib/progress.ts';
import type { Limit } from './limits.ts';

/** What the rules are told of an edition. */
export interface Edition {
	/** The original's name, for messages. */
	file: string;
	vintage: string;
	parsed: Parsed;
	limits: readonly Limit[];
	/** Labels of codes.csv: reviewed, however they are written. */
	labels: readonly string[];
}

const limitOf = (limits: readonly Limit[], measure: string): number | null =>
	limits.find((limit) => limit.measure === measure)?.limit ?? null;

function checkYears({ file, vintage, parsed, limits }: Edition): void {
	const first = limitOf(limits, 'first_year');
	for (const { year_from, year_to, quarter, locator } of parsed.observations) {
		const start = `${year_to}-${String(3 * (quarter ?? 1) - 2).padStart(2, '0')}-01`;
		if (start > vintage)
			throw new InputError(
				`${file}, ${locator}: the year ${year_to}${quarter ? ` (quarter ${quarter})` : ''} had not ` +
					`begun on the edition's day, ${vintage}.`
			);
		if (first !== null && year_from < first)
			throw new InputError(
				`${file}, ${locator}: the year ${year_from} is before the source's first, ${first}.`
			);
	}
}

/** Labels that are in no row of codes.csv and yet are, but for accents, marks or lookalike letters. */
function checkUnmapped({ file, parsed, limits, labels }: Edition): void {
	const known = new Map(labels.map((label) => [foldLabel(label), label]));
	for (const { label, rows } of parsed.unmapped) {
		const like = foldLabel(label) === '' ? undefined : known.get(foldLabel(label));
		if (like !== undefined)
			throw new InputError(
				`${file}: the label ${JSON.stringify(label)} (${count(rows)} rows) is in no row of ` +
					`codes.csv, but reads like ${JSON.stringify(like)}: review it there first.`
			);
	}
	const limit = limitOf(limits, 'unmapped');
	const persons = parsed.observations
		.filter(({ origin, unit, upper }) => origin !== 'TOTAL' && unit === 'persons' && upper !== null)
		.reduce((sum, { upper }) => sum + (upper ?? 0), 0);
	const unmapped = parsed.unmapped.reduce((sum, { upper }) => sum + upper, 0);
	if (limit === null || persons === 0 || unmapped / persons <= limit) return;
	const worst = [...parsed.unmapped].sort((a, b) => b.upper - a.upper).slice(0, 10);
	throw new InputError(
		`${file}: ${count(unmapped)} of ${count(persons)} persons (${percent(unmapped / persons)}; at most ` +
			`${percent(limit)}) stand under labels that are in no row of codes.csv: ` +
			`${worst.map(({ label }) => JSON.stringify(label)).join(', ')}.`
	);
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Texts whose letters were lost on the way; a label of codes.csv was reviewed as it stands. */
function checkLetters({ file, parsed, labels }: Edition): void {
	const reviewed = new Set(labels.map(labelKey));
	const fine = new Set<string>();
	for (const row of parsed.observations)
		for (const field of ['publisher_label', 'area', 'quote'] as const) {
			const text = row[field] ?? '';
			if (text === '' || fine.has(text) || reviewed.has(labelKey(text))) continue;
			const [twice, lost] = [doublyEncoded(text), lostLetters(text)];
			if (twice === null && lost === null) {
				fine.add(text);
				continue;
			}
			const why = twice === null ? 'letters were lost' : 'letters were encoded twice';
			throw new InputError(`${file}, ${row.locator}: ${field}: ${why}: "${twice ?? lost}".`);
		}
}

// A publication names a figure; what it is called within its source is not unique.
const KEY: readonly (keyof Observation)[] = [...CELL, 'url'];

/** Rows of one cell: same everything, and the same label but for its spelling. */
export function findRepeated(observations: readonly Observation[]): Observation[][] {
	const cells = new Map<string, Observation[]>();
	for (const row of observations) {
		const label = labelKey(row.publisher_label ?? '');
		const key = [...KEY.map((column) => row[column] ?? ''), label].join('\t');
		const cell = cells.get(key);
		if (cell) cell.push(row);
		else cells.set(key, [row]);
	}
	return [...cells.values()].filter((rows) => rows.length > 1);
}

const value = ({ lower, upper, status }: Observation): string =>
	lower === null ? status : lower === upper ? String(lower) : `${lower}–${upper}`;

/** A total broken down may stand in several rows where the source's limits say so (`repeated`). */
function checkRepeated({ file, parsed, limits }: Edition): void {
	const some = (limitOf(limits, 'repeated') ?? 0) > 0;
	for (const [first, second] of findRepeated(parsed.observations)) {
		if (first === undefined || second === undefined) continue;
		const { origin, publisher_label, sex, age, form } = first;
		const whole = sex === 'total' && age === 'total' && form === 'total';
		if (some && origin === 'TOTAL' && publisher_label === null && !whole) continue;
		throw new InputError(
			`${file}: ${first.locator} (${value(first)}) and ${second.locator} (${value(second)}) are ` +
				`the same cell: ${first.reporter} ${first.publisher_label ?? origin} ${first.year_to}.`
		);
	}
}

/** Refuses an edition that could not be true, whatever came before it. */
export function refuseImpossible(edition: Edition): void {
	checkYears(edition);
	checkRepeated(edition);
	checkUnmapped(edition);
	checkLetters(edition);
}
