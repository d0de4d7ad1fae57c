import type { Fault } from './fault.ts';
import { LABELS, type Lang } from './labels.ts';
import { SENTENCES } from './sentences.ts';

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
