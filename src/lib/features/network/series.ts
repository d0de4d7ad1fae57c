import type { Table } from '../../figure/contract.ts';
import { yearRuns } from '../../figure/runs.ts';
import { COUNTRIES } from '../../figure/words.ts';
import { TIER } from '../../figures/tip-tier/words.ts';
import { EVIDENCE } from '../../i18n/evidence.ts';
import {
	capitalise,
	formatCount,
	formatCounted,
	formatCountInterval,
	formatShare,
	formatShareInterval
} from '../../i18n/format.ts';
import { speaker, type Lang } from '../../i18n/text.ts';
import { middleOf, ticksOf, foundedAt, type Axis, type Tick } from './timeline.ts';
import { CONFIDENCE } from './words.ts';

export type Unit = 'persons' | 'percent' | 'cases' | 'tier' | 'share';
/** One year of an indicator; `lower` is null where `status` says why. */
export interface Value {
	year: number;
	status: 'reported' | 'not_listed' | 'not_reported';
	lower: number | null;
	upper: number | null;
	mid: number | null;
	flag: string | null;
	evidence: string;
	confidence: 'high' | 'medium' | 'low' | null;
	url: string | null;
	reporters: number | null;
	reporters_in_set: number | null;
}
type Known = Value & { lower: number; upper: number };
const isKnown = (value: Value): value is Known => value.lower !== null && value.upper !== null;

export interface Point {
	year: number;
	x: number;
	/** Of the number, or the middle of its interval; then of the ends. All in px from the top. */
	y: number;
	ends: [top: number, bottom: number];
	label: string;
	/** The label has room on a phone, too. */
	major: boolean;
	relayed: boolean;
}
export interface Chart {
	ticks: Tick[];
	founded: number;
	points: Point[];
	/** Lines with a name: the tiers. */
	rules: { y: number; text: string }[];
	label: string;
}

const TIERS = [
	[1, 'tier_1'],
	[2, 'tier_2'],
	[2.5, 'watch_list'],
	[3, 'tier_3']
] as const;
const tierOf = (value: number) => {
	const found = TIERS.find(([code]) => code === value);
	if (!found) throw new Error(`no tier ${value}`);
	return TIER[found[1]];
};

/** A percentage as the publisher gives it, in whole numbers where it is one. */
function formatPercent(lower: number, upper: number, lang: Lang): string {
	if (lower === upper && Number.isInteger(lower)) return formatShare(lower / 100, lang, 0);
	return formatShareInterval({ lower: lower / 100, upper: upper / 100 }, lang);
}

/** A number as a reader sees it, its interval where it has one. */
export function inWords({ lower, upper, flag }: Known, unit: Unit, lang: Lang): string {
	const shown = {
		persons: () => formatCountInterval({ lower, upper }, lang),
		cases: () => formatCountInterval({ lower, upper }, lang),
		percent: () => formatPercent(lower, upper, lang),
		share: () => formatShareInterval({ lower, upper }, lang),
		tier: () => capitalise(tierOf(lower).name[lang], lang)
	}[unit]();
	return flag ? `${shown} (${flag})` : shown;
}

/** Top and foot of the drawing, in px. */
const [TOP, FOOT] = [24, 96];
const midOf = ({ lower, upper, mid }: Known) => mid ?? (lower + upper) / 2;

/** Over a point: without the sign of per cent, which the title has; three years would not fit a phone. */
function shortLabel(value: Known, unit: Unit, lang: Lang): string {
	if (unit === 'share') return formatShare(midOf(value), lang);
	return unit === 'tier' ? '' : formatCount(midOf(value), lang);
}

/** The numbers within the axis as points; they are never joined: editions, sources, reporters differ. */
export function chartOf(values: readonly Value[], unit: Unit, axis: Axis, lang: Lang): Chart {
	const shown = values.filter(isKnown).filter(({ year }) => year >= axis.from && year <= axis.to);
	const used = TIERS.filter(
		([code]) => unit === 'tier' && shown.some(({ lower }) => lower === code)
	);
	const top = Math.max(...shown.map(({ upper }) => upper), 0) || 1;
	const yOf = (value: number) => {
		if (unit !== 'tier') return Math.round(FOOT - ((FOOT - TOP) * value) / top);
		const place = used.findIndex(([code]) => code === value);
		return TOP + 12 + place * Math.round((FOOT - TOP - 20) / Math.max(1, used.length - 1));
	};
	const high = shown.toSorted((a, b) => midOf(b) - midOf(a))[0];
	const points = shown.map((value): Point => ({
		year: value.year,
		x: middleOf(value.year, axis),
		y: yOf(midOf(value)),
		ends: [yOf(value.upper), yOf(value.lower)],
		label: shortLabel(value, unit, lang),
		major: value === high || value === shown.at(-1),
		relayed: value.evidence === 'relayed'
	}));
	return {
		ticks: ticksOf(axis),
		founded: foundedAt(axis),
		points,
		rules: used.map(([code]) => ({ y: yOf(code), text: tierOf(code).key[lang] })),
		label: shown.map((value) => `${value.year}: ${inWords(value, unit, lang)}`).join('; ')
	};
}

/** The newest number, and the years of the axis without one. */
export function saidOf(values: readonly Value[], unit: Unit, axis: Axis, lang: Lang) {
	const say = speaker(lang);
	const known = values.filter(isKnown);
	const last = known.at(-1);
	const years = ticksOf(axis).map(({ year }) => year);
	const gaps = yearRuns(years.filter((year) => !known.some((value) => value.year === year)));
	const { reporters, reporters_in_set } = last ?? {};
	const coverage =
		typeof reporters === 'number' && typeof reporters_in_set === 'number'
			? say(
					`; ${reporters} of ${formatCounted(reporters_in_set, COUNTRIES, lang)} published citizenships`,
					`; ${reporters} din ${formatCounted(reporters_in_set, COUNTRIES, lang)} au publicat cetățenii`
				)
			: '';
	return {
		evidence: last ? (EVIDENCE[last.evidence]?.short[lang] ?? last.evidence) : null,
		newest: last
			? say(
					`Newest: ${inWords(last, unit, lang)} (${last.year}${coverage}).`,
					`Cel mai recent: ${inWords(last, unit, lang)} (${last.year}${coverage}).`
				)
			: say('The newest edition has no number.', 'Cea mai nouă ediție nu are nicio cifră.'),
		gaps: gaps
			? say(
					`No number found for ${gaps}. A gap is not a zero.`,
					`Nicio cifră găsită pentru ${gaps}. Un gol nu este zero.`
				)
			: null,
		earlier: known.some(({ year }) => year < axis.from)
	};
}

/** All its years as a table, those before the axis included. */
export function tableOf(values: readonly Value[], unit: Unit, title: string, lang: Lang): Table {
	const say = speaker(lang);
	const covered = unit === 'share';
	const sure = values.some(({ confidence }) => confidence !== null);
	return {
		caption: title,
		columns: [
			{ label: say('Year', 'An') },
			{ label: say('Number', 'Cifra'), numeric: unit !== 'tier' },
			...(covered ? [{ label: say('Countries', 'Țări'), numeric: true }] : []),
			{ label: say('Obtained from', 'Obținut din'), as: 'badge' as const },
			...(sure ? [{ label: say('Confidence', 'Încredere') }] : []),
			...(sure ? [{ label: say('Page', 'Pagina'), as: 'link' as const }] : [])
		],
		rows: values.map((value) => [
			String(value.year),
			isKnown(value) ? inWords(value, unit, lang) : '–',
			...(covered ? [`${value.reporters ?? '–'}/${value.reporters_in_set ?? '–'}`] : []),
			EVIDENCE[value.evidence]?.short[lang] ?? value.evidence,
			...(sure ? [value.confidence ? CONFIDENCE[value.confidence].short[lang] : '–'] : []),
			...(sure ? [value.url ?? '–'] : [])
		])
	};
}
