import { capitalise } from '../../i18n/format.ts';
import { placeInSentence } from '../../i18n/places.ts';
import { speaker } from '../../i18n/text.ts';
import type { Spark } from '../../render/spark.ts';
import { BASELINE_YEARS } from './baseline.ts';
import type { Extra, Indicator, Point, Row, Verdict } from './figure.ts';
import { meanOf } from './intervals.ts';
import {
	baselineName,
	changeWords,
	sizeWords,
	tierCodes,
	tierWords,
	titleIn,
	titleOf,
	valueWords,
	VERDICT,
	type Speaking
} from './words.ts';

/** One small line with its numbers in words. */
export interface Panel {
	key: string;
	indicator: Indicator;
	/** The set, or the indicator itself where it has none. */
	name: string;
	/** The whole name, for who cannot see where it stands. */
	label: string;
	spark: Spark;
	in_2020: string;
	mean: string;
	year: string;
	latest: string;
	change: string | null;
	minimum: string | null;
	verdict: Verdict;
	verdictWords: string;
}

export interface Group {
	id: 'share' | 'victims' | 'rank' | 'apart';
	title: string;
	panels: Panel[];
}

/** Best first, as in the law: an order, drawn from the top. */
const TIERS = ['tier_1', 'tier_2', 'watch_list', 'tier_3'] as const;

function tierSpark(points: Point[], row: Row, years: Spark['years']): Spark {
	const place = (tier: Point['tier']) => 4 - TIERS.indexOf(tier ?? 'tier_3');
	return {
		points: points.map(({ year, tier }) => {
			const at = place(tier);
			return { year, lower: at, mid: at, upper: at };
		}),
		years,
		scale: [1, 4],
		baseline: null,
		latest: row.latest_year,
		levels: TIERS.map((tier) => ({
			at: place(tier),
			name: tierCodes(tier)
		}))
	};
}

function sparkOf(extra: readonly Extra[], row: Row, years: Spark['years']): Spark {
	const own = extra.filter(
		(one): one is Point =>
			one.kind === 'point' && one.indicator === row.indicator && one.set === row.set
	);
	if (row.unit === 'tier') return tierSpark(own, row, years);
	const points = own.flatMap(({ year, value }) => (value ? [{ year, ...value }] : []));
	const used = BASELINE_YEARS[row.baseline].filter((year) =>
		row.baseline_years.split(' ').includes(String(year))
	);
	const mean = meanOf(points.filter(({ year }) => used.includes(year)));
	const top = Math.max(...points.map(({ upper }) => upper));
	return {
		points,
		years,
		// The first rank is at the top.
		scale: row.unit === 'rank' ? [Math.max(2, top), 1] : [0, top || 1],
		baseline: mean ? { years: used, ...mean } : null,
		latest: row.latest_year
	};
}

/** The small lines in groups: what the page and the picture show. */
export function groupsOf(
	rows: readonly Row[],
	extra: readonly Extra[],
	context: Speaking
): Group[] {
	const { lang, name } = context;
	const say = speaker(lang);
	const seen = extra.flatMap((one) => (one.kind === 'point' ? [one.year] : []));
	const years: Spark['years'] = [Math.min(...seen), Math.max(...seen)];
	const panel = (row: Row): Panel => {
		const { unit, latest, set } = row;
		const show = (value: Row['latest']) => (value ? valueWords(value, unit, lang) : '–');
		const tiers = row.tier_baseline ? tierCodes(row.tier_baseline) : '–';
		const label = capitalise(titleIn(row, context), lang);
		const place = set === null ? '' : capitalise(placeInSentence(set, name(set), lang), lang);
		const all = say('All victims', 'Toate victimele');
		return {
			key: `${row.indicator} ${set ?? ''}`,
			indicator: row.indicator,
			name: set === null ? label : row.indicator === 'total' ? `${all}: ${place}` : place,
			label,
			spark: sparkOf(extra, row, years),
			in_2020: unit === 'tier' && row.baseline === '2020' ? tiers : show(row.in_2020),
			mean: unit === 'tier' && row.baseline !== '2020' ? tiers : show(row.mean_2017_2019),
			year: row.latest_year === null ? '–' : String(row.latest_year),
			latest: unit === 'tier' ? tierWords(row.tier_latest ?? '', lang) : show(latest),
			change: row.change && changeWords(row.change, unit, lang),
			minimum: row.minimum === null ? null : sizeWords(row.minimum, unit, lang),
			verdict: row.verdict,
			verdictWords: VERDICT[row.verdict][lang]
		};
	};
	const group = (id: Group['id'], title: string, own: readonly Indicator[]): Group[] => {
		const panels = rows.filter(({ indicator }) => own.includes(indicator)).map(panel);
		return panels.length > 0 ? [{ id, title, panels }] : [];
	};
	const titled = (id: 'share' | 'victims' | 'rank') =>
		group(id, capitalise(titleOf(id, context), lang), [id]);
	return [
		...titled('share'),
		...titled('victims'),
		...titled('rank'),
		...group('apart', say('Beside them, each by itself', 'Alături, fiecare separat'), [
			...(['identified_by_romania', 'total', 'registered_eu', 'us_tier'] as const)
		])
	];
}

/** What the numbers of a panel's baseline are called and are. */
export const baselineOf = (panel: Panel, { lang, params }: Speaking) => {
	const baseline = params.baseline ?? '2020';
	const value = baseline === '2020' ? panel.in_2020 : panel.mean;
	// Tiers have no mean: each year's is named.
	const name =
		panel.indicator === 'us_tier' ? baseline.replace('-', '–') : baselineName(baseline, lang);
	return { name, value };
};
