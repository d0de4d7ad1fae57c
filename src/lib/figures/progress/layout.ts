import type { Size } from '../../render/picture.ts';
import type { Spark } from '../../render/spark.ts';
import { baselineOf, type Group, type Panel } from './panels.ts';
import type { Speaking } from './words.ts';

interface Line {
	text: string;
	y: number;
	size: number;
	weight: number;
	fill: string;
}

/** A group of small lines with its place in the picture, in px. */
export interface Placed {
	/** Its title, in lines that fit. */
	title: string[];
	y: number;
	panels: {
		key: string;
		x: number;
		top: number;
		spark: Spark;
		size: { width: number; height: number; y: number };
		lines: Line[];
	}[];
}

const GAP = 30;
/** Above the small line: its name; below: the numbers, the change, whether it can be told. */
const HEAD = 20;
const SPARK = { wide: 84, narrow: 72 } as const;
const BELOW = 84;
const TITLE = 20;
/** Average width of a letter of a title, in px. */
const LETTER = 8.3;

function wrap(text: string, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && (last.length + word.length + 1) * LETTER <= width)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

function linesOf(panel: Panel, foot: number, context: Speaking): Line[] {
	const then = baselineOf(panel, context);
	const words = { size: 13, weight: 400, fill: 'var(--ink-soft)' };
	const strong = { size: 14, weight: 600, fill: 'var(--accent-ink)' };
	return [
		{ text: panel.name, y: 13, size: 13, weight: 600, fill: 'var(--ink)' },
		{ text: `${then.name}: ${then.value}`, y: foot + 18, ...words },
		{ text: `${panel.year}: ${panel.latest}`, y: foot + 36, ...strong },
		...(panel.change === null
			? []
			: [
					{ text: panel.change, y: foot + 54, ...words },
					{ text: panel.verdictWords, y: foot + 70, ...words, size: 12 }
				])
	];
}

/** Small lines side by side on a desk, one below the other on a phone; each group begins a row. */
export function place(
	groups: readonly Group[],
	context: Speaking,
	{ width, size }: { width: number; size: Size }
): { groups: Placed[]; height: number } {
	const columns = size === 'wide' ? 3 : 1;
	const column = (width - (columns - 1) * GAP) / columns;
	const tall = SPARK[size];
	const row = HEAD + tall + BELOW;
	let y = 4;
	const placed = groups.map(({ title, panels }) => {
		const lines = wrap(title, width);
		const head = lines.length * TITLE + 6;
		const group: Placed = {
			title: lines,
			y,
			panels: panels.map((panel, index) => ({
				key: panel.key,
				x: (index % columns) * (column + GAP),
				top: y + head + Math.floor(index / columns) * row,
				spark: panel.spark,
				size: { width: column, height: tall, y: HEAD },
				lines: linesOf(panel, HEAD + tall, context)
			}))
		};
		y += head + Math.ceil(panels.length / columns) * row + 12;
		return group;
	});
	return { groups: placed, height: y };
}
