/** FOR TESTS: what the tests of the sources have in common. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Parse } from '../../data/contract/contract.ts';
import { parseCsv, writeObservations } from '../../data/contract/csv.ts';
import { readCountries } from '../lib/reference.ts';
import { listVintages, readSnapshot } from '../lib/snapshots.ts';
import { readCodes } from '../lib/sources.ts';

type Cells = Record<string, string>;

/** ISO 3166-1 alpha-3 → alpha-2, as parsers are given it. */
export const alpha2: ReadonlyMap<string, string> = new Map(
	readCountries().map(({ alpha3, code }) => [alpha3, code])
);

/** A file of the optional folder beside the clone; null, with a message, where it is absent. */
export function readShared(path: string): Uint8Array | null {
	const place = fileURLToPath(new URL(`../../../shared/data/${path}`, import.meta.url));
	if (existsSync(place)) return readFileSync(place);
	console.log(`skipped: ${path} is not beside the clone (../shared)`);
	return null;
}

interface Asked {
	bytes: Uint8Array;
	file: string;
	vintage?: string | undefined;
}

/** Parses a file with the source's own tables. */
export const parseWith = (parse: Parse, id: string, { bytes, file, vintage }: Asked) =>
	parse({ bytes, file, codes: readCodes(id), alpha2, ...(vintage ? { vintage } : {}) });

/** Parses made lines, the first of them the header, with the source's own tables. */
export const parseLines = (parse: Parse, id: string, lines: string[], vintage?: string) =>
	parseWith(parse, id, { bytes: Buffer.from(lines.join('\n')), file: 'made.csv', vintage });

/** The committed observations of a vintage, as text and as rows, by their place in the original. */
export function readCommitted(id: string, vintage: string) {
	const { observationsPath, receipt } = readSnapshot(id, vintage);
	const text = readFileSync(observationsPath, 'utf8');
	const rows = parseCsv(text, observationsPath);
	const byRow = new Map(rows.map((row) => [Number(row.locator?.split('!')[1]), row]));
	return { text, rows, byRow, receipt };
}

/** A CSV with the rows of another of the same columns beneath its own. */
function append(bytes: Uint8Array, more: Uint8Array): Uint8Array {
	const rows = Buffer.from(more)
		.toString('utf8')
		.replace(/^.*\r?\n/, '');
	return Buffer.concat([bytes, Buffer.from(rows)]);
}

/**
 * Tests that the original (`path` in ../shared/data) gives what is committed of every vintage.
 * @param added by vintage: another file with rows that came to it
 */
export function testOriginal(
	parse: Parse,
	id: string,
	path: string,
	added: Record<string, string> = {}
): void {
	const bytes = readShared(path);
	describe.skipIf(bytes === null)('the original (skipped where ../shared is absent)', () => {
		test.each(listVintages(id))('gives what is committed of %s', async (vintage) => {
			const { text, receipt } = readCommitted(id, vintage);
			const whole = bytes ?? new Uint8Array();
			const more = added[vintage] === undefined ? null : readShared(added[vintage]);
			const asked = {
				bytes: more ? append(whole, more) : whole,
				file: receipt.original_name,
				vintage
			};
			const { observations, stamped, ...counts } = await parseWith(parse, id, asked);
			expect(writeObservations(observations)).toBe(text);
			expect({ ...counts, observations: observations.length }).toEqual(receipt.parser);
			expect(stamped).toBe(receipt.stamped);
		});
	});
}

/** Tests that series.csv and publications.csv list what the committed rows use, and nothing idle. */
export function testTables(id: string, vintage: string): void {
	const { rows } = readCommitted(id, vintage);
	const listed = (field: string) => readCodes(id).filter((row) => row.field === field);
	test('every series and every publication has a row, and none is idle', () => {
		const kept = listed('series').filter((row) => row.use !== 'aside');
		expect(new Set(kept.map((row) => row.series))).toEqual(new Set(rows.map((row) => row.series)));
		const cited = listed('publication').filter((row) => row.evidence !== '');
		expect(new Set(cited.map((row) => row.publication_id))).toEqual(
			new Set(rows.map((row) => row.locator?.split('!')[0]))
		);
	});
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
