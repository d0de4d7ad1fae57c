import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { track } from '../lib/cleanup.ts';
import { InputError } from '../../data/contract/contract.ts';
import { flush, moveInto, namesIn, sha256, writeDurably } from '../lib/files.ts';
import { show } from '../lib/places.ts';
import { readReceipt, writeReceipt, type Receipt } from '../lib/receipt.ts';
import { inSource } from '../lib/sources.ts';

const finding = z.strictObject({
	measure: z.string(),
	value: z.number(),
	limit: z.number(),
	subject: z.string()
});

const report = z.strictObject({
	held_on: z.iso.date(),
	against: z.iso.date().nullable(),
	findings: z.array(finding).min(1),
	differences: z.array(z.string())
});
/** Why an edition is held: what lies beyond its limit, and the largest differences. */
export type HeldReport = z.infer<typeof report>;

/** An edition kept aside: data/sources/<source>/held/<vintage>, which no build loads. */
export interface Held {
	source: string;
	vintage: string;
	receipt: Receipt;
	csv: string;
	report: HeldReport;
}

const folderOf = (source: string, vintage: string): string => inSource(source, 'held', vintage);

/** Vintages of a source that are held, oldest first. */
export const listHeld = (source: string): string[] =>
	namesIn(inSource(source, 'held')).filter((name) => /^\d{4}-\d\d-\d\d$/.test(name));

/** Files of a held edition, for the build's id. */
export const heldFiles = (source: string): string[] =>
	listHeld(source).flatMap((vintage) =>
		['receipt.json', 'report.json'].map((name) => join(folderOf(source, vintage), name))
	);

/** Keeps an edition aside, in the place of what was held of that day before. */
export function writeHeld(receipt: Receipt, csv: string, held: HeldReport): void {
	const { source, vintage } = receipt;
	const before = listHeld(source).includes(vintage) ? readHeld(source, vintage) : null;
	// Held again every night, it is held since the first.
	const same = before?.receipt.observations_sha256 === receipt.observations_sha256;
	const held_on = same ? before.report.held_on : held.held_on;
	const temporary = inSource(source, 'held', `${vintage}.tmp-${process.pid}`);
	track(temporary);
	mkdirSync(temporary, { recursive: true });
	writeDurably(join(temporary, 'observations.csv'), csv);
	writeDurably(join(temporary, 'receipt.json'), writeReceipt(receipt));
	writeDurably(
		join(temporary, 'report.json'),
		`${JSON.stringify(report.parse({ ...held, held_on }), null, '\t')}\n`
	);
	flush(temporary);
	removeHeld(source, vintage);
	moveInto(temporary, folderOf(source, vintage));
}

/** A held edition whose files belong together, or a refusal. */
export function readHeld(source: string, vintage: string): Held {
	const folder = folderOf(source, vintage);
	const read = (name: string): string => {
		const path = join(folder, name);
		if (existsSync(path)) return readFileSync(path, 'utf8');
		throw new InputError(`${show(path)} is missing.`);
	};
	const receipt = readReceipt(read('receipt.json'), show(join(folder, 'receipt.json')));
	const csv = read('observations.csv');
	if (receipt.source !== source || receipt.vintage !== vintage)
		throw new InputError(`${show(folder)} holds ${receipt.source} ${receipt.vintage}.`);
	if (sha256(csv) !== receipt.observations_sha256)
		throw new InputError(
			`${show(folder)}: observations.csv is not the file its receipt describes.`
		);
	return { source, vintage, receipt, csv, report: readReport(source, vintage) };
}

/** Why an edition is held. */
export function readReport(source: string, vintage: string): HeldReport {
	const path = join(folderOf(source, vintage), 'report.json');
	const checked = report.safeParse(JSON.parse(readFileSync(path, 'utf8')));
	if (checked.success) return checked.data;
	const issue = checked.error.issues[0];
	throw new InputError(`${show(path)}: ${issue?.path.join('.')}: ${issue?.message}.`);
}

/** Forgets a held edition: it was released, or came again and passed. */
export function removeHeld(source: string, vintage: string): void {
	rmSync(folderOf(source, vintage), { recursive: true, force: true });
}
