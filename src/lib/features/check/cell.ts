import type { Official } from './fit.ts';
import type { Claim, Kind, Measure } from './claim.ts';

interface Ends {
	lower: number;
	upper: number;
}

/** An official row as the server finds it; shares in per cent. */
export interface Row {
	source: string;
	snapshot: string;
	/** ISO day. */
	vintage: string;
	/** Of the newest edition of its source. */
	newest: boolean;
	place: string;
	/** Which EU a publication counted: EU27_2020, EU28 … */
	group: string | null;
	from: number;
	to: number;
	/** Half of a year. */
	part?: string | null;
	/** Country code or TOTAL. */
	origin: string;
	measure: string;
	count: Ends | null;
	share: Ends | null;
	rank: Ends | null;
	tier: Ends | null;
	/** Persons of a known citizenship, and of none; the share as if those were all, or none, of this one. */
	stated?: Ends;
	unstated?: Ends;
	worst?: Ends;
	/** Part of a set's countries that published citizenships. */
	coverage?: number;
	exact: boolean;
	/** The share is a ceiling, the count a floor: "more than 83,000". */
	bound?: 'at_most' | 'at_least' | null;
	/** Who relayed it, where that is not the source itself. */
	given_by: string | null;
	evidence: string;
	url: string | null;
}

/** One official number: a row and which of its numbers. */
export interface Cell
	extends Omit<Row, 'count' | 'share' | 'rank' | 'tier' | 'exact' | 'bound'>, Official {
	kind: Kind;
}

/** The number of a row that a sentence speaks of; undefined where the row has none of that kind. */
export function cellOf(row: Row, kind: Kind): Cell | undefined {
	const { count, share, rank, tier, bound, ...rest } = row;
	const interval = { count, share, rank, tier }[kind];
	return interval ? { ...rest, ...interval, kind, bound: bound ?? null } : undefined;
}

const MEANS: Record<Measure, readonly string[]> = {
	identified: ['detected_victims', 'identified_victims'],
	registered: ['registered_victims'],
	referred: ['referred_potential_victims', 'potential_victims']
};

function isOfSource(row: Row, source: string): boolean {
	if (source === 'greta') return row.given_by === 'greta';
	if (source === 'us-tip') return row.source === 'us-tip' || row.given_by === 'us-tip';
	return row.source.startsWith(source) && row.given_by !== 'us-tip';
}

/** Whether a row is of the measure and source that the sentence names. */
export function speaksOf(
	row: Row,
	{ measure, source, written }: Pick<Claim, 'measure' | 'source' | 'written'>
) {
	if (source !== undefined && !isOfSource(row, source)) return false;
	if (written.kind === 'tier') return true;
	// What Romania told Eurostat is what it identified: the figure on it sets them in one line.
	const own = row.place === 'RO' && row.origin === 'TOTAL' && measure === 'identified';
	return MEANS[measure].includes(row.measure) || (own && row.measure === 'registered_victims');
}

/** The EU as it was until 2020 is another than today's; "the EU27" is either of 27 members. */
const isGroup = (row: Row, group: string | undefined) =>
	group === undefined || row.group === null || row.group.slice(0, 4) === group.slice(0, 4);

/** Whether a row is of the place, period and citizenship asked for. */
export const isAbout = (
	row: Row,
	{ place, group, whole, from, to, part, origin }: Claim
): boolean =>
	row.place === place &&
	isGroup(row, group) &&
	// Eurostat counts the EU with Romania, UNODC's sets are without it.
	(row.group === null || whole) &&
	row.from === from &&
	row.to === to &&
	(row.part ?? undefined) === part &&
	row.origin === origin;
