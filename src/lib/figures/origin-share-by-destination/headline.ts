import { formatCounted, formatCountedInterval, formatShareInterval } from '../../i18n/format.ts';
import { placeInSentence } from '../../i18n/places.ts';
import { speaker, type Counted, type Text } from '../../i18n/text.ts';
import type { Context, Interval } from '../../figure/contract.ts';
import { isReported, type Reported } from '../../figure/reported.ts';
import { citizensOf, citizensWhose, VICTIMS } from '../../figure/words.ts';
import type { Row } from './figure.ts';

type Seen = Row & Reported;

/** Below this many stated victims a share is arithmetic more than a finding; it is never a headline. */
export const ENOUGH_FOR_HEADLINE = 50;
/** More places than this are no finding any more: the first is named and the others counted. */
const MOST_PLACES = 3;

const NAMED: Counted = {
	en: { one: '# country named', other: '# countries named' },
	ro: { one: '# țară a menționat', few: '# țări au menționat', other: '# de țări au menționat' }
};
const UNNAMED: Counted = {
	en: { one: '# published', other: '# published' },
	ro: { one: '# a publicat', few: '# au publicat', other: '# au publicat' }
};
const SILENT: Counted = {
	en: { one: '# published none', other: '# published none' },
	ro: {
		one: '# nu a publicat niciuna',
		few: '# nu au publicat niciuna',
		other: '# nu au publicat niciuna'
	}
};
const OTHERS: Counted = {
	en: { one: '# other country', other: '# other countries' },
	ro: { one: 'altă # țară', few: 'alte # țări', other: 'alte # de țări' }
};

/** How many countries named the citizenship, published without it, published nothing. */
export function coverage(rows: Row[], { lang, params }: Context): string {
	const count = (status: Row['status'], words: Counted) =>
		formatCounted(rows.filter((row) => row.status === status).length, words, lang);
	const named = count('reported', NAMED);
	const unnamed = count('not_listed', UNNAMED);
	const silent = count('not_reported', SILENT);
	return speaker(lang)(
		`${named} this citizenship in ${params.year}; ${unnamed} citizenships without naming it; ${silent}.`,
		`${named} această cetățenie în ${params.year}; ${unnamed} cetățenii fără să o menționeze; ${silent}.`
	);
}

/** The largest, and those whose interval leaves open that they are larger still: none is claimed over them. */
function leaders(rows: Seen[], interval: (row: Seen) => Interval, mid: (row: Seen) => number) {
	const sorted = rows.toSorted((a, b) => mid(b) - mid(a));
	const [top] = sorted;
	return top
		? sorted.filter((row) => row === top || interval(row).upper > interval(top).lower)
		: [];
}

/** The finding for one reporter: nothing to be larger than. */
function alone(row: Seen, { lang, params }: Context, who: string): string {
	const say = speaker(lang);
	const { year } = params;
	const where = `${say('in', 'în')} ${placeInSentence(row.reporter, row.name, lang)}`;
	const share = formatShareInterval(row.share, lang);
	const count = formatCountedInterval(row.victims, VICTIMS, lang);
	return params.metric === 'share'
		? say(
				`In ${year}, ${who} were ${share} of the victims identified ${where}`,
				`În ${year}, ${who} au fost ${share} dintre victimele identificate ${where}`
			)
		: say(
				`${who} among the victims identified ${where} in ${year}: ${count}`,
				`${who} între victimele identificate ${where} în ${year}: ${count}`
			);
}

/** Where the share, or the number, was largest; several places where intervals leave it open. */
function largest(rows: Seen[], { lang, params, name }: Context, when: Text): string {
	const say = speaker(lang);
	const [origin] = params.origins;
	const who = citizensOf(origin, name(origin), lang);
	const whose = citizensWhose(origin, name(origin), lang);
	const byShare = params.metric === 'share';
	const shown = rows.length > MOST_PLACES ? rows.slice(0, 1) : rows;
	const value = (row: Seen) =>
		byShare
			? formatShareInterval(row.share, lang)
			: formatCountedInterval(row.victims, VICTIMS, lang);
	const where = (row: Seen) =>
		`${say('in', 'în')} ${placeInSentence(row.reporter, row.name, lang)}`;
	const [top] = rows;
	if (top && rows.length === 1 && byShare) {
		return say(
			`${when.en}, the share of ${who} was largest ${where(top)}: ${value(top)} of the victims identified there`,
			`${when.ro}, ponderea cea mai mare a fost ${where(top)}: ${who} au fost ${value(top)} dintre victimele identificate acolo`
		);
	}
	const places = shown.map((row) => `${where(row)} (${value(row)})`);
	if (rows.length > shown.length) {
		const others = formatCounted(rows.length - shown.length, OTHERS, lang);
		places.push(say(`in one of ${others}`, `într-una din ${others}`));
	}
	const list = new Intl.ListFormat(lang, { type: 'disjunction' }).format(places);
	return byShare
		? say(
				`${when.en}, the share of ${who} among identified victims was largest ${list}`,
				`${when.ro}, ponderea ${whose} între victimele identificate a fost cea mai mare ${list}`
			)
		: say(
				`${when.en}, the number of ${who} among identified victims was largest ${list}`,
				`${when.ro}, numărul ${whose} între victimele identificate a fost cel mai mare ${list}`
			);
}

/** The year; and whom the finding leaves out, where the table shows a larger share among few victims. */
function whenOf(leading: Seen[], reported: Seen[], { params }: Context): Text {
	const { year, metric } = params;
	const larger = reported.some(
		({ stated, share }) =>
			stated.lower < ENOUGH_FOR_HEADLINE && share.mid > (leading[0]?.share.mid ?? 1)
	);
	if (metric !== 'share' || !larger) return { en: `In ${year}`, ro: `În ${year}` };
	return {
		en: `In ${year}, among countries with at least ${ENOUGH_FOR_HEADLINE} victims`,
		ro: `În ${year}, între țările cu cel puțin ${formatCounted(ENOUGH_FOR_HEADLINE, VICTIMS, 'ro')}`
	};
}

/** The finding in one sentence; what few victims or open intervals do not show is not said. */
export function headline(rows: Row[], context: Context): string {
	const { lang, params, name } = context;
	const { year } = params;
	const say = speaker(lang);
	const who = citizensOf(params.origins[0], name(params.origins[0]), lang);
	const reported = rows.filter(isReported);
	if (rows.every((row) => row.status === 'not_reported'))
		return say(`No data for ${year}`, `Fără date pentru ${year}`);
	const [first] = reported;
	if (!first) {
		return say(
			`No country of this selection listed ${who} in ${year}`,
			`Nicio țară din această selecție nu a menționat ${who} în ${year}`
		);
	}
	if (params.reporter) return alone(first, context, who);
	const leading =
		params.metric === 'share'
			? leaders(
					reported.filter((row) => row.stated.lower >= ENOUGH_FOR_HEADLINE),
					(row) => row.share,
					(row) => row.share.mid
				)
			: leaders(
					reported,
					(row) => row.victims,
					(row) => row.victims.lower + row.victims.upper
				);
	if (leading.length > 0) return largest(leading, context, whenOf(leading, reported, context));
	return say(
		`In ${year}, ${who} were listed only where few victims were identified`,
		`În ${year}, ${who} apar doar acolo unde au fost identificate puține victime`
	);
}
