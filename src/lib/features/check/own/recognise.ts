import type { Span } from '../language/span.ts';
import type { Form } from './sentence.ts';
import { DATE, endsBefore, NUMBER, type Unit } from './units.ts';

/** A sentence of the text that is one of ours but for its numbers. */
export interface Piece extends Span {
	units: readonly Unit[];
	/** The same form in every edition that has it. */
	forms: readonly Form[];
	/** ISO day of the edition that the text names, if it does. */
	named: string | undefined;
}

/** What may stand in the brackets of a citation beside the sentence's own words. */
const CITING = new Set(
	`( ) : ; ${DATE} unodc glotip eurostat anitp origine sursa source editia din situatia la edition of as known on`.split(
		' '
	)
);

/** All forms of all sentences, those of one key together, the longest first. */
export function sortForms(forms: readonly Form[]): Form[][] {
	const byKey = new Map<string, Form[]>();
	for (const form of forms) byKey.set(form.key, [...(byKey.get(form.key) ?? []), form]);
	return [...byKey.values()].sort((a, b) => (b[0]?.units.length ?? 0) - (a[0]?.units.length ?? 0));
}

/** How many units a citation in brackets takes that says nothing but what the sentence's own may say. */
function bracketAt(text: readonly Unit[], at: number, left: ReadonlySet<string>): number {
	if (text[at]?.key !== '(') return 0;
	const close = text.findIndex(({ key }, i) => i > at && key === ')');
	const inside = text.slice(at + 1, close + 1);
	const known = ({ key }: Unit) => key !== NUMBER && (CITING.has(key) || left.has(key));
	return inside.length > 0 && inside.every(known) ? close + 1 - at : 0;
}

function pieceAt(
	text: readonly Unit[],
	at: number,
	forms: readonly Form[]
): { length: number; date: string | undefined } | undefined {
	const [form] = forms;
	if (!form?.units.every(({ key }, i) => text[at + i]?.key === key)) return undefined;
	const end = at + form.units.length;
	const length = form.units.length + bracketAt(text, end, form.left);
	if (!endsBefore(text[at + length])) return undefined;
	return { length, date: text.slice(at, at + length).find(({ date }) => date)?.date };
}

/**
 * The sentences of a text that are ours. Only whole ones, from where a sentence starts to where it ends:
 * „Nu e adevărat că …” before one, or a condition after it, makes it another sentence.
 */
export function recognise(text: readonly Unit[], forms: readonly Form[][]): Piece[] {
	const pieces: Piece[] = [];
	for (let at = 0; at < text.length; at++) {
		if (!text[at]?.first) continue;
		for (const same of forms) {
			const found = pieceAt(text, at, same);
			if (!found) continue;
			const units = text.slice(at, at + found.length);
			const [start, end] = [units[0]?.start ?? 0, units.at(-1)?.end ?? 0];
			const kept = units.slice(0, same[0]?.units.length);
			pieces.push({ start, end, units: kept, forms: same, named: found.date });
			at += found.length - 1;
			break;
		}
	}
	return pieces;
}
