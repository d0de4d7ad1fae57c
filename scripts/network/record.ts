import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { emptyCells, type KnownRecord } from '../../data/network/contribute/columns.ts';
import { sizeFault } from '../../data/network/contribute/limits.ts';
import { reviewFile, type Review } from '../../data/network/contribute/review.ts';
import { sentence } from '../../data/network/contribute/say-fault.ts';
import { indexNames } from '../../data/network/names.ts';
import { readLines } from '../../data/network/read.ts';
import { initiative, member, other } from '../../data/network/schema.ts';
import { InputError } from '../../data/contract/contract.ts';
import { readCsv } from '../lib/read-csv.ts';
import { codeOf } from '../../data/contract/thrown.ts';
import { places } from '../lib/places.ts';

/** The record's own file. */
export const initiativesFile = () => join(places.network(), 'initiatives.csv');

/** The record as the repository has it: cells as written, names as reviewed. */
export function readRecord(): KnownRecord {
	const folder = places.network();
	// The loader's own check comes first: a faulty record is nothing to merge into.
	readLines(folder, 'initiatives.csv', initiative);
	const members = readLines(folder, 'members.csv', member);
	const others = readLines(folder, 'others.csv', other);
	const rows = readCsv(initiativesFile()).map((row) => emptyCells(row));
	return { rows, names: Object.fromEntries(indexNames(members, others)) };
}

function bytesOf(path: string): Uint8Array {
	try {
		// Before it is read: 50 MB need not be in memory to be refused.
		const fault = sizeFault(statSync(path).size);
		if (fault) throw new InputError(`${basename(path)}: ${sentence(fault, 'en')}`);
		return readFileSync(path);
	} catch (error) {
		if (codeOf(error) === 'ENOENT') throw new InputError(`There is no file ${path}.`);
		if (codeOf(error) === 'EISDIR') throw new InputError(`${path} is a folder, not a file.`);
		throw error;
	}
}

/** The day in Romania, as on the site: the machine's own may still be yesterday's. */
export const today = (): string =>
	new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Bucharest' }).format(new Date());

/** What a file would do to the record. */
export const reviewPath = (path: string, record: KnownRecord): Promise<Review> =>
	reviewFile(bytesOf(path), record, today());
