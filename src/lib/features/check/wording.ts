import { placeInSentence } from '../../i18n/places.ts';
import { speaker, type Lang } from '../../i18n/text.ts';
import type { Cell } from './cell.ts';
import { countedWords, isPotential, shareWords, tierWords } from './value-words.ts';

type Name = (code: string) => string;

const periodOf = ({ from, to }: Cell, lang: Lang) => {
	if (from === to) return lang === 'ro' ? `În ${from}` : `In ${from}`;
	return lang === 'ro' ? `În perioada ${from}–${to}` : `In the period ${from}–${to}`;
};

/** The verb of the measure: identified, registered, referred. */
function verb(cell: Cell, lang: Lang, one: boolean): string {
	const { measure } = cell;
	if (lang === 'en') {
		return isPotential(cell)
			? 'referred'
			: measure.startsWith('registered')
				? 'registered'
				: 'identified';
	}
	const stem = isPotential(cell)
		? 'semnalat'
		: measure.startsWith('registered')
			? 'înregistrat'
			: 'identificat';
	return `${stem}${one ? 'ă' : 'e'}`;
}

/** „victime” of the measure, as those a share or rank is among. */
const victims = (cell: Cell, ro: string, en: string, lang: Lang) => {
	if (lang === 'en') return isPotential(cell) ? `potential ${en}` : en;
	return isPotential(cell) ? `posibilele victime${ro.replace(/^victimele/, '')}` : ro;
};

function wordCount(cell: Cell, lang: Lang, place: string, name: Name): string {
	const one = cell.upper === 1;
	const counted = countedWords(cell, lang);
	const when = periodOf(cell, lang);
	if (cell.origin === 'TOTAL') {
		const measure = cell.measure.startsWith('registered');
		return speaker(lang)(
			`${when}, Romania ${measure ? 'registered' : 'identified'} ${counted}`,
			`${when}, România a ${measure ? 'înregistrat' : 'identificat'} ${counted}`
		);
	}
	if (lang === 'en') {
		const origin =
			cell.origin === 'RO'
				? 'with Romanian citizenship'
				: `with the citizenship of ${placeInSentence(cell.origin, name(cell.origin), lang)}`;
		return `${when}, ${counted} ${origin} ${one ? 'was' : 'were'} ${verb(cell, lang, one)} in ${place}`;
	}
	const origin =
		cell.origin === 'RO' ? 'cu cetățenie română' : `din ${name(cell.origin)} (după cetățenie)`;
	return `${when}, în ${place} ${one ? 'a fost' : 'au fost'} ${verb(cell, lang, one)} ${counted} ${origin}`;
}

/**
 * A sentence on an official number that holds: with its interval, place, year, and who was counted. Read
 * by the rules of this folder it is a match again (a test asks that of every kind).
 */
export function wording(cell: Cell, lang: Lang, name: Name): string {
	const say = speaker(lang);
	const place = placeInSentence(cell.place, name(cell.place), lang);
	const when = periodOf(cell, lang);
	if (cell.kind === 'tier') {
		const tier = tierWords(cell.lower, lang);
		return say(
			`${when}, Romania was placed on ${tier}`,
			`${when}, România a fost plasată pe ${tier}`
		);
	}
	if (cell.kind === 'count') return wordCount(cell, lang, place, name);
	const people =
		cell.origin === 'RO'
			? say('Romanian citizens', 'cetățenii români')
			: say(
					`victims with the citizenship of ${placeInSentence(cell.origin, name(cell.origin), lang)}`,
					`victimele din ${name(cell.origin)} (după cetățenie)`
				);
	const counted = verb(cell, lang, false);
	if (cell.kind === 'share') {
		const share = shareWords(cell, lang);
		// A publication's percentage says itself of whom; only our own shares are of those stated.
		const stated = cell.measure === 'detected_victims' || isPotential(cell);
		const en = victims(cell, '', `victims${stated ? ' with a stated citizenship' : ''}`, 'en');
		const ro = victims(cell, `victimele${stated ? ' cu cetățenie declarată' : ''}`, '', 'ro');
		return say(
			`${when}, ${people} were ${share} of the ${en} ${counted} in ${place}`,
			`${when}, ${people} au fost ${share} dintre ${ro} ${counted} în ${place}`
		);
	}
	const rank = cell.lower === cell.upper ? String(cell.lower) : `${cell.lower}–${cell.upper}`;
	const foreign = cell.measure === 'detected_victims';
	return foreign
		? say(
				`${when}, ${people} ranked ${rank} among the foreign citizenships of victims ${counted} in ${place}`,
				`${when}, ${people} au fost pe locul ${rank} între cetățeniile străine ale victimelor ${counted} în ${place}`
			)
		: say(
				`${when}, ${people} ranked ${rank} by citizenship among the victims ${counted} in ${place}`,
				`${when}, ${people} au fost pe locul ${rank} după cetățenie între victimele ${counted} în ${place}`
			);
}
