import type { Lang } from '../../i18n/text.ts';
import { ordinals } from './number-words.ts';

const LARGEST: Record<Lang, string[]> = {
	ro: [
		'cea mai numeroasa',
		'cea mai frecventa',
		'cea mai mare',
		'cel mai mare',
		'cel mai numeros',
		'principala',
		'primul loc',
		'pe primul loc'
	],
	en: [
		'largest',
		'most common',
		'most frequent',
		'most numerous',
		'number one',
		'top',
		'main',
		'biggest'
	]
};

/** Phrases that say a rank, folded, with the place they say. */
export function rankPhrases(lang: Lang): [phrase: string, rank: number][] {
	const phrases: [string, number][] = LARGEST[lang].map((phrase) => [phrase, 1]);
	for (const [rank, forms] of ordinals(lang)) {
		for (const form of forms) {
			if (lang === 'ro') {
				for (const start of ['locul', 'pe locul', 'pozitia', 'pe pozitia']) {
					phrases.push([`${start} ${form}`, rank]);
				}
				if (form.startsWith('a ')) {
					for (const most of ['cea mai numeroasa', 'cea mai frecventa', 'cea mai mare']) {
						phrases.push([`${form} ${most}`, rank]);
					}
				}
			} else {
				for (const start of ['ranked', 'ranks', 'came', 'ranking']) {
					phrases.push([`${start} ${form}`, rank]);
				}
				phrases.push([`${form} place`, rank], [`in ${form} place`, rank], [`number ${form}`, rank]);
				for (const most of ['largest', 'most common', 'most frequent', 'most numerous']) {
					phrases.push([`${form} ${most}`, rank], [`${form}-${most}`, rank]);
				}
			}
		}
	}
	// "The most common" before "the most".
	return phrases.flatMap(([phrase, rank]): [string, number][] =>
		lang === 'en'
			? [
					[phrase, rank],
					[`the ${phrase}`, rank]
				]
			: [[phrase, rank]]
	);
}
