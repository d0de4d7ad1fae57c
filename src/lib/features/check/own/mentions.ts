import { SETS, type SetId } from '../../../i18n/sets.ts';
import type { Lang, Text } from '../../../i18n/text.ts';
import { fold } from '../language/fold.ts';

/** What a sentence names that may be part of a number's id. */
export interface Mentions {
	/** Reporter sets and countries, by their place in the sentence. */
	codes: string[];
	years: number[];
	/** "2010-2012", as ids write it. */
	spans: string[];
}

type Names = readonly (readonly [code: string, folded: string])[];
const made = new WeakMap<ReadonlyMap<string, Text>, Record<Lang, Names>>();

/** Every name as our sentences write it, the longest first: "Nigeria" before "Niger". */
function namesOf(countries: ReadonlyMap<string, Text>): Record<Lang, Names> {
	let names = made.get(countries);
	if (!names) {
		const inLang = (lang: Lang): Names =>
			[
				...(Object.keys(SETS) as SetId[]).map((id) => [id, fold(SETS[id].name[lang])] as const),
				...[...countries].map(([code, name]) => [code, fold(name[lang])] as const)
			].toSorted(([, a], [, b]) => b.length - a.length);
		names = { ro: inLang('ro'), en: inLang('en') };
		made.set(countries, names);
	}
	return names;
}

const ROMANIAN = /\b(?:romanian?|romani|romana)\b/g;
const isLetter = (sign: string | undefined) => sign !== undefined && /[a-z]/.test(sign);

/** The places, citizenships and years of a folded sentence. */
export function mentionsIn(
	folded: string,
	countries: ReadonlyMap<string, Text>,
	lang: Lang
): Mentions {
	const found: { code: string; at: number }[] = [];
	let rest = folded;
	for (const [code, name] of namesOf(countries)[lang]) {
		for (let at = rest.indexOf(name); at >= 0; at = rest.indexOf(name, at + 1)) {
			if (isLetter(rest[at - 1]) || isLetter(rest[at + name.length])) continue;
			found.push({ code, at });
			rest = rest.slice(0, at) + ' '.repeat(name.length) + rest.slice(at + name.length);
		}
	}
	for (const { index } of rest.matchAll(ROMANIAN)) found.push({ code: 'RO', at: index });
	const years = [...folded.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
	const spans = [...folded.matchAll(/(?<!\d)((?:19|20)\d\d)-((?:19|20)\d\d)(?!\d)/g)].map(
		([, from, to]) => `${from}-${to}`
	);
	return {
		codes: [...new Set(found.toSorted((a, b) => a.at - b.at).map(({ code }) => code))],
		years: [...new Set(years)],
		spans: [...new Set([...spans, ...years.map(String)])]
	};
}

/** The parts of a text that may each be a sentence of ours: cut where a capital follows a stop. */
export const partsOf = (text: string): string[] =>
	text
		.split(/(?<=[.!?])\s+(?=["'„“”«]?\p{Lu})|\n+(?=[^\p{L}\d]*\p{Lu})/u)
		.filter((part) => /\d/.test(part));
