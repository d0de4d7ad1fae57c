import type { Lang, Text } from '../../../i18n/text.ts';
import { fold } from './fold.ts';
import { genitiveOf } from './genitive.ts';
import { numberNames } from './numbers.ts';
import { ordinals } from './number-words.ts';
import type { FindNames, Named } from './parse.ts';
import { englishForms, PEOPLES, romanianForms } from './peoples.ts';
import { OTHER_NAMES } from './place-names.ts';
import { tokenise, type Token } from './tokens.ts';

/** A phrase of the tables and the code it stands for. */
interface Entry {
	words: readonly string[];
	code: string;
}

/** The phrases of each type by their first word. */
export type Names = ReadonlyMap<string, ReadonlyMap<string, readonly Entry[]>>;

const GENITIVE = /^\S*(?:ei|ii|lui|lor)(?= |$)/;

function countryPhrases(
	lang: Lang,
	countries: ReadonlyMap<string, Text>
): [string, string, string][] {
	const own = [...countries].map(([code, name]) => [code, fold(name[lang])] as const);
	const others = OTHER_NAMES.flatMap(([code, ro, en]) =>
		(lang === 'ro' ? ro : en).split(/[|\n\t]+/).map((name) => [code, name] as const)
	);
	return [...own, ...others].flatMap(([code, name]): [string, string, string][] => {
		if (lang === 'en') {
			const forms = [name, `the ${name}`];
			return forms.flatMap((form): [string, string, string][] => [
				['country', form, code],
				["country's", `${form}'s`, code]
			]);
		}
		if (GENITIVE.test(name)) return [['country-of', name, code]];
		const of = genitiveOf(name);
		return [
			['country', name, code],
			...(of ? [['country-of', of, code] as [string, string, string]] : [])
		];
	});
}

function peoplePhrases(lang: Lang): [string, string, string][] {
	return PEOPLES.flatMap(([code, ro, en]) =>
		(lang === 'ro' ? romanianForms(ro) : englishForms(en)).map(
			([form, word]): [string, string, string] => [form, word, code]
		)
	);
}

/** "second", „a doua”; with what only English joins: "second-largest". */
function ordinalPhrases(lang: Lang): [string, string, string][] {
	return ordinals(lang).flatMap(([rank, forms]) =>
		forms.flatMap((form): [string, string, string][] => {
			const code = String(rank);
			if (lang === 'en') {
				return [
					['ordinal', form, code],
					['rank', form, code],
					...['largest', 'most'].map((most): [string, string, string] => [
						'ordinal-hyphen',
						`${form}-${most}`,
						code
					])
				];
			}
			return [
				['ordinal', form, code],
				['rank', form, code],
				['place', `locul ${form}`, code],
				...(rank === 1 ? [['place', 'primul loc', code] as [string, string, string]] : [])
			];
		})
	);
}

/** All phrases of a language that stand for a country, a people or a place in a ranking. */
export function makeNames(lang: Lang, countries: ReadonlyMap<string, Text>): Names {
	const names = new Map<string, Map<string, Entry[]>>();
	for (const [type, phrase, code] of [
		...countryPhrases(lang, countries),
		...peoplePhrases(lang),
		...ordinalPhrases(lang)
	]) {
		const words = tokenise(phrase).map(({ text }) => text);
		const first = words[0] ?? '';
		const byFirst = names.get(type) ?? new Map<string, Entry[]>();
		names.set(type, byFirst);
		const entries = byFirst.get(first) ?? [];
		const known = entries.some((one) => one.code === code && one.words.join() === words.join());
		if (!known) byFirst.set(first, [...entries, { words, code }]);
	}
	return names;
}

/** Finds what stands in the tables, and numbers, years, shares. */
export const nameFinder =
	(lang: Lang, names: Names): FindNames =>
	(type, tokens, at) => {
		const first: Token | undefined = tokens[at];
		if (!first) return [];
		const known = (names.get(type)?.get(first.text) ?? []).flatMap(({ words, code }): Named[] =>
			words.every((word, i) => tokens[at + i]?.text === word)
				? [{ value: code, key: code, from: at, to: at + words.length }]
				: []
		);
		return [...known, ...numberNames(type, tokens, at, lang)];
	};
