import { COUNTRIES } from '../../figure/words.ts';
import { formatCounted, formatList } from '../../i18n/format.ts';
import { isSetId, placeInSentence } from '../../i18n/places.ts';
import { speaker, type Counted, type Lang, type Text } from '../../i18n/text.ts';
import type { Telling } from '../contract.ts';
import type { OriginCell, PlaceCell, ShareKey } from '../ids.ts';

/** What a cell is called where there is little room. */
export const CELL_NAMES: Record<OriginCell | PlaceCell, Text> = {
	share: { en: 'share', ro: 'ponderea' },
	victims: { en: 'victims', ro: 'numărul victimelor' },
	worst: { en: 'worst case', ro: 'cazul extrem' },
	rank: { en: 'rank', ro: 'locul' },
	foreign: { en: 'victims abroad', ro: 'victime în afara țării lor' },
	'foreign-share': { en: 'share of those abroad', ro: 'ponderea celor din afara țării lor' },
	stated: { en: 'victims with a stated citizenship', ro: 'victimele cu cetățenie declarată' },
	unstated: { en: 'victims without one', ro: 'victimele fără cetățenie declarată' },
	reporters: { en: 'reporting countries', ro: 'țările care au raportat' }
};

/** "in the EU", or "in the 14 countries of …" for a fixed panel. */
export function where({ place, panel }: ShareKey, { lang, name }: Telling): string {
	const there = `${lang === 'ro' ? 'în' : 'in'} ${placeInSentence(place, name(place), lang)}`;
	if (!panel) return there;
	return (
		there +
		speaker(lang)(
			` (only the countries that published citizenships in every year from ${panel.from} to ${panel.to})`,
			` (doar țările care au publicat cetățenii în fiecare an din ${panel.from} până în ${panel.to})`
		)
	);
}

/** "Romanian citizens" as those of whom something is. */
export function ofCitizens(origin: string, { lang, name }: Telling): string {
	if (origin === 'RO') return speaker(lang)('Romanian citizens', 'cetățenilor români');
	return speaker(lang)(
		`citizens of ${placeInSentence(origin, name(origin), lang)}`,
		`victimelor din ${name(origin)} (după cetățenie)`
	);
}

/** Counted victims of a citizenship, with the verb. */
export function identified(origin: string, { lang, name }: Telling): Counted {
	const en =
		origin === 'RO'
			? 'with Romanian citizenship'
			: `with the citizenship of ${placeInSentence(origin, name(origin), 'en')}`;
	const ro = origin === 'RO' ? 'cu cetățenie română' : `din ${name(origin)} (după cetățenie)`;
	const of = lang === 'ro' ? ro : en;
	return {
		en: { one: `# victim ${of} was identified`, other: `# victims ${of} were identified` },
		ro: {
			one: `a fost identificată # victimă ${of}`,
			few: `au fost identificate # victime ${of}`,
			other: `au fost identificate # de victime ${of}`
		}
	};
}

export const IDENTIFIED_STATED: Record<'stated' | 'unstated', Counted> = {
	stated: {
		en: {
			one: '# victim with a stated citizenship was identified',
			other: '# victims with a stated citizenship were identified'
		},
		ro: {
			one: 'a fost identificată # victimă cu cetățenie declarată',
			few: 'au fost identificate # victime cu cetățenie declarată',
			other: 'au fost identificate # de victime cu cetățenie declarată'
		}
	},
	unstated: {
		en: {
			one: '# victim without a stated citizenship was identified',
			other: '# victims without a stated citizenship were identified'
		},
		ro: {
			one: 'a fost identificată # victimă fără cetățenie declarată',
			few: 'au fost identificate # victime fără cetățenie declarată',
			other: 'au fost identificate # de victime fără cetățenie declarată'
		}
	}
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
