import {
	capitalise,
	formatCountedInterval,
	formatRank,
	formatShareInterval
} from '../../i18n/format.ts';
import { placeInSentence } from '../../i18n/places.ts';
import { speaker, type Lang } from '../../i18n/text.ts';
import type { Reported } from '../../figure/reported.ts';
import { yearRuns } from '../../figure/runs.ts';
import { victimsOf } from '../../figure/victims-of.ts';
import { citizensOf, citizensWhose } from '../../figure/words.ts';

/** Whom a page is about: the country that identified, and the citizenship of the victims. */
export interface About {
	code: string;
	name: string;
	origin: string;
	originName: string;
}

/** "identified in Germany"; of Romania its own words, since it counts people exploited anywhere. */
export function identifiedBy({ code, name }: About, lang: Lang): string {
	const say = speaker(lang);
	if (code === 'RO') {
		return say(
			'identified by Romania, wherever exploited',
			'identificate de România, oriunde au fost exploatate'
		);
	}
	const place = placeInSentence(code, name, lang);
	return say(`identified in ${place}`, `identificate în ${place}`);
}

/** The heading of a country's page. */
export function pageTitle(about: About, lang: Lang): string {
	const say = speaker(lang);
	const where = identifiedBy(about, lang);
	if (about.origin === 'RO') {
		return say(
			`Romanian citizens among the victims ${where}`,
			`Cetățenii români între victimele ${where}`
		);
	}
	const who = capitalise(citizensOf(about.origin, about.originName, lang), lang);
	return `${who} ${say(`among those ${where}`, `între cele ${where}`)}`;
}

/** What the newest number says, in one sentence; or that there is none. */
export function leadSentence(last: Reported | undefined, about: About, lang: Lang): string {
	const say = speaker(lang);
	if (!last) {
		const who = citizensWhose(about.origin, about.originName, lang);
		return say(
			`No edition kept here gives the number of ${who} among the victims ${identifiedBy(about, lang)}.`,
			`Nicio ediție păstrată aici nu dă numărul ${who} între victimele ${identifiedBy(about, lang)}.`
		);
	}
	const count = formatCountedInterval(
		last.victims,
		victimsOf(about.origin, about.originName),
		lang
	);
	const share = formatShareInterval(last.share, lang);
	const rank = last.rank
		? say(
				`, rank ${formatRank(last.rank)} among foreign citizenships`,
				`, locul ${formatRank(last.rank)} între cetățeniile străine`
			)
		: '';
	const where = identifiedBy(about, lang);
	return say(
		`In ${last.year}: ${count}, ${share} of the victims with a stated citizenship ${where}${rank}.`,
		`În ${last.year}: ${count}, ${share} dintre victimele cu cetățenie declarată ${where}${rank}.`
	);
}

interface Year {
	year: number;
	status: 'reported' | 'not_listed' | 'not_reported';
}

/** Which years have what, each said apart: a number, other citizenships only, nothing. */
export function coverageSentences(rows: readonly Year[], about: About, lang: Lang): string[] {
	const say = speaker(lang);
	const years = (status: Year['status']) =>
		rows.filter((row) => row.status === status).map(({ year }) => year);
	const [named, unlisted, missing] = [
		years('reported'),
		years('not_listed'),
		years('not_reported')
	];
	const who = about.originName;
	return [
		...(named.length > 0
			? [
					say(
						`A number for ${who}: ${yearRuns(named)}.`,
						`Un număr pentru ${who}: ${yearRuns(named)}.`
					)
				]
			: []),
		...(unlisted.length > 0
			? [
					say(
						`Citizenships without ${who}, which is no zero: ${yearRuns(unlisted)}.`,
						`Cetățenii publicate fără ${who}, ceea ce nu înseamnă zero: ${yearRuns(unlisted)}.`
					)
				]
			: []),
		...(missing.length > 0
			? [
					say(
						`No citizenships at all: ${yearRuns(missing)}.`,
						`Nicio cetățenie publicată: ${yearRuns(missing)}.`
					)
				]
			: [])
	].map((sentence) => capitalise(sentence, lang));
}
