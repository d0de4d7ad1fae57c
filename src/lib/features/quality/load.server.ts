import { z } from 'zod';
import { openCatalogue, type Catalogue } from '../../db/catalogue.server.ts';
import type { Database } from '../../db/database.server.ts';
import { query } from '../../db/query.server.ts';
import { readReceipt, type Reading } from '../../server/receipts/receipt.ts';
import checksSql from './check-results.sql?raw';
import conflictsSql from './conflicts.sql?raw';
import correctionsSql from './corrections.sql?raw';
import labelsSql from './unstated-labels.sql?raw';

const count = z.number().nullable();
const claimRow = z.strictObject({
	conflict: z.int(),
	same_measure: z.boolean(),
	source_id: z.string(),
	reporter: z.string(),
	origin: z.string(),
	region: z.string(),
	destination: z.string(),
	year_from: z.int(),
	year_to: z.int(),
	sex: z.string(),
	age: z.string(),
	form: z.string(),
	area: z.string(),
	measure: z.string(),
	unit: z.string(),
	lower: z.number(),
	upper: z.number(),
	flag: z.string().nullable(),
	evidence: z.string(),
	quote: z.string().nullable(),
	url: z.string().nullable(),
	basis: z.enum(['row', 'sum'])
});
const correctionRow = z.strictObject({
	source_id: z.string(),
	vintage: z.iso.date(),
	locator: z.string(),
	reporter: z.string(),
	origin: z.string(),
	destination: z.string().nullable(),
	year_from: z.int(),
	year_to: z.int(),
	measure: z.string(),
	action: z.enum(['drop', 'set']),
	old_lower: count,
	old_upper: count,
	new_lower: count,
	new_upper: count,
	reason: z.string(),
	link: z.string()
});
const checkRow = z.strictObject({ checked: z.string(), name: z.string(), passed: z.boolean() });
const labelRow = z.strictObject({ source_id: z.string(), label: z.string(), rows: z.int() });

/** One number told about a cell on which another claim differs. */
export type Claim = z.infer<typeof claimRow>;
export type Correction = z.infer<typeof correctionRow>;
export type CheckResult = z.infer<typeof checkRow>;

/** What the database knows of its own quality; nothing in it depends on the day. */
export interface Quality {
	claims: Claim[];
	corrections: Correction[];
	checks: CheckResult[];
	/** Labels of the newest snapshots that were read as citizenship not stated. */
	labels: z.infer<typeof labelRow>[];
	/** What became of the rows of each source's newest edition. */
	readings: ReadonlyMap<string, Reading>;
}

const known = new WeakMap<Database, Promise<Quality>>();

async function read({ database, sources, snapshots }: Catalogue): Promise<Quality> {
	const [claims, corrections, checks, labels] = await Promise.all([
		query(database, conflictsSql, claimRow),
		query(database, correctionsSql, correctionRow),
		query(database, checksSql, checkRow),
		query(database, labelsSql, labelRow)
	]);
	const readings = new Map<string, Reading>();
	for (const id of sources.keys()) {
		const newest = snapshots.find(({ source_id }) => source_id === id);
		if (newest) readings.set(id, readReceipt(newest.receipt));
	}
	return { claims, corrections, checks, labels, readings };
}

/** Read once for each build. */
export async function readQuality(): Promise<Quality> {
	const catalogue = await openCatalogue();
	const { database } = catalogue;
	let quality = known.get(database);
	if (!quality) {
		quality = read(catalogue);
		known.set(database, quality);
		quality.catch(() => known.delete(database));
	}
	return quality;
}
