import type { Context, FigureData, Interval, Params } from '../src/lib/figure/contract.ts';
import type { Row as DestinationRow } from '../src/lib/figures/origin-share-by-destination/figure.ts';
import type { Apart, Row as RankingRow } from '../src/lib/figures/origin-ranking/figure.ts';
import type { Event, Row as TimeRow } from '../src/lib/figures/origin-share-over-time/figure.ts';
import type { ShareFields } from '../src/lib/figure/rows.ts';
import { CAVEATS } from '../src/lib/i18n/caveats.ts';
import type { Lang } from '../src/lib/i18n/text.ts';

// Made rows for the tests of figures: no number here comes from a source.

export const madeName = (code: string, lang: Lang) =>
	/^[A-Z]{2}$/.test(code)
		? (new Intl.DisplayNames(lang, { type: 'region' }).of(code) ?? code)
		: code;

export const madeParams = (params: Partial<Params> = {}): Params => {
	const set = params.reporter ? undefined : (params.set ?? 'EU27');
	return {
		...(set ? { set } : {}),
		place: params.reporter ?? set ?? 'EU27',
		origins: ['RO'],
		from: 2018,
		to: 2020,
		year: params.to ?? 2020,
		metric: 'share',
		panel: 'all',
		by: 'total',
		source: 'made',
		...params
	};
};

export const madeContext = (lang: Lang, params: Partial<Params> = {}): Context => ({
	lang,
	params: madeParams(params),
	name: (code) => madeName(code, lang),
	vintage: '2024-05-06',
	years: [2018, 2020],
	sources: [],
	source: {
		id: 'made',
		title: lang === 'ro' ? 'Date inventate' : 'Made data',
		producer: 'Nobody',
		vintage: '2024-05-06',
		retrieved_on: '2024-05-07',
		role: 'fraction' as const,
		url: 'https://example.org/made',
		licence: 'none',
		licence_url: null,
		attribution: 'Nobody',
		evidence: ['publisher_file']
	}
});

type Ends = [lower: number, upper: number];
const interval = ([lower, upper]: Ends): Interval => ({ lower, upper });

/** The fields of a share, worked out from made counts; no counts: `status` says why. */
export function madeShare(
	victims: Ends | null,
	stated: Ends | null,
	more: Partial<ShareFields> = {}
): ShareFields {
	const base: ShareFields = {
		year: 2020,
		origin: 'RO',
		status: victims ? 'reported' : stated ? 'not_listed' : 'not_reported',
		victims: victims && interval(victims),
		stated: stated && interval(stated),
		unstated: stated && { lower: 0, upper: 0 },
		share: null,
		worst_case: null,
		rank: null,
		reporters: stated ? 1 : 0,
		reporters_in_set: 1,
		not_listed: stated && !victims ? 1 : 0,
		missing_reporters: null,
		snapshot: 'made@2024-05-06'
	};
	if (!victims || !stated) return { ...base, ...more };
	const [low, high] = victims;
	const share = {
		lower: low / (low + stated[1] - high),
		upper: high / (high + stated[0] - low),
		mid: (low + high) / (stated[0] + stated[1])
	};
	const rank = { best: 1, worst: 1 };
	return { ...base, share, worst_case: { lower: share.lower, upper: share.upper }, rank, ...more };
}

export const madeTimeRow = (
	year: number,
	victims: Ends | null,
	stated: Ends | null,
	more: Partial<TimeRow> = {}
): TimeRow => ({
	...madeShare(victims, stated, { year, reporters_in_set: 26 }),
	set: 'EU27',
	reporter: null,
	...more
});

export const madeDestinationRow = (
	reporter: string,
	lang: Lang,
	victims: Ends | null,
	stated: Ends | null,
	more: Partial<DestinationRow> = {}
): DestinationRow => ({
	...madeShare(victims, stated),
	reporter,
	name: madeName(reporter, lang),
	...more
});

export function madeRankingRow(
	origin: string,
	lang: Lang,
	victims: Ends,
	stated: Ends,
	rank: { best: number; worst: number }
): RankingRow {
	const { share } = madeShare(victims, stated);
	if (!share) throw new Error('made row without a share');
	const reporters = { reporters: 23, reporters_in_set: 26, not_listed: 0 };
	return {
		...{ year: 2020, set: 'EU27', reporter: null, rank, origin, name: madeName(origin, lang) },
		...{ victims: interval(victims), share, ...reporters, snapshot: 'made@2024-05-06' }
	};
}

export const madeApart = (own: Ends, unstated: Ends, stated: Ends = [1000, 1000]): Apart[] => [
	{ kind: 'own_nationals', ...interval(own) },
	{ kind: 'regions', lower: 0, upper: 0 },
	{ kind: 'stated', ...interval(stated) },
	{ kind: 'unstated', ...interval(unstated) }
];

export const madeEvent = (event: Partial<Event> & Pick<Event, 'id' | 'type'>): Event => ({
	lane: 'aim-1',
	date: null,
	precision: null,
	title: `Made ${event.id}`,
	kind: null,
	before_network: false,
	position: 1,
	...event
});

/** A loaded figure of made rows, with the words its own describe and table give. */
export function madeFigure<Row, Extra>(
	id: string,
	figure: {
		describe: (rows: Row[], context: Context, extra: Extra[]) => object;
		table: (rows: Row[], context: Context) => FigureData['table'];
	},
	context: Context,
	rows: Row[],
	extra: Extra[] = []
): FigureData<Row, Extra> {
	const { lang, params } = context;
	const description = figure.describe(rows, context, extra) as unknown as FigureData;
	const codes = new Set(JSON.stringify(rows).match(/\b[A-Z]{2}\b/g) ?? []);
	return {
		...description,
		id,
		lang,
		title: 'Made',
		notes: [...description.notes, CAVEATS.identified[lang]],
		params,
		query: '',
		as_of: context.vintage,
		pinned: false,
		build_id: 'made',
		sources: [context.source],
		rows,
		extra,
		table: figure.table(rows, context),
		names: Object.fromEntries([...codes].map((code) => [code, madeName(code, lang)])),
		years: context.years,
		choices: { single: false, params: [], reporters: [], origins: [], vintages: [] }
	};
}
