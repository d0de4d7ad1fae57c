import { placeInSentence, placeTitle } from '../../i18n/places.ts';
import { speaker, type Lang } from '../../i18n/text.ts';
import type { Cell } from './cell.ts';
import { genitiveOf } from './language/genitive.ts';
import { countedWords, isPotential, shareWords, tierWords } from './value-words.ts';

type Name = (code: string) => string;

function whenWords({ from, to, part }: Cell, lang: Lang): string {
	const say = speaker(lang);
	if (part) return say(`In the first half of ${from}`, `În prima jumătate a anului ${from}`);
	if (from === to) return say(`In ${from}`, `În ${from}`);
	return say(`In the period ${from}–${to}`, `În perioada ${from}–${to}`);
}

/** Where a cell was counted: our sets by who is in them, a publication's EU as the EU it is. */
export function whereWords({ place, group }: Cell, lang: Lang, name: Name): string {
	if (group !== null) return speaker(lang)('the EU', 'UE');
	const title = placeTitle(place, name(place), lang);
	return place.length > 2 ? title : placeInSentence(place, name(place), lang);
}

/** The verb of the measure: identified, registered, referred; „identificate”, and of one person „identificată”. */
function didWords(cell: Cell, lang: Lang, one = false): string {
	const [en, ro] = isPotential(cell)
		? ['referred', 'semnalat']
		: cell.measure.startsWith('registered')
			? ['registered', 'înregistrat']
			: ['identified', 'identificat'];
	return speaker(lang)(en, ro + (one ? 'ă' : 'e'));
}

/** „cu cetățenia Bulgariei”; where no rule gives the genitive, „din Liban (după cetățenie)”. */
function citizenshipWords(origin: string, lang: Lang, name: Name): string {
	if (origin === 'RO') return speaker(lang)('with Romanian citizenship', 'cu cetățenie română');
	const of = genitiveOf(name(origin));
	return speaker(lang)(
		`with the citizenship of ${placeInSentence(origin, name(origin), lang)}`,
		of ? `cu cetățenia ${of}` : `din ${name(origin)} (după cetățenie)`
	);
}

function countWording(cell: Cell, lang: Lang, name: Name): string {
	const say = speaker(lang);
	const when = whenWords(cell, lang);
	const counted = countedWords(cell, lang);
	const one = cell.upper === 1;
	const did = didWords(cell, lang, one);
	if (cell.origin === 'TOTAL' && cell.place === 'RO') {
		const active = say(did, cell.measure.startsWith('registered') ? 'înregistrat' : 'identificat');
		return say(`${when}, Romania ${active} ${counted}`, `${when}, România a ${active} ${counted}`);
	}
	const whose = cell.origin === 'TOTAL' ? '' : ` ${citizenshipWords(cell.origin, lang, name)}`;
	const where = whereWords(cell, lang, name);
	return say(
		`${when}, ${counted}${whose} ${one ? 'was' : 'were'} ${did} in ${where}`,
		`${when}, în ${where} ${one ? 'a fost' : 'au fost'} ${did} ${counted}${whose}`
	);
}

/** Those a share or rank is among; only our own shares are of a known citizenship, a publication says of whom. */
function amongWords(cell: Cell, lang: Lang): string {
	const potential = isPotential(cell);
	const known = cell.kind === 'share' && (potential || cell.measure === 'detected_victims');
	return speaker(lang)(
		`${potential ? 'potential ' : ''}victims${known ? ' with known citizenship' : ''}`,
		`${potential ? 'posibilele victime' : 'victimele'}${known ? ' cu cetățenie cunoscută' : ''}`
	);
}

/**
 * A sentence on an official number that holds: with its interval, place, year, and who was counted. Read
 * by the constructions of this folder it is a match again (a test asks that of every kind).
 */
export function wording(cell: Cell, lang: Lang, name: Name): string {
	const say = speaker(lang);
	const when = whenWords(cell, lang);
	if (cell.kind === 'count') return countWording(cell, lang, name);
	if (cell.kind === 'tier') {
		const tier = tierWords(cell.lower, lang);
		return say(
			`${when}, Romania was placed on ${tier}`,
			`${when}, România a fost plasată pe ${tier}`
		);
	}
	const citizens = citizenshipWords(cell.origin, lang, name);
	const people =
		cell.origin === 'RO'
			? say('Romanian citizens', 'cetățenii români')
			: say(`victims ${citizens}`, `victimele ${citizens}`);
	const did = didWords(cell, lang);
	const where = whereWords(cell, lang, name);
	const among = amongWords(cell, lang);
	if (cell.kind === 'share') {
		const share =
			cell.bound === 'at_most'
				? say(
						`at most ${shareWords({ ...cell, lower: cell.upper }, lang)}`,
						`cel mult ${shareWords({ ...cell, lower: cell.upper }, lang)}`
					)
				: shareWords(cell, lang);
		return say(
			`${when}, ${people} were ${share} of the ${among} ${did} in ${where}`,
			`${when}, ${people} au fost ${share} dintre ${among} ${did} în ${where}`
		);
	}
	const rank = cell.lower === cell.upper ? String(cell.lower) : `${cell.lower}–${cell.upper}`;
	return cell.measure === 'detected_victims'
		? say(
				`${when}, ${people} ranked ${rank} among the foreign citizenships of victims ${did} in ${where}`,
				`${when}, ${people} au fost pe locul ${rank} între cetățeniile străine ale victimelor ${did} în ${where}`
			)
		: say(
				`${when}, ${people} ranked ${rank} by citizenship among the ${among} ${did} in ${where}`,
				`${when}, ${people} au fost pe locul ${rank} după cetățenie în rândul victimelor ${did} în ${where}`
			);
}
