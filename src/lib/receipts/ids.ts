/**
 * The id of a number: what a reader sees in its address and cites. Parts joined by full stops, from the
 * source (or figure) to the cell; no counter, no hash, no edition: a new edition changes the number, not
 * its name. Ids are promises: a part may be added to the grammar, none may change its meaning.
 */
const SHAPE = /^[A-Za-z0-9][A-Za-z0-9_~-]*(\.[A-Za-z0-9][A-Za-z0-9_~-]*){1,5}$/;
/** Longer than any id there is. */
const LONGEST = 120;

/** The parts of what may be an id; null for anything else, however long. */
export const partsOfId = (id: string): string[] | null =>
	id.length <= LONGEST && SHAPE.test(id) ? id.split('.') : null;

export interface Years {
	from: number;
	to: number;
}

/** Cells of a citizenship in a place and year. */
const ORIGIN_CELLS = [
	'share',
	'victims',
	'worst',
	'rank',
	// Without each country's own citizens, as rankings count.
	'foreign',
	'foreign-share'
] as const;
/** Cells of a place and year, whatever the citizenship. */
const PLACE_CELLS = ['stated', 'unstated', 'reporters'] as const;
export type OriginCell = (typeof ORIGIN_CELLS)[number];
export type PlaceCell = (typeof PLACE_CELLS)[number];

/** What a number computed from citizenships is about. */
export interface ShareKey {
	source: string;
	/** A reporter set or one reporter. */
	place: string;
	/** Only the reporters of the set that published in each of these years. */
	panel?: Years;
	/** Absent where the cell is the place's own. */
	origin?: string;
	year: number;
	cell: OriginCell | PlaceCell;
}

/** What of a figure’s query names the source; nothing for the one it draws on unasked. */
export const sourceQuery = (source: string): { source?: string } =>
	source === 'unodc-glotip' ? {} : { source };

export const spanOf = ({ from, to }: Years) => (from === to ? String(from) : `${from}-${to}`);

/** `unodc-glotip.EU27.RO.2022.share`, `unodc-glotip.EU27~2007-2022.2022.stated`. */
export const shareId = ({ source, place, panel, origin, year, cell }: ShareKey): string =>
	[source, panel ? `${place}~${spanOf(panel)}` : place, origin, year, cell]
		.filter((part) => part !== undefined)
		.join('.');

const YEAR = /^(19|20)\d\d$/;

/** "2022" or "2017-2018"; null for anything else. */
export function readYears(text: string): Years | null {
	const [from = '', to = from, ...more] = text.split('-');
	if (more.length > 0 || !YEAR.test(from) || !YEAR.test(to)) return null;
	const years = { from: Number(from), to: Number(to) };
	// One year has one spelling, or one number would have two ids.
	return years.from <= years.to && spanOf(years) === text ? years : null;
}

const oneOf = <T extends string>(known: readonly T[], text: string): T | null =>
	known.find((one) => one === text) ?? null;

/** Reads an id that shareId has written; null for any other text. */
export function readShareId(id: string): ShareKey | null {
	const [source = '', where = '', ...rest] = partsOfId(id) ?? [];
	const [place = '', span, ...more] = where.split('~');
	const [origin, year = '', cell = ''] = rest.length === 3 ? rest : [undefined, ...rest];
	if (more.length > 0 || !YEAR.test(year) || rest.length < 2 || rest.length > 3) return null;
	const name = origin ? oneOf(ORIGIN_CELLS, cell) : oneOf(PLACE_CELLS, cell);
	const panel = span === undefined ? undefined : readYears(span);
	if (!name || panel === null || (panel && panel.from === panel.to)) return null;
	return {
		source,
		place,
		...(panel ? { panel } : {}),
		...(origin ? { origin } : {}),
		year: Number(year),
		cell: name
	};
}

/** Where the receipt of a number is; a reference may bring its own day (`id?as_of=…`). */
export function receiptHref(lang: string, reference: string, asOf?: string): string {
	const day = asOf && !reference.includes('?') ? `?as_of=${asOf}` : '';
	return `/${lang}/f/${reference}${day}`;
}
