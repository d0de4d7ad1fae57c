/** FOR TESTS: what the sources read from extracts of publications have in common. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Parse } from '../../data/contract/contract.ts';
import { parseCsv, writeObservations } from '../../data/contract/csv.ts';
import { readCountries } from '../lib/reference.ts';
import { readSnapshot } from '../lib/snapshots.ts';
import { readCodes } from '../lib/sources.ts';

type Cells = Record<string, string>;

/** A file of the optional folder beside the clone; null, with a message, where it is absent. */
export function readShared(path: string): Uint8Array | null {
	const place = fileURLToPath(new URL(`../../../shared/data/${path}`, import.meta.url));
	if (existsSync(place)) return readFileSync(place);
	console.log(`skipped: ${path} is not beside the clone (../shared)`);
	return null;
}

/** Parses a file with the source's own tables. */
export async function parseWith(parse: Parse, id: string, bytes: Uint8Array) {
	const alpha2 = new Map(readCountries().map(({ alpha3, code }) => [alpha3, code]));
	return parse({ bytes, file: 'figures.csv', codes: readCodes(id), alpha2 });
}

/** The committed observations of a vintage, as text and as rows, by their place in the original. */
export function readCommitted(id: string, vintage: string) {
	const { observationsPath, receipt } = readSnapshot(id, vintage);
	const text = readFileSync(observationsPath, 'utf8');
	const rows = parseCsv(text, observationsPath);
	const byRow = new Map(rows.map((row) => [Number(row.locator?.split('!')[1]), row]));
	return { text, rows, byRow, receipt };
}

/** One row in a line: who counted whom, when, what, how many, how sure. */
export function tell(row: Cells | undefined): string {
	if (!row) return 'no such row';
	const { year_from: from, year_to: to, lower, upper } = row;
	const words = [
		row.reporter,
		row.origin === 'REGION' ? row.region : row.origin,
		row.destination && `in ${row.destination}`,
		from === to ? from : `${from}–${to}`,
		row.quarter && `Q${row.quarter}`,
		...[row.sex, row.age, row.form].filter((word) => word !== 'total'),
		row.area && `(${row.area})`,
		row.measure,
		row.unit,
		lower === upper ? lower : `${lower}–${upper}`,
		row.flag && `[${row.flag}]`,
		row.evidence,
		row.confidence
	];
	return words.filter((word) => word).join(' ');
}

export { writeObservations };
