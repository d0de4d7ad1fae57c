import { z } from 'zod';
import { InputError } from '../../contract/contract.ts';

/** One dimension with its codes in the order of this answer. */
export interface Dimension {
	id: string;
	codes: string[];
	/** Eurostat's own words for its codes. */
	labels: ReadonlyMap<string, string>;
}

/** One cell that has a value, a status, or both. */
export interface Cell {
	/** Dimension id → code. */
	at: Record<string, string>;
	/** The codes in the order of `id`, joined by dots. */
	key: string;
	/** null: no value; the status says why. */
	value: number | null;
	/** Eurostat's flag, untouched. */
	status: string | null;
}

/** A decoded JSON-stat 2.0 body. */
export interface Dataset {
	/** The code the body gives itself, in lower case. */
	code: string | null;
	/** The day of `updated`, in the publisher's own zone. */
	updated: string;
	dimensions: Dimension[];
	cells: Cell[];
}

// Far above the largest of these cubes (about 23,000 cells): a wrong size must not fill the memory.
const MOST_CELLS = 5_000_000;

const shape = z.looseObject({
	version: z.literal('2.0'),
	// Sent as +0100, without the colon that RFC 3339 wants.
	updated: z.string().regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/),
	id: z.array(z.string().min(1)).min(1),
	size: z.array(z.int().min(0)),
	dimension: z.record(z.string(), z.unknown()),
	extension: z.looseObject({ id: z.string().optional() }).optional()
});

const category = z.looseObject({
	category: z.looseObject({
		index: z.union([z.record(z.string(), z.int().min(0)), z.array(z.string())]).optional(),
		label: z.record(z.string(), z.string()).optional()
	})
});

/** The codes by their position; positions must be 0, 1, 2 … without gap or repetition. */
function placeCodes(index: Record<string, number> | string[], size: number): string[] | null {
	const placed = Array.isArray(index)
		? index.map((code, position) => [code, position] as const)
		: Object.entries(index);
	const codes: string[] = [];
	for (const [code, position] of placed) {
		if (position >= size || codes[position] !== undefined || codes.includes(code)) return null;
		codes[position] = code;
	}
	return placed.length === size ? codes : null;
}

function readDimension(id: string, raw: unknown, size: number, name: string): Dimension {
	const read = category.safeParse(raw);
	if (!read.success) throw new InputError(`${name}: the dimension "${id}" has no categories.`);
	const { index, label = {} } = read.data.category;
	// JSON-stat lets a dimension of one category leave its index out.
	const given = index ?? Object.keys(label);
	const codes = placeCodes(given, size);
	if (codes === null)
		throw new InputError(
			`${name}: the dimension "${id}" should have ${size} categories at 0 to ${size - 1}, but has ` +
				`${Object.keys(given).length} or repeats one.`
		);
	return { id, codes, labels: new Map(Object.entries(label)) };
}

/** Entries of `value` or `status` by flat index: an object with some of them, or a whole array. */
function readEntries(raw: unknown, total: number, where: string): Map<number, unknown> {
	const entries = new Map<number, unknown>();
	if (Array.isArray(raw)) {
		if (raw.length !== total)
			throw new InputError(`${where} has ${raw.length} entries for ${total} cells.`);
		raw.forEach((entry: unknown, k) => {
			if (entry !== null) entries.set(k, entry);
		});
		return entries;
	}
	if (typeof raw !== 'object' || raw === null)
		throw new InputError(`${where} is neither an object nor an array.`);
	for (const [k, entry] of Object.entries(raw)) {
		if (!/^(0|[1-9]\d*)$/.test(k) || Number(k) >= total)
			throw new InputError(`${where} has an entry "${k}", but the cells are 0 to ${total - 1}.`);
		if (entry !== null) entries.set(Number(k), entry);
	}
	return entries;
}

function readDimensions(body: z.infer<typeof shape>, name: string): Dimension[] {
	const { id, size, dimension } = body;
	if (new Set(id).size !== id.length)
		throw new InputError(`${name}: id names a dimension twice (${id.join(', ')}).`);
	if (size.length !== id.length)
		throw new InputError(`${name}: id names ${id.length} dimensions, size ${size.length}.`);
	const stray = Object.keys(dimension).find((key) => !id.includes(key));
	if (stray !== undefined)
		throw new InputError(`${name}: the dimension "${stray}" is described but not in id.`);
	return id.map((one, i) => readDimension(one, dimension[one], size[i] ?? 0, name));
}

/** Decodes a JSON-stat 2.0 body by its `id`: row-major, the last dimension fastest. */
export function decode(body: Record<string, unknown>, name: string): Dataset {
	const read = shape.safeParse(body);
	if (!read.success) {
		const issue = read.error.issues[0];
		throw new InputError(`${name}: ${issue?.path.join('.')} of the answer: ${issue?.message}.`);
	}
	const updated = read.data.updated.slice(0, 10);
	if (!z.iso.date().safeParse(updated).success)
		throw new InputError(`${name}: updated "${read.data.updated}" is no day of the calendar.`);
	const dimensions = readDimensions(read.data, name);
	const total = read.data.size.reduce((product, one) => product * one, 1);
	if (total > MOST_CELLS) throw new InputError(`${name}: ${total} cells are more than expected.`);
	const values = readEntries(body.value, total, `${name}: value`);
	const statuses = readEntries(body.status ?? {}, total, `${name}: status`);

	const numbers = [...new Set([...values.keys(), ...statuses.keys()])].sort((a, b) => a - b);
	const cells = numbers.map((k): Cell => {
		const codes: string[] = [];
		for (let rest = k, i = dimensions.length - 1; i >= 0; i--) {
			const own = dimensions[i]?.codes ?? [];
			codes.unshift(own[rest % own.length] ?? '');
			rest = Math.floor(rest / own.length);
		}
		const key = codes.join('.');
		const [given = null, status = null] = [values.get(k), statuses.get(k)];
		// ":" is the publisher's sign for a number that is not available, never a number.
		const missing = typeof given === 'string' && given.startsWith(':');
		const value = missing ? null : given;
		if (value !== null && typeof value !== 'number')
			throw new InputError(`${name}!${key}: value ${JSON.stringify(value)} is no number.`);
		if (status !== null && (typeof status !== 'string' || status === ''))
			throw new InputError(`${name}!${key}: status ${JSON.stringify(status)} is no flag.`);
		return {
			at: Object.fromEntries(dimensions.map(({ id }, i) => [id, codes[i] ?? ''])),
			key,
			value,
			status: status ?? (missing ? given : null)
		};
	});
	return { code: read.data.extension?.id?.toLowerCase() ?? null, updated, dimensions, cells };
}
