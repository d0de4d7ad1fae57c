import type { Fault } from './fault.ts';
import { LABELS, type Both, type Lang } from './labels.ts';
import { CELL_SENTENCES } from './sentences-cell.ts';
import { FILE_SENTENCES } from './sentences-file.ts';
import { NOTE_SENTENCES } from './sentences-note.ts';

/** Every sentence there is, by its code; `{name}` stands for a value of the fault. */
export const SENTENCES = {
	...CELL_SENTENCES,
	...FILE_SENTENCES,
	...NOTE_SENTENCES
} satisfies Record<string, Both>;
export type Code = keyof typeof SENTENCES;

/** The fault in one or two plain sentences, without the place. */
export function sentence(fault: Fault, lang: Lang): string {
	return SENTENCES[fault.code][lang].replace(/\{(\w+)\}/g, (_, name: string) => {
		const value = fault.values[name];
		if (value === undefined) throw new Error(`${fault.code} lacks its value "${name}"`);
		return value;
	});
}

/** The sentence with its place in front: "C7 (Data): …" in a spreadsheet, "Data: …" in a form. */
export function placed(fault: Fault, lang: Lang): string {
	const label = fault.column && LABELS[fault.column][lang];
	const place = fault.cell && label ? `${fault.cell} (${label})` : fault.cell || label || '';
	return place ? `${place}: ${sentence(fault, lang)}` : sentence(fault, lang);
}
