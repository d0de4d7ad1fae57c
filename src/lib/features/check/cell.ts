import type { Official } from './fit.ts';
import type { Kind, Measure, Question } from './types.ts';

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
	/** Country code or TOTAL. */
	origin: string;
	measure: string;
	count: { lower: number; upper: number } | null;
	share: { lower: number; upper: number } | null;
	rank: { lower: number; upper: number } | null;
	tier: { lower: number; upper: number } | null;
	exact: boolean;
	/** Who relayed it, where that is not the source itself. */
	given_by: string | null;
	evidence: string;
	url: string | null;
}

/** One official number: a row and which of its numbers. */
export interface Cell extends Omit<Row, 'count' | 'share' | 'rank' | 'tier' | 'exact'>, Official {
	kind: Kind;
}

/** The number of a row that a sentence speaks of; undefined where the row has none of that kind. */
export function cellOf(row: Row, kind: Kind): Cell | undefined {
	const { count, share, rank, tier, ...rest } = row;
	const interval = { count, share, rank, tier }[kind];
	return interval ? { ...rest, ...interval, kind } : undefined;
}

const MEANS: Record<Measure | 'any', readonly string[]> = {
	identified: ['detected_victims', 'identified_victims'],
	detected: ['detected_victims'],
	registered: ['registered_victims'],
	referred: ['referred_potential_victims', 'potential_victims'],
	// "Victims" alone: those of statistics of victims, not those only referred.
	any: ['detected_victims', 'identified_victims', 'registered_victims']
};

/** Whether a row is of the measure and source that the sentence names. */
export function speaksOf(row: Row, { measure, source, written }: Question): boolean {
	if (source !== undefined) {
		if (source === 'greta') {
			if (row.given_by !== 'greta') return false;
		} else if (source === 'us-tip') {
			if (row.source !== 'us-tip' && row.given_by !== 'us-tip') return false;
		} else if (!row.source.startsWith(source) || row.given_by === 'us-tip') return false;
	}
	return written.kind === 'tier' || MEANS[measure ?? 'any'].includes(row.measure);
}

/** Whether a row is of the place, period and citizenship asked for. */
export const isAbout = (row: Row, { place, from, to, origin }: Question): boolean =>
	(row.place === place || row.group === place) &&
	row.from === from &&
	row.to === to &&
	row.origin === origin;
