import { deflateSync } from 'node:zlib';

/** A font as far as measuring text and cutting it down needs it. */
export interface Font {
	tables: ReadonlyMap<string, Buffer>;
	/** Code point → number of its glyph. */
	letters: ReadonlyMap<number, number>;
	/** Units of a square of the type's size. */
	em: number;
	/** How far a glyph advances, in units. */
	advance: (glyph: number) => number;
}

function tableOf(tables: ReadonlyMap<string, Buffer>, tag: string): Buffer {
	const table = tables.get(tag);
	if (!table) throw new Error(`the font has no table ${tag}`);
	return table;
}

/** Reads a font that scripts/fonts.ts wrote: one table of letters in format 4, all advances written out. */
export function readFont(file: Buffer): Font {
	const tables = new Map(
		Array.from({ length: file.readUInt16BE(4) }, (_, index) => {
			const at = 12 + index * 16;
			const from = file.readUInt32BE(at + 8);
			const table = file.subarray(from, from + file.readUInt32BE(at + 12));
			return [file.toString('latin1', at, at + 4), table] as const;
		})
	);
	const [cmap, hmtx] = [tableOf(tables, 'cmap'), tableOf(tables, 'hmtx')];
	const runs = cmap.subarray(cmap.readUInt32BE(8));
	if (runs.readUInt16BE(0) !== 4) throw new Error('the letters of the font are in another format');
	const double = runs.readUInt16BE(6);
	const letters = new Map<number, number>();
	for (let at = 0; at < double; at += 2) {
		const [end, start] = [runs.readUInt16BE(14 + at), runs.readUInt16BE(16 + double + at)];
		const delta = runs.readUInt16BE(16 + 2 * double + at);
		for (let code = start; code <= end && code < 0xffff; code += 1)
			letters.set(code, (code + delta) & 0xffff);
	}
	return {
		tables,
		letters,
		em: tableOf(tables, 'head').readUInt16BE(18),
		advance: (glyph) => hmtx.readUInt16BE(glyph * 4)
	};
}

/** The numbers of the glyphs that a glyph is made of. */
function partsOf(outline: Buffer): number[] {
	const parts: number[] = [];
	if (outline.length === 0 || outline.readInt16BE(0) >= 0) return parts;
	let at = 10;
	let flags: number;
	do {
		flags = outline.readUInt16BE(at);
		parts.push(outline.readUInt16BE(at + 2));
		at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
	} while (flags & 0x20);
	return parts;
}

/**
 * The font with the outlines of these letters only, packed as WOFF: small enough to travel inside a
 * picture. Glyphs keep their numbers, so that no other table has to change.
 */
export function cutFont(font: Font, text: string): Buffer {
	const [loca, glyf] = [tableOf(font.tables, 'loca'), tableOf(font.tables, 'glyf')];
	const place = (glyph: number) => loca.readUInt32BE(glyph * 4);
	const outline = (glyph: number) => glyf.subarray(place(glyph), place(glyph + 1));
	const kept = new Set<number>();
	const keep = (glyph: number) => {
		if (kept.has(glyph)) return;
		kept.add(glyph);
		partsOf(outline(glyph)).forEach(keep);
	};
	keep(0);
	for (const letter of text) keep(font.letters.get(letter.codePointAt(0) ?? 0) ?? 0);
	const places = Buffer.alloc(loca.length);
	const outlines: Buffer[] = [];
	let at = 0;
	for (let glyph = 0; glyph < loca.length / 4 - 1; glyph += 1) {
		if (kept.has(glyph)) {
			outlines.push(outline(glyph));
			at += outline(glyph).length;
		}
		places.writeUInt32BE(at, (glyph + 1) * 4);
	}
	// Without kerning, which would be as large as the letters: text set here was measured without, too.
	const tables = new Map(
		[...font.tables].filter(([tag]) => !['GPOS', 'GDEF', 'GSUB'].includes(tag))
	);
	return packWoff(tables.set('loca', places).set('glyf', Buffer.concat(outlines)));
}

const padded = (length: number) => Math.ceil(length / 4) * 4;

/** Tables as a WOFF file, each packed by itself. */
function packWoff(tables: ReadonlyMap<string, Buffer>): Buffer {
	const tags = [...tables.keys()].sort();
	const head = Buffer.alloc(44 + tags.length * 20);
	const parts: Buffer[] = [head];
	let at = head.length;
	let unpacked = 12 + tags.length * 16;
	for (const [index, tag] of tags.entries()) {
		const table = tableOf(tables, tag);
		const squeezed = deflateSync(table, { level: 9 });
		const stored = squeezed.length < table.length ? squeezed : table;
		const words = Buffer.alloc(padded(table.length));
		table.copy(words);
		let sum = 0;
		for (let word = 0; word < words.length; word += 4) sum = (sum + words.readUInt32BE(word)) >>> 0;
		head.write(tag, 44 + index * 20, 'latin1');
		for (const [field, value] of [at, stored.length, table.length, sum].entries())
			head.writeUInt32BE(value, 48 + index * 20 + field * 4);
		parts.push(stored, Buffer.alloc(padded(stored.length) - stored.length));
		at += padded(stored.length);
		unpacked += padded(table.length);
	}
	head.write('wOFF', 0, 'latin1');
	head.writeUInt32BE(0x00010000, 4);
	head.writeUInt32BE(at, 8);
	head.writeUInt16BE(tags.length, 12);
	head.writeUInt32BE(unpacked, 16);
	head.writeUInt16BE(1, 20);
	return Buffer.concat(parts);
}
