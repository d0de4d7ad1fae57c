import type { Column, Table } from '../../figure/contract.ts';
import { speaker, type Lang } from '../../i18n/text.ts';
import { widthOf } from './faces.ts';
import { wrapText } from './text.ts';

/** A word of the table in its place, from the table's corner, in px. */
interface Cell {
	text: string;
	x: number;
	y: number;
	end: boolean;
	strong: boolean;
}

/** The numbers a figure shows, printed. */
export interface Values {
	cells: Cell[];
	/** Thin lines under the heads: from, to, height. */
	rules: { x: number; width: number; y: number }[];
	size: number;
	height: number;
	/** Whether rows had to go. */
	cut: boolean;
}

interface Options {
	width: number;
	/** Height it has to keep to; without, all rows are printed. */
	most?: number;
	size: number;
	lang: Lang;
}

const YEAR = /^(19|20)\d\d/;
/** Between columns of a table, and between tables side by side, in letters' sizes. */
const GUTTER = 1.1;
const BETWEEN = 2.4;
const LEADING = 1.45;

interface Picked {
	column: Column;
	cells: string[];
	width: number;
	head: string[];
}

/** A column as wide as its widest cell; its head takes as many lines as that leaves it. */
function measure(table: Table, index: number, size: number): Picked {
	const column = table.columns[index] ?? { label: '' };
	const cells = table.rows.map((row) => row[index] ?? '');
	const words = column.label.split(' ').map((word) => widthOf(word, size, 'strong'));
	const width = Math.max(
		...cells.map((cell) => widthOf(cell, size, index === 0 ? 'strong' : 'text')),
		...words
	);
	return { column, cells, width, head: wrapText(column.label, width, size, 'strong') };
}

const tableWidth = (columns: Picked[], size: number) =>
	columns.reduce((sum, { width }) => sum + width, 0) + (columns.length - 1) * size * GUTTER;

/** Columns by what is lost least without them: names and years, then numbers, then words. */
function ranked(table: Table): { order: number[]; names: number } {
	const names: number[] = [];
	const numbers: number[] = [];
	const words: number[] = [];
	const years = table.columns.filter(({ label }) => YEAR.test(label)).length > 2;
	for (const [index, { numeric, as }] of table.columns.entries()) {
		if (as === 'link') continue;
		const dates = table.rows.every((row) => YEAR.test(row[index] ?? ''));
		const leads = index === 0 || (index === names.length && !numeric && as === undefined);
		if (leads || (numeric && dates && index <= names.length)) names.push(index);
		else if (numeric) numbers.push(index);
		else words.push(index);
	}
	// A column for each year: the newest are asked for first.
	const order = [...names, ...(years ? numbers.reverse() : numbers), ...words];
	return { order, names: names.length };
}

/** The choices of columns that fit, richest first; the last has the names and one number. */
function choices(table: Table, { width, size }: Options): Picked[][] {
	const { order, names } = ranked(table);
	const measured = new Map(order.map((index) => [index, measure(table, index, size)] as const));
	const pick = (count: number) =>
		order
			.slice(0, count)
			.sort((a, b) => a - b)
			.flatMap((index) => measured.get(index) ?? []);
	const all = order.map((_, index) => pick(order.length - index));
	const least = Math.min(names + 1, order.length);
	return all.filter((columns) => columns.length >= least && tableWidth(columns, size) <= width);
}

/**
 * The figure's table as it is printed on a picture: all rows and as many columns as there is room for,
 * in several tables side by side where they are short. What does not fit is said, never left out unseen.
 */
export function layValues(table: Table, options: Options): Values {
	const { width, most = Infinity, size, lang } = options;
	const say = speaker(lang);
	const leading = Math.round(size * LEADING);
	const found = choices(table, options);
	const empty: Values = { cells: [], rules: [], size, height: 0, cut: false };
	if (table.rows.length === 0 || found.length === 0) return empty;
	const shaped = found.map((columns) => {
		const own = tableWidth(columns, size);
		const side = Math.max(1, Math.floor((width + size * BETWEEN) / (own + size * BETWEEN)));
		const heads = Math.max(...columns.map(({ head }) => head.length));
		const room = Math.max(0, Math.floor(most / leading - heads - 0.5));
		return { columns, own, side, heads, room, needs: Math.ceil(table.rows.length / side) };
	});
	// Where not all rows fit: the choice that prints most numbers.
	const printed = ({ columns, side, room }: (typeof shaped)[number]) =>
		side * Math.max(0, room - 1) * columns.filter(({ column }) => column.numeric).length;
	const chosen =
		shaped.find(({ room, needs }) => needs <= room) ??
		shaped.reduce((best, one) => (printed(one) > printed(best) ? one : best));
	const { columns, own, side, heads, needs } = chosen;
	const cut = needs > chosen.room;
	const deep = cut ? Math.max(0, chosen.room - 1) : needs;
	if (deep === 0) return empty;
	// Where rows must go, the newest years stay, and of a ranking the first places.
	const years = table.rows.map(([name = '']) => name);
	const rising = YEAR.test(years[0] ?? '') && (years[0] ?? '') < (years.at(-1) ?? '');
	const shown = Math.min(table.rows.length, deep * side);
	const from = rising ? table.rows.length - shown : 0;
	const used = Math.ceil(shown / deep);
	const step = used > 1 ? own + Math.min(size * 6, (width - used * own) / (used - 1)) : own;
	const cells: Cell[] = [];
	const rules: Values['rules'] = [];
	for (let block = 0; block < used; block += 1) {
		let x = block * step;
		rules.push({ x, width: own, y: heads * leading + 4 });
		for (const [place, picked] of columns.entries()) {
			const end = picked.column.numeric === true && place > 0;
			const at = end ? x + picked.width : x;
			for (const [line, text] of picked.head.entries())
				cells.push({
					text,
					x: at,
					y: (heads - picked.head.length + line + 0.8) * leading,
					end,
					strong: true
				});
			for (let row = 0; row < deep && block * deep + row < shown; row += 1) {
				const text = picked.cells[from + block * deep + row] ?? '';
				const y = (heads + row + 1.1) * leading;
				cells.push({ text, x: at, y, end, strong: place === 0 });
			}
			x += picked.width + size * GUTTER;
		}
	}
	let height = (heads + deep + 0.5) * leading;
	const lost = [
		cut || shown < table.rows.length
			? say(`${shown} of ${table.rows.length} rows`, `${shown} din ${table.rows.length} rânduri`)
			: '',
		columns.length < table.columns.filter(({ as }) => as !== 'link').length
			? say(
					`${columns.length} of ${table.columns.length} columns`,
					`${columns.length} din ${table.columns.length} coloane`
				)
			: ''
	].filter(Boolean);
	if (lost.length > 0) {
		const text = `${lost.join(', ')}; ${say('all of them at the address below.', 'toate, la adresa de mai jos.')}`;
		cells.push({ text, x: 0, y: height + leading * 0.6, end: false, strong: false });
		height += leading;
	}
	return { cells, rules, size, height, cut };
}
