import { formatDate } from '../../i18n/format.ts';
import { speaker, type Lang } from '../../i18n/text.ts';
import type { Initiative, Objective } from './record.server.ts';
import { groupBy, NO_AIM, yearOf } from './filters.ts';
import { dayOf, spanOf } from '../../record/span.ts';

/** More marks than this cannot be told apart: then each year of a lane is one column with its count. */
export const MOST_MARKS = 240;
/** Width for which marks are kept apart, in pixels: a phone's. Wider screens only have more room. */
const NARROW = 320;
/** Room of a mark beside its own length, in pixels. */
const ROOM = 15;
/** Heights in pixels. */
const ROW = 17;
const LABEL = 24;
const PAD = 12;
const TOP = 44;
const COLUMN = 44;

export interface Mark {
	id: string;
	/** Title, date and aim: what a mark says when pointed at and to a screen reader. */
	label: string;
	/** Start and length in percent of the axis; a day has no length. */
	x: number;
	length: number;
	y: number;
	before: boolean;
}
export interface Column {
	year: string;
	objective: string;
	count: number;
	label: string;
	x: number;
	width: number;
	y: number;
	height: number;
}
export interface LaneChart {
	height: number;
	lanes: { id: string; name: string; count: number; y: number; bottom: number }[];
	ticks: { x: number; label: string; /** Shown on a phone too. */ always: boolean }[];
	founding: number | null;
	marks: Mark[];
	/** In the place of marks, where there are too many. */
	columns: Column[];
}

type Placed = Pick<
	Initiative,
	'id' | 'date' | 'precision' | 'title' | 'objective' | 'before_network'
>;
interface Question {
	initiatives: readonly Placed[];
	objectives: readonly Pick<Objective, 'id' | 'position' | 'short'>[];
	/** Lanes to be drawn, the seven aims and `none`. */
	lanes: readonly string[];
	years: readonly string[];
	founded: string;
	lang: Lang;
}

const laneOf = ({ objective }: Placed) => objective ?? NO_AIM;

/** Months of one year, or years: labelled as often as there is room. */
function ticksOf(years: readonly string[], at: (day: string) => number, lang: Lang) {
	const [only, ...more] = years;
	if (only !== undefined && more.length === 0) {
		return Array.from({ length: 12 }, (_, month) => {
			const day = `${only}-${String(month + 1).padStart(2, '0')}-01`;
			const label = formatDate(day, lang, 'month').slice(0, 3);
			return { x: at(day), label, always: month % 3 === 0 };
		});
	}
	const step = Math.ceil(years.length / 7);
	return years.map((year, index) => {
		const x = at(`${year}-01-01`);
		// On a phone a label at the very end would stand beside the chart.
		return { x, label: year, always: index % step === 0 && x < 91 };
	});
}

/** Marks of one lane in rows, each in the first row where it covers no other. */
function stack(marks: { x: number; length: number }[]): { rows: number[]; count: number } {
	const ends: number[] = [];
	const rows = marks.map(({ x, length }) => {
		const [from, to] = [(x / 100) * NARROW, ((x + length) / 100) * NARROW + ROOM];
		const free = ends.findIndex((end) => end <= from);
		const row = free < 0 ? ends.length : free;
		ends[row] = to;
		return row;
	});
	return { rows, count: Math.max(1, ends.length) };
}

interface Axis {
	at: (day: number) => number;
	lang: Lang;
}
interface Lane {
	id: string;
	name: string;
	own: readonly Placed[];
	/** Where its marks begin, in pixels. */
	top: number;
}

/** One mark for each initiative, as long as its date is vague. */
function marksOf({ name, own, top }: Lane, { at, lang }: Axis) {
	const say = speaker(lang);
	const spans = own.map((one) => {
		const { start, end } = spanOf(one);
		return { x: at(start), length: one.precision === 'day' ? 0 : at(end) - at(start) };
	});
	const { rows, count } = stack(spans);
	const marks = own.map((one, index): Mark => {
		const { id, title, before_network: before } = one;
		const when = formatDate(one.date, lang, one.precision);
		const early = say('members before the network', 'membri înainte de rețea');
		return {
			...{ id, before, x: spans[index]?.x ?? 0 },
			label: `${title}, ${when} (${name}${before ? `, ${early}` : ''})`,
			length: Math.round((spans[index]?.length ?? 0) * 100) / 100,
			y: top + (rows[index] ?? 0) * ROW + ROW / 2
		};
	});
	return { marks, height: count * ROW };
}

/** One column for each year with its count, in the scale of the highest of all lanes. */
function columnsOf({ id, name, own, top }: Lane, { at }: Axis, most: number): Column[] {
	return [...groupBy(own, yearOf)].map(([year, { length: count }]) => {
		const { start, end } = spanOf({ date: `${year}-01-01`, precision: 'year' });
		const height = Math.max(3, Math.round((count / most) * COLUMN));
		return {
			...{ year, objective: id, count, height, x: at(start) },
			label: `${name}, ${year}: ${count}`,
			width: Math.round((at(end) - at(start)) * 100) / 100,
			y: top + PAD + COLUMN - height
		};
	});
}

/** The initiatives on lanes by aim with one time axis, in percent of a width that nobody knows yet. */
export function drawLanes(question: Question): LaneChart {
	const { initiatives, objectives, years, lang } = question;
	const founded = dayOf(question.founded);
	const [first, last] = [dayOf(`${years[0]}-01-01`), dayOf(`${Number(years.at(-1)) + 1}-01-01`)];
	const at = (day: number) => Math.round(((day - first) / (last - first)) * 10_000) / 100;
	const names = new Map([
		...objectives.map(({ id, position, short }) => [id, `${position}. ${short}`] as const),
		[NO_AIM, lang === 'ro' ? 'Alt scop' : 'Other aim'] as const
	]);
	const crowded = initiatives.length > MOST_MARKS;
	const byLane = groupBy(initiatives, laneOf);
	const most = Math.max(
		1,
		...[...groupBy(initiatives, (one) => `${laneOf(one)} ${yearOf(one)}`).values()].map(
			({ length }) => length
		)
	);
	const chart: LaneChart = {
		height: TOP,
		lanes: [],
		ticks: ticksOf(years, (day) => at(dayOf(day)), lang),
		founding: founded >= first && founded < last ? at(founded) : null,
		marks: [],
		columns: []
	};
	for (const id of question.lanes) {
		const y = chart.height;
		const lane = { id, name: names.get(id) ?? id, own: byLane.get(id) ?? [], top: y + LABEL };
		if (crowded) {
			chart.columns.push(...columnsOf(lane, { at, lang }, most));
			chart.height = lane.top + PAD + COLUMN + PAD;
		} else {
			const { marks, height } = marksOf(lane, { at, lang });
			chart.marks.push(...marks);
			chart.height = lane.top + height + PAD;
		}
		chart.lanes.push({ id, name: lane.name, count: lane.own.length, y, bottom: chart.height });
	}
	// The keyboard goes through time, not lane by lane.
	const order = new Map(initiatives.map(({ id }, index) => [id, index]));
	chart.marks.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
	chart.columns.sort((a, b) => a.x - b.x);
	return chart;
}
