import { inflateSync } from 'node:zlib';

/** The pixels of a PNG of 8-bit colours, line by line, and how many bytes each takes. */
function pixelsOf(png: Buffer) {
	const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
	const parts: Buffer[] = [];
	for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
		if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
			parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
	const raw = inflateSync(Buffer.concat(parts));
	const bytes = raw.length / height;
	const each = (bytes - 1) / width;
	const lines: Buffer[] = [];
	for (let y = 0; y < height; y += 1) {
		const filter = raw[y * bytes] ?? 0;
		const line = Buffer.from(raw.subarray(y * bytes + 1, (y + 1) * bytes));
		const above = lines[y - 1];
		for (let x = 0; x < line.length; x += 1) {
			const [a, b] = [line[x - each] ?? 0, above?.[x] ?? 0];
			const c = x >= each ? (above?.[x - each] ?? 0) : 0;
			const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
			const nearest = pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
			line[x] = ((line[x] ?? 0) + ([0, a, b, (a + b) >> 1, nearest][filter] ?? 0)) & 255;
		}
		lines.push(line);
	}
	return { width, height, lines, each };
}

/** How much of a picture, between two heights (0–1), is not of the colour of its first pixel. */
export function inkOf(png: Buffer): (from: number, to: number) => number {
	const { width, height, lines, each } = pixelsOf(png);
	const paper = lines[0]?.subarray(0, 3) ?? Buffer.alloc(3);
	return (from, to) => {
		const part = lines.slice(Math.floor(from * height), Math.ceil(to * height));
		let ink = 0;
		for (const line of part)
			for (let x = 0; x < width; x += 1)
				if (paper.compare(line, x * each, x * each + 3) !== 0) ink += 1;
		return ink / (width * part.length);
	};
}
