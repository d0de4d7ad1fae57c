import { strFromU8, Unzip, UnzipInflate, unzipSync, zipSync } from 'fflate';
import { faultOf, type Fault } from './fault.ts';
import { LIMITS, megabytes } from './limits.ts';
import { tooManyColumns, tooManyRows } from './table.ts';

/**
 * The parts that cells, merged ranges and date formats are in, whatever they are called: workbook2.xml,
 * sheets in another folder. Pictures, macros, drawings and links stay packed.
 */
const NEEDED = /\.(xml|rels)$/i;
const ELSE =
	/^(docProps|customXml|xl\/(theme|drawings|charts|media|pivot|externalLinks|ctrlProps|comments))/i;
const SLICE = 16_384;

class Refusal extends Error {
	constructor(readonly fault: Fault) {
		super(fault.code);
	}
}
const bomb = () => new Refusal(faultOf('bomb', null, { most: megabytes(LIMITS.unpacked) }));

/** Adds up what the directory says before anything is inflated. */
function checkDirectory(bytes: Uint8Array): void {
	let [size, parts] = [0, 0];
	unzipSync(bytes, {
		filter: ({ originalSize }) => {
			size += originalSize;
			parts += 1;
			if (size > LIMITS.unpacked || parts > LIMITS.parts) throw bomb();
			return false;
		}
	});
}

/** Inflates slice by slice and counts: a directory can lie. */
function inflate(bytes: Uint8Array): Map<string, Uint8Array> {
	const files = new Map<string, Uint8Array>();
	let size = 0;
	const unzip = new Unzip((file) => {
		if (!NEEDED.test(file.name) || ELSE.test(file.name)) return;
		if (files.has(file.name)) throw new Refusal(faultOf('broken'));
		const chunks: Uint8Array[] = [];
		file.ondata = (error, chunk, final) => {
			if (error) throw error;
			size += chunk.length;
			if (size > LIMITS.unpacked) throw bomb();
			chunks.push(chunk);
			if (!final) return;
			const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
			let offset = 0;
			for (const part of chunks) {
				whole.set(part, offset);
				offset += part.length;
			}
			files.set(file.name, whole);
		};
		file.start();
	});
	unzip.register(UnzipInflate);
	for (let from = 0; from < bytes.length; from += SLICE)
		unzip.push(bytes.subarray(from, from + SLICE), from + SLICE >= bytes.length);
	return files;
}

/** The farthest filled cell: one alone in the last row makes a reader fill millions in between. */
function checkExtent(xml: string): void {
	let [lastRow, lastColumn] = [0, 0];
	for (const [, letters = '', row] of xml.matchAll(
		/<(?:\w+:)?c\b[^>]*?\br="([A-Z]+)(\d+)"(?:[^>]*[^/>])?>\s*<(?:\w+:)?[vfi]/g
	)) {
		lastRow = Math.max(lastRow, Number(row));
		const column = [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
		lastColumn = Math.max(lastColumn, column);
	}
	if (lastRow > LIMITS.rows + 100) throw new Refusal(tooManyRows(lastRow));
	if (lastColumn > LIMITS.columns) throw new Refusal(tooManyColumns(lastColumn - 1));
}

const isXml = (name: string): boolean => /\.xml$/i.test(name);

/** Whether the part that `_rels/.rels` calls the document is a workbook: only its content says so. */
function isWorkbook(files: ReadonlyMap<string, Uint8Array>): boolean {
	const relations = strFromU8(files.get('_rels/.rels') ?? new Uint8Array());
	const document = [...relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)]
		.map(([tag]) => tag)
		.find((tag) => /\bType\s*=\s*["'][^"']*\/officeDocument["']/.test(tag));
	const target = /\bTarget\s*=\s*["']([^"']*)["']/.exec(document ?? '')?.[1]?.replace(/^\.?\//, '');
	const part = target === undefined ? undefined : files.get(target);
	return part !== undefined && /<(?:\w+:)?workbook\b/.test(strFromU8(part));
}

/**
 * The workbook packed anew without compression, of the parts that are needed and within the limits, so
 * that its reader meets neither a bomb nor a directory that lies.
 */
export function repack(bytes: Uint8Array): Uint8Array | { fault: Fault } {
	try {
		checkDirectory(bytes);
		const files = inflate(bytes);
		if (!isWorkbook(files)) return { fault: faultOf('other_archive') };
		for (const [name, content] of files) if (isXml(name)) checkExtent(strFromU8(content));
		return zipSync(Object.fromEntries(files), { level: 0 });
	} catch (error) {
		if (error instanceof Refusal) return { fault: error.fault };
		// fflate throws for whatever is wrong with an archive.
		if (error instanceof Error) return { fault: faultOf('broken') };
		throw error;
	}
}
