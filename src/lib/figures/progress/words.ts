import { formatCountInterval, formatList, formatShareInterval } from '../../i18n/format.ts';
import { placeInSentence } from '../../i18n/places.ts';
import { formatPointsInterval } from '../../i18n/points.ts';
import { speaker, type Lang, type Text } from '../../i18n/text.ts';
import type { Context, Interval } from '../../figure/contract.ts';
import type { Indicator, Raw, Row, Verdict } from './figure.ts';
import type { Value } from './intervals.ts';

/** What the page and the words of an indicator may know: the figure's context, or a loaded figure. */
export type Speaking = Pick<Context, 'lang' | 'params' | 'name'>;

const TIERS: Record<NonNullable<Raw['tier']>, Text> = {
	tier_1: { en: 'Tier 1', ro: 'nivelul 1' },
	tier_2: { en: 'Tier 2', ro: 'nivelul 2' },
	watch_list: { en: 'Tier 2 Watch List', ro: 'nivelul 2 cu monitorizare (Watch List)' },
	tier_3: { en: 'Tier 3', ro: 'nivelul 3' }
};
/** Tiers in words, one for each year asked about. */
export const tierWords = (codes: string, lang: Lang) =>
	formatList(
		codes.split(' ').map((code) => TIERS[code as keyof typeof TIERS][lang]),
		lang
	);

/** Tiers where there is little room: "2, 2, 2 WL". */
export const tierCodes = (codes: string) =>
	codes
		.split(' ')
		.map((code) => (code === 'watch_list' ? '2 WL' : code.slice(-1)))
		.join(', ');

/** In a badge beside a change. */
export const VERDICT: Record<Verdict, Text> = {
	beyond: { en: 'larger than revisions', ro: 'mai mare decât revizuirile' },
	within: { en: 'no larger than revisions', ro: 'nu mai mare decât revizuirile' },
	unknown: { en: 'not judged: one edition only', ro: 'fără verdict: o singură ediție' },
	none: { en: 'no comparison', ro: 'fără comparație' }
};

/** The citizens of the origin as the subject of a count, and as whose share it is. */
export function peopleOf({ params, name, lang }: Speaking) {
	const [origin] = params.origins;
	if (origin === 'RO') {
		const who = speaker(lang)('Romanian citizens', 'cetățeni români');
		return { who, whose: speaker(lang)('Romanian citizens', 'cetățenilor români') };
	}
	const country = placeInSentence(origin, name(origin), lang);
	const who = speaker(lang)(
		`victims with the citizenship of ${country}`,
		`victime din ${country} (după cetățenie)`
	);
	return { who, whose: lang === 'ro' ? who.replace('victime', 'victimelor') : who };
}

/** As titleOf, for one set: "Romanian citizens identified in the EU". */
export function titleIn({ indicator, set }: Pick<Row, 'indicator' | 'set'>, context: Speaking) {
	const { lang, name } = context;
	const title = titleOf(indicator, context);
	if (set === null) return title;
	const where = `${lang === 'ro' ? 'în' : 'in'} ${placeInSentence(set, name(set), lang)}`;
	return `${title.replace(/ (abroad|în străinătate)$/, '')} ${where}`;
}

/** What an indicator is called on the page, in the picture and in the table. */
export function titleOf(indicator: Indicator, context: Speaking): string {
	const say = speaker(context.lang);
	const { who, whose } = peopleOf(context);
	const upper = who.charAt(0).toUpperCase() + who.slice(1);
	const abroad = context.params.origins[0] === 'RO';
	return {
		share: say(
			`The share of ${whose} among identified victims`,
			`Ponderea ${whose} între victimele identificate`
		),
		victims: abroad
			? say('Romanian citizens identified abroad', 'Cetățeni români identificați în străinătate')
			: say(`${upper} identified`, `${upper} identificate`),
		rank: say('The rank among foreign citizenships', 'Locul între cetățeniile străine'),
		identified_by_romania: say('Victims identified by Romania', 'Victime identificate de România'),
		total: say('All victims with a stated citizenship', 'Toate victimele cu cetățenie declarată'),
		registered_eu: say(
			'Victims registered in the EU (Eurostat)',
			'Victime înregistrate în UE (Eurostat)'
		),
		us_tier: say('The US tier of Romania', 'Nivelul acordat României de SUA')
	}[indicator];
}

const oneDigit = (value: number, lang: Lang, signed = false) =>
	new Intl.NumberFormat(lang === 'ro' ? 'ro-RO' : 'en-GB', {
		maximumFractionDigits: 1,
		...(signed ? { signDisplay: 'exceptZero' } : {})
	})
		.format(value)
		.replace('-', '−');

/** A value with its interval, in the unit of its indicator. */
export function valueWords(value: Value, unit: Row['unit'], lang: Lang): string {
	if (unit === 'share') return formatShareInterval(value, lang);
	if (unit === 'persons') return formatCountInterval(value, lang);
	// A mean of ranks may lie between two.
	const [best, worst] = [oneDigit(value.lower, lang), oneDigit(value.upper, lang)];
	return best === worst ? best : `${best}–${worst}`;
}

const whole = (value: number, lang: Lang) =>
	new Intl.NumberFormat(lang === 'ro' ? 'ro-RO' : 'en-GB', {
		maximumFractionDigits: 0,
		signDisplay: 'exceptZero'
	})
		.format(value)
		.replace('-', '−');

/** A change with its interval: "−3.1 to −0.7 pp", "+135 to +168". */
export function changeWords(change: Interval, unit: Row['unit'], lang: Lang): string {
	if (unit === 'share') return formatPointsInterval(change, lang);
	const number = unit === 'persons' ? whole : (n: number, l: Lang) => oneDigit(n, l, true);
	const [low, high] = [number(change.lower, lang), number(change.upper, lang)];
	return low === high ? low : `${low} ${lang === 'ro' ? 'până la' : 'to'} ${high}`;
}

/** A size without a sign: "1.7 pp", "175", "2". */
export function sizeWords(size: number, unit: Row['unit'], lang: Lang): string {
	const words = changeWords({ lower: size, upper: size }, unit, lang);
	return words.replace('+', '');
}

/** A pace a year; a tenth of a point would hide it. */
export function paceWords({ lower, upper }: Interval, lang: Lang): string {
	const format = new Intl.NumberFormat(lang === 'ro' ? 'ro-RO' : 'en-GB', {
		minimumFractionDigits: 2,
		maximumFractionDigits: 2,
		signDisplay: 'exceptZero'
	});
	const [low, high] = [lower, upper].map((one) => format.format(one * 100).replace('-', '−'));
	const unit = lang === 'ro' ? 'p.p. pe an' : 'pp a year';
	return `${low === high ? low : `${low} ${lang === 'ro' ? 'până la' : 'to'} ${high}`}\u00a0${unit}`;
}

/** "2017, 2018 and 2019" from the years of a row. */
export const yearList = (years: string, lang: Lang) =>
	formatList(years.split(' ').filter(Boolean), lang);

/** "2020", or "mean 2017–2019": the head of a column. */
export function baselineName(baseline: Row['baseline'], lang: Lang): string {
	if (baseline === '2020') return baseline;
	const span = baseline.replace('-', '–');
	return speaker(lang)(`mean ${span}`, `media ${span}`);
}
