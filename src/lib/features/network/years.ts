import { formatDate } from '../../i18n/format.ts';
import { speaker, type Lang } from '../../i18n/text.ts';
import type { Initiative } from './record.server.ts';
import { groupBy, yearOf } from './filters.ts';
import { MOST_MARKS } from './lanes.ts';

/** The column of what is known by its year alone. */
export const UNKNOWN_MONTH = 12;

export interface Dot {
	id: string;
	label: string;
	before: boolean;
	/** Known by its day; else the month is all that is known, or not even that. */
	exact: boolean;
}
export interface YearRow {
	year: string;
	few: boolean;
	count: number;
	/** How many in each month, then how many whose month is not known. */
	counts: number[];
	/** The same one by one, where they are few enough to be told apart. */
	dots: Dot[][] | null;
}

type Placed = Pick<Initiative, 'id' | 'date' | 'precision' | 'title' | 'before_network'>;

/** The initiatives as a calendar: a row for each year, a column for each month and one for none. */
export function drawYears(
	initiatives: readonly Placed[],
	years: readonly string[],
	few: readonly string[],
	lang: Lang
): YearRow[] {
	const say = speaker(lang);
	const crowded = initiatives.length > MOST_MARKS;
	const byYear = groupBy(initiatives, yearOf);
	return years.map((year) => {
		const own = byYear.get(year) ?? [];
		const cells = Array.from({ length: UNKNOWN_MONTH + 1 }, (): Placed[] => []);
		for (const one of own) {
			// January is what a date that is only a year begins with; nobody said January.
			const month = one.precision === 'year' ? UNKNOWN_MONTH : Number(one.date.slice(5, 7)) - 1;
			cells[month]?.push(one);
		}
		const dot = ({ id, date, precision, title, before_network }: Placed): Dot => {
			const early = before_network
				? say(' (members before the network)', ' (membri înainte de rețea)')
				: '';
			const label = `${title}, ${formatDate(date, lang, precision)}${early}`;
			return { id, label, before: before_network, exact: precision === 'day' };
		};
		return {
			year,
			few: few.includes(year),
			count: own.length,
			counts: cells.map(({ length }) => length),
			dots: crowded ? null : cells.map((cell) => cell.map(dot))
		};
	});
}
