import { COUNTRIES } from '../../figure/words.ts';
import { formatCounted, formatList } from '../../i18n/format.ts';
import { countedWithVerb, type Measure } from '../../i18n/measures.ts';
import { isSetId, placeInSentence } from '../../i18n/places.ts';
import { speaker, type Counted, type Lang, type Text } from '../../i18n/text.ts';
import type { Telling } from '../contract.ts';
import type { OriginCell, PlaceCell, ShareKey } from '../ids.ts';

/** What a cell is called where there is little room. */
export function cellName(cell: OriginCell | PlaceCell, { en, ro }: Measure, lang: Lang): string {
	const say = speaker(lang);
	return {
		share: say('share', 'ponderea'),
		victims: say(en.many, `numărul ${ro.of}`),
		worst: say('worst case', 'cazul extrem'),
		rank: say('rank', 'locul'),
		foreign: say(`${en.many} abroad`, `${ro.few} în afara țării lor`),
		'foreign-share': say('share of those abroad', 'ponderea celor din afara țării lor'),
		stated: say(`${en.many} with a stated citizenship`, `${ro.the} cu cetățenie declarată`),
		unstated: say(`${en.many} without one`, `${ro.the} fără cetățenie declarată`),
		reporters: say('reporting countries', 'țările care au raportat')
	}[cell];
}

/** "in the EU", or "in the 14 countries of …" for a fixed panel. */
export function where({ place, panel }: ShareKey, { lang, name }: Telling): string {
	const say = speaker(lang);
	const there = `${say('in', 'în')} ${placeInSentence(place, name(place), lang)}`;
	if (!panel) return there;
	return (
		there +
		say(
			` (only the countries that published citizenships in every year from ${panel.from} to ${panel.to})`,
			` (doar țările care au publicat cetățenii în fiecare an din ${panel.from} până în ${panel.to})`
		)
	);
}

/** "Romanian citizens" as those of whom something is. */
export function ofCitizens({ ro }: Measure, origin: string, { lang, name }: Telling): string {
	const say = speaker(lang);
	if (origin === 'RO') return say('Romanian citizens', 'cetățenilor români');
	return say(
		`citizens of ${placeInSentence(origin, name(origin), lang)}`,
		`${ro.of} din ${name(origin)} (după cetățenie)`
	);
}

/** Counted victims of a citizenship, with the verb. */
export const countedOf = (measure: Measure, origin: string, { name }: Telling): Counted =>
	countedWithVerb(
		measure,
		origin === 'RO'
			? { en: ' with Romanian citizenship', ro: ' cu cetățenie română' }
			: {
					en: ` with the citizenship of ${placeInSentence(origin, name(origin), 'en')}`,
					ro: ` din ${name(origin)} (după cetățenie)`
				}
	);

export const OF_STATED: Record<'stated' | 'unstated', Text> = {
	stated: { en: ' with a stated citizenship', ro: ' cu cetățenie declarată' },
	unstated: { en: ' without a stated citizenship', ro: ' fără cetățenie declarată' }
};

interface Coverage {
	reporters: number;
	reporters_in_set: number;
}

/**
 * "22 of the 26 countries published citizenships"; a fixed panel has none that did not, and of a single
 * reporter there is nothing to say.
 */
export function coverage({ reporters, reporters_in_set }: Coverage, key: ShareKey, lang: Lang) {
	const all = formatCounted(reporters_in_set, COUNTRIES, lang);
	if (key.panel) return all;
	if (reporters_in_set <= 1) return '';
	return speaker(lang)(
		`${reporters} of the ${all} published citizenships`,
		`${reporters} din cele ${all} au publicat cetățenii`
	);
}

/** Which countries are missing and what a comparison with other years must mind. */
export function coverageNotes(
	row: { missing_reporters: string | null; not_listed: number },
	key: ShareKey,
	{ lang, name }: Telling
): string[] {
	const say = speaker(lang);
	const missing = row.missing_reporters?.split(' ').map(name) ?? [];
	const isSet = isSetId(key.place);
	return [
		...(isSet && missing.length > 0 && missing.length <= 40
			? [
					say(
						`Published no citizenships in ${key.year}: ${formatList(missing, lang)}.`,
						`Nu au publicat cetățenii în ${key.year}: ${formatList(missing, lang)}.`
					)
				]
			: []),
		...(isSet && key.origin && row.not_listed > 0
			? [
					say(
						`Published citizenships without naming this one, summed as nothing: ${formatCounted(row.not_listed, COUNTRIES, lang)}.`,
						`Au publicat cetățenii fără a o menționa pe aceasta, luate drept nimic la adunare: ${formatCounted(row.not_listed, COUNTRIES, lang)}.`
					)
				]
			: []),
		...(isSet && !key.panel
			? [
					say(
						'Not the same countries report each year: set beside another year, part of any movement may come from there.',
						'Nu raportează aceleași țări în fiecare an: alături de alt an, o parte din orice mișcare poate veni de aici.'
					)
				]
			: [])
	];
}
