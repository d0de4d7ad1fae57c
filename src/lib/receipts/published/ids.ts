import { partsOfId, readYears, spanOf, type Years } from '../ids.ts';

export const PUBLISHED_SOURCE = 'eurostat-publications';
const GROUPS = ['EU27_2007', 'EU28', 'EU27_2020'] as const;
const CELLS = ['victims', 'share', 'total'] as const;

/** A number read in publications about the EU as a whole: a year or a period, the EU of its day. */
export interface PublishedKey extends Years {
	group: string;
	cell: (typeof CELLS)[number];
}

/** `eurostat-publications.EU28.RO.2010-2012.share`, `eurostat-publications.EU28.2010-2012.total`. */
export const publishedId = ({ group, from, to, cell }: PublishedKey) =>
	[PUBLISHED_SOURCE, group, ...(cell === 'total' ? [] : ['RO']), spanOf({ from, to }), cell].join(
		'.'
	);

/** Reads an id that publishedId has written. */
export function readPublishedId(id: string): PublishedKey | null {
	const parts = partsOfId(id) ?? [];
	const years = readYears(parts.at(-2) ?? '');
	const group = GROUPS.find((one) => one === parts[1]);
	const cell = CELLS.find((one) => one === parts.at(-1));
	if (!years || !group || !cell) return null;
	const key = { group, ...years, cell };
	return publishedId(key) === id ? key : null;
}
