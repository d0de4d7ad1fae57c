import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';
import { InputError, type Manifest } from '../../data/contract/contract.ts';
import { appendRows, query, type Row } from './duckdb.ts';
import { places, show } from './places.ts';
import { readCsvAs } from './read-csv.ts';

/** What a sentence about a measure's numbers needs: all of them, or none. */
export const WORDS = [
	...(['one_en', 'many_en', 'verb_en', 'do_en', 'act_en'] as const),
	...([
		'one_ro',
		'few_ro',
		'other_ro',
		'the_one_ro',
		'the_ro',
		'of_ro',
		'verb_ro',
		'do_ro',
		'act_ro'
	] as const),
	...(['counts_en', 'counts_ro', 'caveat_en', 'caveat_ro'] as const)
];
type Word = (typeof WORDS)[number];

const word = z
	.string()
	.regex(/^(\S.*\S)?$/, 'has a space at its end')
	.regex(/^[^şţŞŢ]*$/, 'has a cedilla: ș and ț have a comma below')
	.transform((value) => (value === '' ? null : value));
const measure = z.strictObject({
	id: z.string().regex(/^[a-z][a-z0-9_]*$/),
	share: z.enum(['yes', 'no']).transform((value) => value === 'yes'),
	name_en: z.string().min(1),
	name_ro: z.string().min(1),
	...(Object.fromEntries(WORDS.map((name) => [name, word])) as Record<Word, typeof word>)
});
type Measure = z.infer<typeof measure>;

const path = () => join(places.reference(), 'measures.csv');

/** Rows of data/reference/measures.csv; one with some of the words and not all is refused. */
export function readMeasures(): Measure[] {
	const rows = readCsvAs(path(), measure);
	const ids = new Set<string>();
	for (const row of rows) {
		const missing = WORDS.filter((name) => row[name] === null);
		if (ids.has(row.id)) throw new InputError(`${show(path())}: "${row.id}" stands there twice.`);
		if (missing.length > 0 && (missing.length < WORDS.length || row.share))
			throw new InputError(
				`${show(path())}: "${row.id}" has no ${missing.join(', ')}: sentences need all words of a measure.`
			);
		ids.add(row.id);
	}
	return rows;
}

/** Loads the measures and their words. */
export const loadMeasures = (connection: DuckDBConnection): Promise<void> =>
	appendRows(connection, 'measure', readMeasures() satisfies Row[]);

/** Refuses a source whose main measure has no words, or is none of which there are shares. */
export function checkMainMeasure(
	{ measure: id, breakdown }: Pick<Manifest, 'measure' | 'breakdown'>,
	file: string
): void {
	const found = readMeasures().find((one) => one.id === id);
	if (!found) throw unknown(file, `measure "${id}"`);
	if (found.counts_en === null)
		throw new InputError(
			`${file}: measure "${id}" is a source’s main one: its row in ${show(path())} needs ` +
				`noun, verb, what it counts and caveat in both languages.`
		);
	if (breakdown === 'complete' && !found.share)
		throw new InputError(
			`${file}: breakdown "complete" means shares, but ${show(path())} says share "no" of "${id}".`
		);
}

const unknown = (where: string, what: string) =>
	new InputError(
		`${where}: ${what} has no row in ${show(path())}: add one that says in both languages what it ` +
			`counts, so that no sentence says another thing of it.`
	);

/** Refuses observations of a measure that has no row in measures.csv. */
export async function checkMeasures(
	connection: DuckDBConnection,
	snapshotId: string,
	file: string
): Promise<void> {
	const [first] = await query(connection, 'unknown-measures', { snapshot_id: snapshotId });
	if (first)
		throw unknown(`${file}, ${String(first.locator)}`, `measure "${String(first.measure)}"`);
}
