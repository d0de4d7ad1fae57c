import type { Symbol } from './font-symbols.ts';

/** The tables of a TrueType file by name. */
export function readTables(font: Buffer): Map<string, Buffer> {
	const count = font.readUInt16BE(4);
	return new Map(
		Array.from({ length: count }, (_, index) => {
			const at = 12 + index * 16;
			const from = font.readUInt32BE(at + 8);
			const tag = font.toString('latin1', at, at + 4);
			return [tag, font.subarray(from, from + font.readUInt32BE(at + 12))] as const;
		})
	);
}

/** Tables one after the other, with their directory and checksums. */
export function writeTables(tables: ReadonlyMap<string, Buffer>): Buffer {
	const tags = [...tables.keys()].sort();
	const power = 2 ** Math.floor(Math.log2(tags.length));
	const head = Buffer.alloc(12 + tags.length * 16);
	head.writeUInt32BE(0x00010000, 0);
	head.writeUInt16BE(tags.length, 4);
	head.writeUInt16BE(power * 16, 6);
	head.writeUInt16BE(Math.log2(power), 8);
	head.writeUInt16BE((tags.length - power) * 16, 10);
	const parts = [head];
	let at = head.length;
	for (const [index, tag] of tags.entries()) {
		const table = tables.get(tag) ?? Buffer.alloc(0);
		const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
		table.copy(padded);
		let sum = 0;
		for (let word = 0; word < padded.length; word += 4)
			sum = (sum + padded.readUInt32BE(word)) >>> 0;
		head.write(tag, 12 + index * 16, 'latin1');
		head.writeUInt32BE(sum, 16 + index * 16);
		head.writeUInt32BE(at, 20 + index * 16);
		head.writeUInt32BE(table.length, 24 + index * 16);
		parts.push(padded);
		at += padded.length;
	}
	return Buffer.concat(parts);
}

interface Glyph {
	outline: Buffer;
	advance: number;
	bearing: number;
}

interface Font {
	tables: Map<string, Buffer>;
	glyphs: Glyph[];
	/** Code point → number of its glyph. */
	letters: Map<number, number>;
	em: number;
}

const tableOf = (tables: ReadonlyMap<string, Buffer>, tag: string): Buffer => {
	const table = tables.get(tag);
	if (!table) throw new Error(`the font has no table ${tag}`);
	return table;
};

/** Code point → glyph from the table's format 4, which every font has for the letters used here. */
export function readLetters(cmap: Buffer): Map<number, number> {
	const letters = new Map<number, number>();
	for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
		const table = cmap.subarray(cmap.readUInt32BE(8 + index * 8));
		if (table.readUInt16BE(0) !== 4) continue;
		const double = table.readUInt16BE(6);
		for (let at = 0; at < double; at += 2) {
			const [end, start] = [table.readUInt16BE(14 + at), table.readUInt16BE(16 + double + at)];
			const delta = table.readUInt16BE(16 + 2 * double + at);
			const place = 16 + 3 * double + at;
			const range = table.readUInt16BE(place);
			for (let code = start; code <= end && code < 0xffff; code += 1) {
				const glyph = range ? table.readUInt16BE(place + range + 2 * (code - start)) : code;
				const number = glyph === 0 ? 0 : (glyph + delta) & 0xffff;
				if (number !== 0) letters.set(code, number);
			}
		}
	}
	return letters;
}

/** Reads a font so that its glyphs can be put together with others. */
export function readFont(file: Buffer): Font {
	const tables = readTables(file);
	const table = (tag: string) => tableOf(tables, tag);
	const [loca, glyf, hmtx] = [table('loca'), table('glyf'), table('hmtx')];
	const long = table('head').readInt16BE(50) === 1;
	const place = (index: number) =>
		long ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2;
	const measured = table('hhea').readUInt16BE(34);
	const glyphs = Array.from({ length: table('maxp').readUInt16BE(4) }, (_, index): Glyph => {
		const whole = index < measured;
		return {
			outline: glyf.subarray(place(index), place(index + 1)),
			advance: hmtx.readUInt16BE(Math.min(index, measured - 1) * 4),
			bearing: hmtx.readInt16BE(whole ? index * 4 + 2 : measured * 4 + (index - measured) * 2)
		};
	});
	return {
		tables,
		glyphs,
		letters: readLetters(table('cmap')),
		em: table('head').readUInt16BE(18)
	};
}

/** A glyph made of others, told their new numbers. */
function moved(outline: Buffer, by: number): Buffer {
	if (outline.length === 0 || outline.readInt16BE(0) >= 0) return outline;
	const copy = Buffer.from(outline);
	let at = 10;
	let flags: number;
	do {
		flags = copy.readUInt16BE(at);
		copy.writeUInt16BE(copy.readUInt16BE(at + 2) + by, at + 2);
		at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
	} while (flags & 0x20);
	return copy;
}

/** A drawn sign as a glyph. */
function drawGlyph({ advance, contours }: Symbol, em: number): Glyph {
	const points = contours
		.flat()
		.map(([x, y, on = true]) => ({ x: Math.round(x * em), y: Math.round(y * em), on }));
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
	const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
	let last = -1;
	const ends = contours.map((contour) => (last += contour.length));
	const deltas = (values: number[]) => values.map((value, at) => value - (values[at - 1] ?? 0));
	const words = [contours.length, ...box, ...ends, 0];
	const outline = Buffer.alloc(words.length * 2 + points.length * 5);
	let at = 0;
	for (const word of words) at = outline.writeInt16BE(word, at);
	for (const { on } of points) at = outline.writeUInt8(on ? 1 : 0, at);
	for (const delta of [...deltas(xs), ...deltas(ys)]) at = outline.writeInt16BE(delta, at);
	return { outline, advance: Math.round(advance * em), bearing: box[0] ?? 0 };
}

function writeLetters(letters: ReadonlyMap<number, number>): Buffer {
	const runs: { start: number; end: number; delta: number }[] = [];
	for (const [code, glyph] of [...letters].sort(([a], [b]) => a - b)) {
		const run = runs.at(-1);
		if (run?.end === code - 1 && run.delta === glyph - code) run.end = code;
		else runs.push({ start: code, end: code, delta: glyph - code });
	}
	runs.push({ start: 0xffff, end: 0xffff, delta: 1 });
	const power = 2 ** Math.floor(Math.log2(runs.length));
	const words = [
		...[0, 1, 3, 1, 0, 12],
		...[4, 16 + runs.length * 8, 0, runs.length * 2, power * 2, Math.log2(power)],
		...[(runs.length - power) * 2, ...runs.map(({ end }) => end), 0],
		...runs.map(({ start }) => start),
		...runs.map(({ delta }) => delta & 0xffff),
		...runs.map(() => 0)
	];
	const table = Buffer.alloc(words.length * 2);
	for (const [index, word] of words.entries()) table.writeUInt16BE(word, index * 2);
	return table;
}

/**
 * One font from two parts of the same typeface and some drawn signs. Layout tables are the first part's,
 * whose glyphs keep their numbers: kerning among them stays.
 */
export function mergeFonts(first: Buffer, second: Buffer, signs: Record<string, Symbol>): Buffer {
	const [base, more] = [readFont(first), readFont(second)];
	if (base.em !== more.em) throw new Error('the parts are drawn to different sizes');
	const letters = new Map(base.letters);
	for (const [code, glyph] of more.letters)
		if (!letters.has(code)) letters.set(code, glyph + base.glyphs.length);
	const glyphs = [
		...base.glyphs,
		...more.glyphs.map((glyph) => ({
			...glyph,
			outline: moved(glyph.outline, base.glyphs.length)
		}))
	];
	for (const [sign, drawn] of Object.entries(signs)) {
		const code = sign.codePointAt(0) ?? 0;
		if (!letters.has(code)) letters.set(code, glyphs.push(drawGlyph(drawn, base.em)) - 1);
	}
	const tables = new Map(base.tables);
	const copy = (tag: string) => Buffer.from(tableOf(base.tables, tag));
	const [head, hhea, maxp] = [copy('head'), copy('hhea'), copy('maxp')];
	head.writeInt16BE(1, 50);
	hhea.writeUInt16BE(glyphs.length, 34);
	const other = tableOf(more.tables, 'maxp');
	for (let at = 6; at < 32; at += 2)
		maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(at), other.readUInt16BE(at)), at);
	maxp.writeUInt16BE(glyphs.length, 4);
	const loca = Buffer.alloc((glyphs.length + 1) * 4);
	const hmtx = Buffer.alloc(glyphs.length * 4);
	const outlines: Buffer[] = [];
	let at = 0;
	for (const [index, { outline, advance, bearing }] of glyphs.entries()) {
		const padded = Buffer.alloc(Math.ceil(outline.length / 4) * 4);
		outline.copy(padded);
		outlines.push(padded);
		at += padded.length;
		loca.writeUInt32BE(at, (index + 1) * 4);
		hmtx.writeUInt16BE(advance, index * 4);
		hmtx.writeInt16BE(bearing, index * 4 + 2);
	}
	tables.set('head', head).set('hhea', hhea).set('maxp', maxp).set('loca', loca).set('hmtx', hmtx);
	tables.set('glyf', Buffer.concat(outlines)).set('cmap', writeLetters(letters));
	return writeTables(tables);
}
