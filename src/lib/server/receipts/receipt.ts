import { z } from 'zod';

const count = z.int().min(0);

/** What the app reads of a snapshot's receipt; the pipeline keeps more in it. */
const receipt = z.object({
	stamped: z.iso.date().nullable(),
	note: z.string().nullable(),
	parser: z.object({
		read: count,
		outside: count,
		observations: count,
		rejected: z.array(z.object({ locator: z.string(), reason: z.string(), count })),
		unmapped: z.array(z.object({ label: z.string(), rows: count, upper: count }))
	})
});

/** What became of an original's rows; `set_aside` are rows about victims that could not be used. */
export interface Reading {
	note: string | null;
	read: number;
	outside: number;
	kept: number;
	set_aside: { locator: string; reason: string; rows: number }[];
	set_aside_rows: number;
	unmapped: { label: string; rows: number }[];
}

/** Reads the receipt a snapshot came with. */
export function readReceipt(json: string): Reading {
	const { note, parser } = receipt.parse(JSON.parse(json));
	const set_aside = parser.rejected.map(({ locator, reason, count: rows }) => ({
		locator,
		reason,
		rows
	}));
	return {
		note,
		read: parser.read,
		outside: parser.outside,
		kept: parser.observations,
		set_aside,
		set_aside_rows: set_aside.reduce((sum, { rows }) => sum + rows, 0),
		unmapped: parser.unmapped.map(({ label, rows }) => ({ label, rows }))
	};
}
