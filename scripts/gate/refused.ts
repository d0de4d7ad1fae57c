import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { today } from '../lib/days.ts';
import { namesIn, writeAtomically } from '../lib/files.ts';
import { places } from '../lib/places.ts';

const refused = z.strictObject({
	source: z.string(),
	/** Where the file told it before it was refused. */
	vintage: z.iso.date().nullable(),
	/** The first day it was refused so. */
	on: z.iso.date(),
	/** The sentence with which it was refused. */
	why: z.string()
});
export type Refused = z.infer<typeof refused>;

const pathOf = (source: string): string => join(places.refused(), `${source}.json`);

/** Files of what was refused (data/build/refused, not committed). */
export const refusedFiles = (): string[] =>
	namesIn(places.refused())
		.filter((name) => name.endsWith('.json'))
		.map((name) => join(places.refused(), name));

/** Remembers the newest edition of a source that was fetched and refused. */
export function rememberRefused(source: string, vintage: string | null, why: string): void {
	const before = readRefused(source);
	const same = before?.why === why && before.vintage === vintage;
	const entry: Refused = { source, vintage, on: same ? before.on : today(), why };
	writeAtomically(pathOf(source), `${JSON.stringify(entry, null, '\t')}\n`);
}

/** The publisher has mended it, or offers another. */
export function forgetRefused(source: string): void {
	rmSync(pathOf(source), { force: true });
}

/** What was refused of each source; a damaged memory is none. */
export function readRefused(source: string): Refused | null {
	if (!existsSync(pathOf(source))) return null;
	try {
		return refused.parse(JSON.parse(readFileSync(pathOf(source), 'utf8')));
	} catch {
		return null; // only a memory: the publisher is asked again
	}
}
