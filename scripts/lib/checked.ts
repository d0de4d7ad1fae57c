import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeAtomically } from './files.ts';
import { places } from './places.ts';
import { originals } from './receipt.ts';

const entry = z.strictObject({
	/** When the publisher was last asked, and answered. */
	checked_at: z.iso.datetime(),
	newer: z.boolean(),
	/** The day of what the publisher offers, where known. */
	vintage: z.iso.date().nullable(),
	how: z.string(),
	/** The address and stamps under which an original that is already here was last seen. */
	seen: z.strictObject({ sha256: z.string(), originals }).optional()
});
export type Checked = z.infer<typeof entry>;

/** What the last questions to the publishers brought (data/build/checked.json, not committed). */
export function readChecked(): Record<string, Checked> {
	if (!existsSync(places.checked())) return {};
	try {
		return z.record(z.string(), entry).parse(JSON.parse(readFileSync(places.checked(), 'utf8')));
	} catch {
		return {}; // only a memory of answers: where it is damaged, the publishers are asked again
	}
}

/** Remembers what a publisher answered. */
export function rememberChecked(source: string, found: Omit<Checked, 'checked_at'>): void {
	const all = readChecked();
	const seen = found.seen ?? all[source]?.seen;
	const checked_at = new Date().toISOString();
	all[source] = { checked_at, ...found, ...(seen ? { seen } : {}) };
	writeAtomically(places.checked(), `${JSON.stringify(all, null, '\t')}\n`);
}

/** When a publisher was last asked from this machine, and what it offered. */
export interface Asked {
	source_id: string;
	/** ISO day. */
	asked_on: string;
	newer: boolean;
	/** The day of what it offered, where known. */
	offered: string | null;
	how: string;
}

/** The last answer of each of these sources' publishers; none of those nobody asked yet. */
export function readAsked(sources: string[]): Asked[] {
	const checked = readChecked();
	return sources.flatMap((source_id) => {
		const answer = checked[source_id];
		if (!answer) return [];
		const { checked_at, newer, vintage, how } = answer;
		return [{ source_id, asked_on: checked_at.slice(0, 10), newer, offered: vintage, how }];
	});
}
