import { SET_IDS, SETS } from '../../../i18n/sets.ts';
import { LANGS, type Lang, type Text } from '../../../i18n/text.ts';
import { fold } from '../language/fold.ts';

/** What a sentence names that may be part of a number's id. */
export interface Mentions {
	/** Reporter sets and countries, by their place in the sentence. */
	codes: string[];
	years: number[];
	/** "2010-2012", as ids write it; of single years, from the first to the last. */
	spans: string[];
}

type Countries = ReadonlyMap<string, Text>;
type Names = readonly (readonly [code: string, folded: string])[];
const made = new WeakMap<Countries, Record<Lang, Names>>();

/** Every name as our sentences write it, the longest first: "Nigeria" before "Niger". */
function namesOf(countries: Countries): Record<Lang, Names> {
	let names = made.get(countries);
	if (!names) {
		const inLang = (lang: Lang): Names =>
			[
				...SET_IDS.flatMap((id) =>
					[SETS[id].name, SETS[id].long].map((name) => [id, fold(name[lang])] as const)
				),
				...[...countries].map(([code, name]) => [code, fold(name[lang])] as const)
			].toSorted(([, a], [, b]) => b.length - a.length);
		names = { ro: inLang('ro'), en: inLang('en') };
		made.set(countries, names);
	}
	return names;
}

const ROMANIAN = /\b(?:romanians?|roman[aie]?|romani[ia]|romanilor|romaniei)\b/g;
const isLetter = (sign: string | undefined) => sign !== undefined && /[a-z]/.test(sign);

/** The words of all names, folded: what changes from state to state in a sentence of ours. */
export const nameWords = (countries: Countries): Set<string> =>
	new Set([
		...LANGS.flatMap((lang) =>
			namesOf(countries)[lang].flatMap(([, name]) => name.match(/[a-z]+/g) ?? [])
		),
		...'romanian romanians roman romana romani romanii romane romanilor romaniei'.split(' ')
	]);

/** The places, citizenships and years of a folded sentence. */
export function mentionsIn(folded: string, countries: Countries, lang: Lang): Mentions {
	const found: { code: string; at: number }[] = [];
	let rest = folded;
	for (const [code, name] of namesOf(countries)[lang]) {
		for (let at = rest.indexOf(name); at >= 0; at = rest.indexOf(name, at + 1)) {
			// A genitive ends in -i: „Germaniei”.
			if (isLetter(rest[at - 1]) || (isLetter(rest[at + name.length]) && name.length < 5)) continue;
			found.push({ code, at });
			rest = rest.slice(0, at) + ' '.repeat(name.length) + rest.slice(at + name.length);
		}
	}
	for (const { index } of rest.matchAll(ROMANIAN)) found.push({ code: 'RO', at: index });
	const years = [...folded.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
	const spans = [...folded.matchAll(/(?<!\d)((?:19|20)\d\d)-((?:19|20)\d\d)(?!\d)/g)].map(
		([, from, to]) => `${from}-${to}`
	);
	const all = years.length > 1 ? [`${Math.min(...years)}-${Math.max(...years)}`] : [];
	return {
		codes: [...new Set(found.toSorted((a, b) => a.at - b.at).map(({ code }) => code))],
		years: [...new Set(years)],
		spans: [...new Set([...spans, ...all, ...years.map(String)])]
	};
}

/** The parts of a text that may each be a sentence of ours: cut where a capital follows a stop. */
export const partsOf = (text: string): string[] =>
	text
		.split(/(?<=[.!?])\s+(?=["'„“”«]?\p{Lu})|\n+(?=[^\p{L}\d]*\p{Lu})/u)
		.filter((part) => part !== '');
