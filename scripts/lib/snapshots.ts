import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { track, untrack } from './cleanup.ts';
import { InputError } from '../../data/contract/contract.ts';
import { flush, moveInto, namesIn, sha256, writeDurably } from './files.ts';
import { show } from './places.ts';
import { readReceipt, writeReceipt, type Receipt } from './receipt.ts';
import { inSource } from './sources.ts';

const TEMPORARY = '.tmp-';
const REPLACED = '.old-';

/** One publication as it stood on a day, as committed. */
export interface Snapshot {
	id: string;
	receipt: Receipt;
	receiptText: string;
	observationsPath: string;
}

const folderOf = (source: string, vintage: string): string =>
	inSource(source, 'snapshots', vintage);

/** Vintages of a source, oldest first. */
export function listVintages(source: string): string[] {
	return namesIn(inSource(source, 'snapshots')).filter((name) => /^\d{4}-\d\d-\d\d$/.test(name));
}

/** A snapshot whose receipt and observations belong together, or a refusal. */
export function readSnapshot(source: string, vintage: string): Snapshot {
	const folder = folderOf(source, vintage);
	const [receiptPath, observationsPath] = [
		join(folder, 'receipt.json'),
		join(folder, 'observations.csv')
	];
	for (const path of [receiptPath, observationsPath])
		if (!existsSync(path)) throw new InputError(`${show(path)} is missing.`);
	const receiptText = readFileSync(receiptPath, 'utf8');
	const receipt = readReceipt(receiptText, show(receiptPath));
	if (receipt.source !== source || receipt.vintage !== vintage)
		throw new InputError(
			`${show(receiptPath)} is the receipt of ${receipt.source} ${receipt.vintage}.`
		);
	if (sha256(readFileSync(observationsPath)) !== receipt.observations_sha256)
		throw new InputError(
			`${show(observationsPath)} is not the file its receipt describes (SHA-256 differs): ` +
				`restore it; corrections belong in corrections.csv.`
		);
	return { id: `${source}@${vintage}`, receipt, receiptText, observationsPath };
}

/** Writes observations.csv and receipt.json as one folder, whole or not at all. */
export function writeSnapshot(receipt: Receipt, observations: string): void {
	const { source, vintage } = receipt;
	const folder = folderOf(source, vintage);
	const sibling = (prefix: string) =>
		inSource(source, 'snapshots', `${prefix}${vintage}-${process.pid}`);
	const temporary = sibling(TEMPORARY);
	track(temporary);
	mkdirSync(temporary, { recursive: true });
	writeDurably(join(temporary, 'observations.csv'), observations);
	writeDurably(join(temporary, 'receipt.json'), writeReceipt(receipt));
	flush(temporary);
	const replaced = sibling(REPLACED);
	// A folder cannot be renamed over a full one; a run that dies here is put right by the next.
	if (existsSync(folder)) renameSync(folder, replaced);
	try {
		moveInto(temporary, folder);
	} catch (error) {
		if (existsSync(replaced)) renameSync(replaced, folder);
		throw error;
	}
	rmSync(replaced, { recursive: true, force: true });
}

/** Puts right what a run that died left behind. Call it only with the lock held. */
export function repairSnapshots(source: string): void {
	for (const name of namesIn(inSource(source, 'snapshots'))) {
		const path = inSource(source, 'snapshots', name);
		const vintage = name.slice(REPLACED.length, REPLACED.length + 10);
		if (name.startsWith(REPLACED) && !existsSync(folderOf(source, vintage)))
			renameSync(path, folderOf(source, vintage));
		else if (name.startsWith(TEMPORARY) || name.startsWith(REPLACED))
			rmSync(path, { recursive: true });
		untrack(path);
	}
}
