import type { Construction, Piece, Table, Way } from './table.ts';
import type { Token } from './tokens.ts';

/** What a name of a sentence stands for, and its tokens. */
export interface Named {
	value: unknown;
	/** Equal for equal values. */
	key: string;
	from: number;
	to: number;
	/** Not a name of the sentence, but what its words mean. */
	means?: true;
}

/** What was read, by field. */
export type Fields = Readonly<Record<string, Named>>;

/** A way to read tokens: how far it goes, and what it says. */
export interface Reading {
	to: number;
	fields: Fields;
	/** Equal for readings that say the same. */
	key: string;
}

/** One reading of a whole sentence. */
export interface Parse {
	construction: Construction;
	fields: Fields;
}

/** Finds the names of a type that start at a token. */
export type FindNames = (type: string, tokens: readonly Token[], at: number) => Named[];

const NOTHING: Fields = {};
const keyOf = (fields: Fields) =>
	Object.keys(fields)
		.sort()
		.map((field) => `${field}=${fields[field]?.key}`)
		.join(';');

/** Both readings in one; undefined where a name would be said twice, or two things of one. */
function join(a: Fields, b: Fields): Fields | undefined {
	for (const field in b) {
		const [one, two] = [a[field], b[field]];
		if (one && two && !(one.means && two.means && one.key === two.key)) return undefined;
	}
	return { ...a, ...b };
}

function unique(readings: readonly Reading[]): Reading[] {
	if (readings.length < 2) return [...readings];
	return [...new Map(readings.map((one) => [`${one.to} ${one.key}`, one])).values()];
}

/** A chart of the parts read so far, each once from each token on. */
export interface Chart {
	readWay: (way: Way, at: number) => Reading[];
	readPart: (part: string, at: number) => Reading[];
	/** How far the furthest attempt came. */
	reached: () => number;
}

/** Reads tokens in every way the table allows. */
export function makeChart(tokens: readonly Token[], table: Table, findNames: FindNames): Chart {
	const chart = new Map<string, Reading[]>();
	let reached = 0;

	function readAll(pieces: readonly Piece[], at: number): Reading[] {
		let open: Reading[] = [{ to: at, fields: NOTHING, key: '' }];
		for (const piece of pieces) {
			const next: Reading[] = [];
			for (const before of open) {
				for (const after of readPiece(piece, before.to)) {
					if (after.key === '') next.push({ ...before, to: after.to });
					else {
						const fields = join(before.fields, after.fields);
						if (fields) next.push({ to: after.to, fields, key: keyOf(fields) });
					}
				}
			}
			open = unique(next);
			if (open.length === 0) break;
		}
		return open;
	}

	function readPiece(piece: Piece, at: number): Reading[] {
		switch (piece.is) {
			case 'word':
				if (tokens[at]?.text !== piece.word) return [];
				reached = Math.max(reached, at + 1);
				return [{ to: at + 1, fields: NOTHING, key: '' }];
			case 'name':
				return findNames(piece.type, tokens, at).map((named) => {
					reached = Math.max(reached, named.to);
					const fields = { [piece.field]: named };
					return { to: named.to, fields, key: keyOf(fields) };
				});
			case 'part':
				return readPart(piece.part, at);
			case 'row':
				return readAll(piece.pieces, at);
			case 'choice':
				return unique(piece.pieces.flatMap((one) => readPiece(one, at)));
			case 'maybe':
				return unique([...readPiece(piece.piece, at), { to: at, fields: NOTHING, key: '' }]);
		}
	}

	function readWay({ piece, means }: Way, at: number): Reading[] {
		return readPiece(piece, at).flatMap((reading) => {
			const { to } = reading;
			const own = Object.fromEntries(
				means.map(([field, value]) => [
					field,
					{ value, key: value, from: at, to, means: true as const }
				])
			);
			const fields = join(reading.fields, own);
			return fields ? [{ to, fields, key: keyOf(fields) }] : [];
		});
	}

	function readPart(part: string, at: number): Reading[] {
		const key = `${part} ${at}`;
		let readings = chart.get(key);
		if (!readings) {
			readings = unique((table.parts.get(part) ?? []).flatMap((way) => readWay(way, at)));
			chart.set(key, readings);
		}
		return readings;
	}

	return { readWay, readPart, reached: () => reached };
}

/** The readings of all tokens as a sentence that say different things. */
export function parse(tokens: readonly Token[], { constructions }: Table, chart: Chart): Parse[] {
	const found = new Map<string, Parse>();
	for (const construction of constructions) {
		for (const { to, fields, key } of chart.readWay(construction, 0)) {
			if (to === tokens.length) found.set(`${construction.kind} ${key}`, { construction, fields });
		}
	}
	return [...found.values()];
}
