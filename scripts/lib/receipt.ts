import { z } from 'zod';
import { InputError } from '../../data/contract/contract.ts';

const size = z.int().min(0);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** The files as they came, where they were fetched or where one publication is several files. */
export const originals = z
	.array(
		z.strictObject({
			name: z.string().min(1),
			url: z.url(),
			sha256: hash,
			bytes: size,
			etag: z.string().nullable(),
			last_modified: z.string().nullable()
		})
	)
	.min(1);

const receipt = z.strictObject({
	schema: z.literal(1),
	source: z.string().min(1),
	vintage: z.iso.date(),
	stamped: z.iso.date().nullable(),
	retrieved_on: z.iso.date(),
	url: z.url(),
	note: z.string().min(1).nullable(),
	original_name: z.string().min(1),
	sha256: hash,
	bytes: size,
	originals: originals.optional(),
	parser: z.strictObject({
		read: size,
		outside: size,
		observations: size,
		rejected: z.array(z.strictObject({ locator: z.string(), reason: z.string(), count: size })),
		unmapped: z.array(z.strictObject({ label: z.string(), rows: size, upper: size }))
	}),
	observations_sha256: hash
});

/** receipt.json: where a snapshot's observations.csv comes from, and what the parser made of it. */
export type Receipt = z.infer<typeof receipt>;

/** The receipt as it is committed: keys in the schema's order, whatever order they were made in. */
export function writeReceipt(value: Receipt): string {
	return `${JSON.stringify(receipt.parse(value), null, '\t')}\n`;
}

/** A receipt read back; `name` is shown in a refusal. */
export function readReceipt(content: string, name: string): Receipt {
	let value: unknown;
	try {
		value = JSON.parse(content);
	} catch {
		throw new InputError(`${name} is not JSON.`);
	}
	const checked = receipt.safeParse(value);
	if (checked.success) return checked.data;
	const issue = checked.error.issues[0];
	throw new InputError(`${name}: ${issue?.path.join('.')}: ${issue?.message}.`);
}
