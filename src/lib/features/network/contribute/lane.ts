import type { Cells } from '../../../../../data/network/contribute/columns.ts';
import { spanOf } from '../../../../../data/network/contribute/similar.ts';
import type { DatePrecision } from '../../../i18n/format.ts';
import type { Lang } from '../../../i18n/text.ts';

export interface Mark {
	id: string;
	title: string;
	date: string;
	precision: DatePrecision;
	/** Start and length on the lane, in percent of its width; a day has no length. */
	start: number;
	length: number;
	own: boolean;
}
/** The lane of one aim around a date, as the time chart draws it. */
export interface Lane {
	/** First and last year shown. */
	years: [first: number, last: number];
	/** Where each year starts, in percent. */
	ticks: { year: number; start: number }[];
	marks: Mark[];
}

const DAY = 86_400_000;
const dayOf = (year: number) => Date.UTC(year, 0, 1) / DAY;

/** The initiative among its neighbours of the same aim; null while date or aim are missing. */
export function laneOf(cells: Cells, record: readonly Cells[], lang: Lang): Lane | null {
	const span = spanOf(cells);
	if (!span || cells.objective === '') return null;
	const year = Number(cells.date.slice(0, 4));
	const years: Lane['years'] = [year - 1, year + 1];
	const [from, to] = [dayOf(years[0]), dayOf(years[1] + 1)];
	const percent = (day: number) => Math.round(((day - from) / (to - from)) * 10_000) / 100;
	const mark = (row: Cells, own: boolean): Mark[] => {
		const at = spanOf(row);
		if (!at || at.last < from || at.first >= to) return [];
		return [
			{
				id: row.initiative_id,
				title: lang === 'ro' ? row.title_ro : row.title_en,
				date: new Date(at.first * DAY).toISOString().slice(0, 10),
				precision: row.date_precision as DatePrecision,
				start: percent(at.first),
				length: row.date_precision === 'day' ? 0 : percent(at.last + 1) - percent(at.first),
				own
			}
		];
	};
	const neighbours = record.filter(
		({ objective, initiative_id }) =>
			objective === cells.objective && initiative_id !== cells.initiative_id
	);
	return {
		years,
		ticks: [year - 1, year, year + 1].map((one) => ({ year: one, start: percent(dayOf(one)) })),
		marks: [...neighbours.flatMap((row) => mark(row, false)), ...mark(cells, true)]
	};
}
