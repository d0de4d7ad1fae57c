import { fold } from './fold.ts';
import { tokenise } from './tokens.ts';

/** A piece of a construction: a word or sign, a name of the tables, a part, or these put together. */
export type Piece =
	| { is: 'word'; word: string }
	| { is: 'name'; field: string; type: string }
	| { is: 'part'; part: string }
	| { is: 'row'; pieces: Piece[] }
	| { is: 'choice'; pieces: Piece[] }
	| { is: 'maybe'; piece: Piece };

/** A way to say something, and what it means beside its names. */
export interface Way {
	piece: Piece;
	means: readonly (readonly [field: string, value: string])[];
}

/** A construction of whole sentences, with its line for whoever reads the table. */
export interface Construction extends Way {
	kind: string;
	line: string;
}

/** A table of constructions, read. */
export interface Table {
	parts: ReadonlyMap<string, readonly Way[]>;
	constructions: readonly Construction[];
}

const SIGNS = /\{[^}]*\}|<[a-z0-9]+:[a-z'-]+>|"[^"]*"|[()[\]|]|[^\s()[\]|{}<>"]+/g;

/** The pieces of a row of signs, from the first to the bracket that closes it. */
function readPieces(signs: string[]): Piece {
	const choices: Piece[][] = [[]];
	for (let sign = signs.shift(); sign !== undefined; sign = signs.shift()) {
		const row = choices.at(-1) ?? [];
		if (sign === ')' || sign === ']') break;
		if (sign === '|') choices.push([]);
		else if (sign === '(') row.push(readPieces(signs));
		else if (sign === '[') row.push({ is: 'maybe', piece: readPieces(signs) });
		else if (sign.startsWith('{')) row.push({ is: 'part', part: sign.slice(1, -1) });
		else if (sign.startsWith('<')) {
			const [field = '', type = ''] = sign.slice(1, -1).split(':');
			row.push({ is: 'name', field, type });
		} else {
			const words = tokenise(fold(sign.replaceAll('"', '')));
			row.push(...words.map(({ text }): Piece => ({ is: 'word', word: text })));
		}
	}
	const rows = choices.map((pieces): Piece => ({ is: 'row', pieces }));
	return rows.length === 1 && rows[0] ? rows[0] : { is: 'choice', pieces: rows };
}

function readWay(text: string): Way {
	const [words = '', meaning = ''] = text.split('→');
	const means = meaning
		.split(',')
		.filter((one) => one.trim() !== '')
		.map((one) => {
			const [field = '', value = ''] = one.trim().split(' ');
			return [field, value] as const;
		});
	return { piece: readPieces(words.match(SIGNS) ?? []), means };
}

/** @throws where a line is none, or names a part that is not in the table */
export function readTable(text: string): Table {
	const lines = text
		.split('\n')
		.filter((line) => line.trim() !== '' && !line.startsWith('#'))
		// A line that starts with a space goes on with the one before it.
		.reduce<string[]>((all, line) => {
			if (/^\s/.test(line)) all.push(`${all.pop() ?? ''} ${line.trim()}`);
			else all.push(line.trim());
			return all;
		}, []);
	const parts = new Map<string, Way[]>();
	const constructions: Construction[] = [];
	for (const line of lines) {
		const [, name = '', sign = '', words = ''] = /^([^=:]+?)\s*([=:])\s(.*)$/.exec(line) ?? [];
		if (name === '') throw new Error(`no construction and no part: ${line}`);
		if (sign === ':') constructions.push({ kind: name, line, ...readWay(words) });
		else parts.set(name, [...(parts.get(name) ?? []), readWay(words)]);
	}
	for (const [, name = ''] of text.replace(/^#.*$/gm, '').matchAll(/\{([^}]*)\}/g)) {
		if (!parts.has(name)) throw new Error(`no part is called {${name}}`);
	}
	return { parts, constructions };
}

function wordsIn(piece: Piece): string[] {
	if (piece.is === 'word') return [piece.word];
	if (piece.is === 'maybe') return wordsIn(piece.piece);
	return 'pieces' in piece ? piece.pieces.flatMap(wordsIn) : [];
}

/** All words of a table, folded. */
export const wordsOf = ({ parts, constructions }: Table): Set<string> =>
	new Set([...parts.values(), constructions].flat().flatMap(({ piece }) => wordsIn(piece)));
