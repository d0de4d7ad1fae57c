import { formatCounted, formatCountedInterval, formatShareInterval } from '../../i18n/format.ts';
import { placeInSentence } from '../../i18n/places.ts';
import { speaker, type Counted } from '../../i18n/text.ts';
import type { Context, Interval } from '../contract.ts';
import { isReported, type Reported } from '../reported.ts';
import { citizensOf, VICTIMS } from '../words.ts';
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
const OTHERS: Counted = {
	en: { one: '# other country', other: '# other countries' },
	ro: { one: 'încă # țară', few: 'încă # țări', other: 'încă # de țări' }
};

/** How many countries named the citizenship, published without it, published nothing. */
export function coverage(rows: Row[], { lang, params }: Context): string {
	const say = speaker(lang);
	const count = (status: Row['status'], words: Counted) =>
		formatCounted(rows.filter((row) => row.status === status).length, words, lang);
	const named = count('reported', NAMED);
	const unnamed = count('not_listed', UNNAMED);
	const none = count('not_reported', UNNAMED);
	return say(
		`${named} this citizenship in ${params.year}; ${unnamed} citizenships without naming it; ${none} none.`,
		`${named} această cetățenie în ${params.year}; ${unnamed} cetățenii fără această cetățenie; ${none.replace(/ (?=au? )/, ' nu ')} niciuna.`
	);
}

/** The largest, and those whose interval leaves open that they are larger still: none is claimed over them. */
function leaders(rows: Seen[], interval: (row: Seen) => Interval, mid: (row: Seen) => number) {
	const sorted = rows.toSorted((a, b) => mid(b) - mid(a));
	const [top] = sorted;
	return top ? sorted.filter((row) => row === top || interval(row).upper > interval(top).lower) : [];
}

/** The finding in one sentence; what few victims or open intervals do not show is not said. */
export function headline(rows: Row[], context: Context): string {
	const { lang, params, name } = context;
	const { year } = params;
	const say = speaker(lang);
	const who = citizensOf(params.origins[0], name(params.origins[0]), lang);
	const reported = rows.filter(isReported);
	const where = (row: Row) => `${say('in', 'în')} ${placeInSentence(row.reporter, row.name, lang)}`;
	const share = (row: Seen) => formatShareInterval(row.share, lang);
	const count = (row: Seen) => formatCountedInterval(row.victims, VICTIMS, lang);
	if (rows.every((row) => row.status === 'not_reported'))
		return say(`No data for ${year}`, `Fără date pentru ${year}`);
	const [only] = reported;
	if (!only) {
		return say(
			`No country of this selection listed ${who} in ${year}`,
			`Nicio țară din această selecție nu a menționat ${who} în ${year}`
		);
	}
	const byShare = params.metric === 'share';
	if (params.reporter) {
		return byShare
			? say(
					`In ${year}, ${who} were ${share(only)} of the victims identified ${where(only)}`,
					`În ${year}, ${who} au fost ${share(only)} dintre victimele identificate ${where(only)}`
				)
			: say(
					`${who} among the victims identified ${where(only)} in ${year}: ${count(only)}`,
					`${who} între victimele identificate ${where(only)} în ${year}: ${count(only)}`
				);
	}
	const all = byShare
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
	const shown = all.length > MOST_PLACES ? all.slice(0, 1) : all;
	const places = shown.map((row) => `${where(row)} (${byShare ? share(row) : count(row)})`);
	const rest = formatCounted(all.length - shown.length, OTHERS, lang);
	if (all.length > shown.length) places.push(say(`in one of ${rest}`, `în una din ${rest}`));
	const list = new Intl.ListFormat(lang, { type: 'disjunction' }).format(places);
	if (all.length === 0) {
		return say(
			`In ${year}, ${who} were listed only where few victims were identified`,
			`În ${year}, ${who} apar doar acolo unde au fost identificate puține victime`
		);
	}
	return byShare
		? say(
				`In ${year}, the share of ${who} among identified victims was largest ${list}`,
				`În ${year}, ponderea cea mai mare între victimele identificate au avut-o ${who} ${list}`
			)
		: say(
				`In ${year}, the number of ${who} among identified victims was largest ${list}`,
				`În ${year}, ${who} au fost cei mai numeroși între victimele identificate ${list}`
			);
}
