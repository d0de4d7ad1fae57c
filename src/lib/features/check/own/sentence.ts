import type { Lang } from '../../../i18n/text.ts';
import { unitsOf, type Unit } from './units.ts';

/** What the answer says of a sentence beside its words, in the reader's language. */
export interface Described {
	/** What the number is called. */
	label: string;
	source: string;
	evidence: string;
	/** Where it is shown, pinned to the edition. */
	href: string;
	/** The whole sentence with edition, caveat and address, as the copy buttons give it. */
	citation: string;
}

/** A sentence the site offers for copying, as one edition of its sources has it. */
export interface OwnSentence {
	/** The same in every edition: what the sentence is the answer to. */
	id: string;
	lang: Lang;
	text: string;
	/** Whether the newest edition says it. */
	current: boolean;
	/** ISO day of the edition. */
	vintage: string;
	/** @param origin the site's address */
	describe: (lang: Lang, origin: string) => Promise<Described>;
}

/** A form the sentence may be pasted in: with what stands in brackets at its end, or without. */
export interface Form {
	sentence: OwnSentence;
	units: readonly Unit[];
	/** Words and signs with numbers and dates masked: equal for the same form in another edition. */
	key: string;
	/** Words of the brackets at the end of the whole sentence that the form leaves out. */
	left: ReadonlySet<string>;
}

const keyOf = (units: readonly Unit[]) => units.map(({ key }) => key).join(' ');

/** Where the bracket opens that the last unit closes; -1 where the sentence ends otherwise. */
function lastBracket(units: readonly Unit[]): number {
	if (units.at(-1)?.key !== ')') return -1;
	let depth = 0;
	for (let at = units.length - 1; at >= 0; at--) {
		if (units[at]?.key === ')') depth++;
		if (units[at]?.key === '(' && --depth === 0) return at;
	}
	return -1;
}

/** The forms of a sentence, the whole one first. */
export function formsOf(sentence: OwnSentence): Form[] {
	const all = unitsOf(sentence.text);
	const units = all.at(-1)?.key === '.' ? all.slice(0, -1) : all;
	const open = lastBracket(units);
	const left = new Set(open < 0 ? [] : units.slice(open).map(({ key }) => key));
	const form = (kept: readonly Unit[], without = left): Form => ({
		sentence,
		units: kept,
		key: keyOf(kept),
		left: without
	});
	const forms = [form(units, new Set())];
	const close = units.at(-1);
	if (open <= 0 || !close) return forms;
	const semicolon = units.findIndex(({ key }, at) => at > open && key === ';');
	if (semicolon > 0) forms.push(form([...units.slice(0, semicolon), close]));
	// What only says who is counted stays: „(28 de membri, cu Regatul Unit; …)”.
	const counted = units.slice(open).some(({ slot }) => slot);
	if (semicolon < 0 || counted) forms.push(form(units.slice(0, open)));
	return forms;
}
