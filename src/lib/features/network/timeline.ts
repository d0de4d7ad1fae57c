import { FOUNDED } from '../../../../data/network/schema.ts';
import { formatCounted, formatDate, type DatePrecision } from '../../i18n/format.ts';
import { speaker, type Lang } from '../../i18n/text.ts';
import { INITIATIVES } from './words.ts';

/** First and last year of an axis that several pictures share. */
export interface Axis {
	from: number;
	to: number;
}
/** Places on an axis are in percent of its width, so that one picture fits every screen. */
export interface Tick {
	year: number;
	start: number;
	middle: number;
	/** Named on a phone, too. */
	major: boolean;
}
export interface Mark {
	id: string;
	/** What it is and when, in words. */
	title: string;
	start: number;
	/** A day has none; a month or a year is as long as it is, since nobody knows the day. */
	length: number;
	/** Work of members before the network. */
	before: boolean;
	/** Counted from 0 at the foot: marks that would hide one another stand one above the other. */
	row: number;
}
export interface Lane {
	ticks: Tick[];
	founded: number;
	marks: Mark[];
	rows: number;
	/** The lane in words, for who does not see it. */
	label: string;
}
export interface Dated {
	id: string;
	title: string;
	date: string;
	precision: DatePrecision;
	before_network?: boolean;
}

/** The first year shown even if the record has nothing so early. */
const FIRST_YEAR = 2016;
const DAY = 86_400_000;
const dayOf = (year: number, month = 0) => Date.UTC(year, month, 1) / DAY;
const round = (percent: number) => Math.round(percent * 100) / 100;

export const yearOf = (date: string) => Number(date.slice(0, 4));

/** From 2016, or the first entry where that is earlier, to the year of the day. */
export const axisOf = (dates: readonly string[], today: string): Axis => ({
	from: Math.min(FIRST_YEAR, ...dates.map(yearOf)),
	to: Math.max(yearOf(today), ...dates.map(yearOf))
});

const percentOf = (day: number, { from, to }: Axis) =>
	((day - dayOf(from)) / (dayOf(to + 1) - dayOf(from))) * 100;

/** Where a year's number stands: in the middle of the whole year it is about. */
export const middleOf = (year: number, axis: Axis) =>
	round((percentOf(dayOf(year), axis) + percentOf(dayOf(year + 1), axis)) / 2);

/** The years of an axis; as many have a name on a phone as fit on one. */
export function ticksOf(axis: Axis): Tick[] {
	const years = Array.from({ length: axis.to - axis.from + 1 }, (_, index) => axis.from + index);
	const every = Math.ceil(years.length / 6);
	return years.map((year) => ({
		year,
		start: round(percentOf(dayOf(year), axis)),
		middle: middleOf(year, axis),
		major: (axis.to - year) % every === 0
	}));
}

export const foundedAt = (axis: Axis) => round(percentOf(Date.parse(FOUNDED) / DAY, axis));

function markOf({ date, precision, ...entry }: Dated, axis: Axis, lang: Lang): Mark {
	const start = Date.parse(date) / DAY;
	const [year, month] = [yearOf(date), Number(date.slice(5, 7))];
	// Months of Date.UTC count from 0: the number of this one is the next.
	const end = { day: start, month: dayOf(year, month), year: dayOf(year + 1) }[precision];
	const from = round(percentOf(start, axis));
	return {
		id: entry.id,
		title: `${formatDate(date, lang, precision)}: ${entry.title}`,
		start: from,
		length: precision === 'day' ? 0 : round(percentOf(end, axis) - from),
		before: entry.before_network ?? false,
		row: 0
	};
}

/** Room for one mark on a phone, in percent of the width. */
const ROOM = 3.5;

/** Each mark in the lowest row where it hides no other. */
function stack(marks: readonly Mark[]): Mark[] {
	const ends: number[] = [];
	return marks.map((mark) => {
		const free = ends.findIndex((end) => end <= mark.start);
		const row = free === -1 ? ends.length : free;
		ends[row] = mark.start + mark.length + ROOM;
		return { ...mark, row };
	});
}

/** Entries within the axis, which come oldest first, as marks on it. */
export const marksOf = (entries: readonly Dated[], axis: Axis, lang: Lang) =>
	stack(
		entries
			.filter(({ date }) => yearOf(date) >= axis.from && yearOf(date) <= axis.to)
			.map((entry) => markOf(entry, axis, lang))
	);

/** How many entries each year has; a year without any is left out: it is a gap, not a zero. */
export function countsByYear(entries: readonly { date: string }[]): [year: number, n: number][] {
	const counts = new Map<number, number>();
	for (const { date } of entries) counts.set(yearOf(date), (counts.get(yearOf(date)) ?? 0) + 1);
	return [...counts].sort(([a], [b]) => a - b);
}

/** Initiatives on an axis, with the founding and the lane in words. */
export function laneOf(initiatives: readonly Dated[], axis: Axis, lang: Lang): Lane {
	const say = speaker(lang);
	const before = initiatives.filter(({ before_network }) => before_network).length;
	const by = countsByYear(initiatives)
		.map(([year, count]) => `${year}: ${count}`)
		.join(', ');
	const all = formatCounted(initiatives.length, INITIATIVES, lang);
	const founded = formatDate(FOUNDED, lang);
	const marks = marksOf(initiatives, axis, lang);
	return {
		ticks: ticksOf(axis),
		founded: foundedAt(axis),
		marks,
		rows: 1 + Math.max(0, ...marks.map(({ row }) => row)),
		label: say(
			`${all} from ${axis.from} to ${axis.to}, ${before} of them before the network was formed on ${founded}. By year: ${by}.`,
			`${all}, din ${axis.from} până în ${axis.to}, dintre care ${before} dinainte de constituirea rețelei la ${founded}. Pe ani: ${by}.`
		)
	};
}
