import { citizensOf, citizensWhose, countedCitizens, type Measure } from '../../i18n/measures.ts';
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

/** Whom a page is about: the country that identified, and the citizenship of the victims. */
export interface About {
	code: string;
	name: string;
	origin: string;
	originName: string;
	/** What is counted, in words. */
	measure: Measure;
}

/** "identified in Germany"; of Romania its own words, since it counts people exploited anywhere. */
function identifiedBy({ code, name, measure }: About, lang: Lang): string {
	const { en, ro } = measure;
	const say = speaker(lang);
	if (code === 'RO') {
		return say(
			`${en.verb} by Romania, wherever exploited`,
			`${ro.they} de România, oriunde au fost exploatate`
		);
	}
	const place = placeInSentence(code, name, lang);
	return say(`${en.verb} in ${place}`, `${ro.they} în ${place}`);
}

/** The heading of a country's page. */
export function pageTitle(about: About, lang: Lang): string {
	const say = speaker(lang);
	const { en, ro } = about.measure;
	const where = identifiedBy(about, lang);
	if (about.origin === 'RO') {
		return say(
			`Romanian citizens among the ${en.many} ${where}`,
			`Cetățenii români între ${ro.the} ${where}`
		);
	}
	const who = capitalise(citizensOf(about.measure, about.origin, about.originName, lang), lang);
	return `${who} ${say(`among those ${where}`, `între cele ${where}`)}`;
}

/** What the newest number says, in one sentence; or that there is none. */
export function leadSentence(last: Reported | undefined, about: About, lang: Lang): string {
	const say = speaker(lang);
	const { en, ro } = about.measure;
	if (!last) {
		const who = citizensWhose(about.measure, about.origin, about.originName, lang);
		return say(
			`No edition kept here gives the number of ${who} among the ${en.many} ${identifiedBy(about, lang)}.`,
			`Nicio ediție păstrată aici nu dă numărul ${who} între ${ro.the} ${identifiedBy(about, lang)}.`
		);
	}
	const count = formatCountedInterval(
		last.victims,
		countedCitizens(about.measure, about.origin, about.originName),
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
		`In ${last.year}: ${count}, ${share} of the ${en.many} with a stated citizenship ${where}${rank}.`,
		`În ${last.year}: ${count}, ${share} dintre ${ro.the} cu cetățenie declarată ${where}${rank}.`
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
