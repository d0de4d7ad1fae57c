import * as Plot from '@observablehq/plot';
import { formatCount, formatShare } from '../../i18n/format.ts';
import { plotMarkup } from '../../render/markup.ts';
import type { DrawFigure, DrawOptions, Drawing } from '../../render/picture.ts';
import { towardsReceipt } from '../../render/receipt-marks.ts';
import { publishedId } from '../../receipts/published/ids.ts';
import type { FigureData } from '../../figure/contract.ts';
import { yearSpan } from '../../figure/words.ts';
import { CITIZENS } from './describe.ts';
import { GROUPS, victimsWords, type Row, type Split } from './figure.ts';

type Data = FigureData<Row, Split>;
/** A part with its place on the bar of a hundred. */
type Placed = Split & { start: number; end: number };

const FILLS: Record<Row['group'], string> = {
	EU27_2007: 'var(--other-2)',
	EU28: 'var(--other-4)',
	EU27_2020: 'var(--other-1)'
};
const PARTS: Record<Split['citizens'], string> = {
	nationals: 'var(--other-1)',
	other_eu: 'var(--accent)',
	non_eu: 'var(--rule-strong)'
};

/** Years; longer periods are in the text and the table. */
const LONGEST_SPAN = 4;

const perYear = (row: Row) => (row.victims.lower + row.victims.upper) / 2 / (row.to - row.from + 1);

/** Years as bars, periods as spans at their yearly mean. */
function counts(data: Data, { width, size, links }: DrawOptions): Drawing {
	const { rows, params, lang } = data;
	const narrow = size === 'narrow';
	const height = narrow ? 300 : 360;
	const yearly = rows.filter((row) => row.from === row.to);
	const given = new Set(yearly.map((row) => row.from));
	// A period all of whose years stand there as bars adds nothing; one over half the chart is no level.
	const periods = rows.filter(
		({ from, to }) =>
			from < to &&
			to - from < LONGEST_SPAN &&
			Array.from({ length: to - from + 1 }, (_, i) => from + i).some((year) => !given.has(year))
	);
	const years = Array.from({ length: params.to - params.from + 1 }, (_, i) => params.from + i);
	const groups = [...new Set(rows.map((row) => row.group))];
	const receipt = towardsReceipt(data, links, ({ group, from, to }: Row) =>
		publishedId({ group, from, to, cell: 'total' })
	);
	const svg = plotMarkup({
		width,
		height,
		marginLeft: narrow ? 44 : 60,
		marginRight: 12,
		marginTop: 24 + groups.length * 16,
		marginBottom: 28,
		style: { fontSize: narrow ? '11px' : '13px' },
		x: { domain: [params.from, params.to + 1], axis: null },
		y: { axis: null, nice: true, zero: true },
		marks: [
			Plot.gridY({ stroke: 'var(--rule)', strokeOpacity: 1, ticks: 5 }),
			Plot.axisY({
				tickSize: 0,
				label: null,
				ticks: 5,
				tickFormat: (value: number) => formatCount(value, lang),
				fill: 'var(--ink-soft)'
			}),
			Plot.text(
				years.filter((_, index) => index % (narrow ? 4 : 2) === 0),
				{
					x: (year: number) => year + 0.5,
					text: String,
					frameAnchor: 'bottom',
					dy: 20,
					fill: 'var(--ink-soft)'
				}
			),
			Plot.rectY(yearly, {
				x1: (row: Row) => row.from + 0.12,
				x2: (row: Row) => row.to + 0.88,
				y: perYear,
				fill: (row: Row) => FILLS[row.group],
				// A relayed number is drawn lighter than one read at the publisher's.
				fillOpacity: (row: Row) => (row.evidence === 'relayed' ? 0.55 : 1),
				...receipt
			}),
			Plot.link(periods, {
				x1: 'from',
				x2: (row: Row) => row.to + 1,
				y1: perYear,
				y2: perYear,
				stroke: 'var(--ink)',
				strokeWidth: 2,
				strokeDasharray: '5 3',
				...receipt
			}),
			Plot.text(narrow ? [] : periods, {
				x: (row: Row) => (row.from + row.to + 1) / 2,
				y: perYear,
				text: (row: Row) => `${yearSpan(row)}: ${victimsWords(row, lang)}`,
				dy: -9,
				fill: 'var(--ink)',
				className: 'halo'
			}),
			Plot.text(yearly.slice(-1), {
				x: (row: Row) => row.from + 0.5,
				y: perYear,
				text: (row: Row) => formatCount(perYear(row), lang),
				dy: -9,
				fontWeight: 700,
				fill: 'var(--ink)',
				className: 'halo'
			}),
			...groups.map((group, index) =>
				Plot.text([group], {
					frameAnchor: 'top-left',
					dy: -34 + (index - groups.length + 1) * 16,
					text: () => `■ ${GROUPS[group][lang]}`,
					fill: FILLS[group]
				})
			)
		]
	});
	return { svg, width, height };
}

/** Where all three parts of a period are known: how they divide a hundred. */
function division(data: Data, { width, size }: DrawOptions): Drawing[] {
	const { extra, lang } = data;
	const narrow = size === 'narrow';
	const key = (split: Split) => yearSpan(split);
	const complete = [...new Set(extra.map(key))].filter(
		(span) => extra.filter((split) => key(split) === span).length === 3
	);
	if (complete.length === 0) return [];
	const names = Object.keys(PARTS) as Split['citizens'][];
	const shown = complete.flatMap((span) => {
		let at = 0;
		return names.flatMap((name): Placed[] => {
			const split = extra.find((one) => key(one) === span && one.citizens === name);
			if (!split) return [];
			const start = at;
			at += split.percent;
			return [{ ...split, start, end: at }];
		});
	});
	const height = complete.length * 34 + 28 + names.length * 18;
	const svg = plotMarkup({
		width,
		height,
		marginLeft: narrow ? 44 : 60,
		marginRight: 12,
		marginTop: 8 + names.length * 18,
		marginBottom: 8,
		style: { fontSize: narrow ? '11px' : '13px' },
		x: { domain: [0, 100], axis: null },
		y: { type: 'band', domain: complete, padding: 0.25, axis: null },
		marks: [
			Plot.barX(shown, {
				x1: 'start',
				x2: 'end',
				y: key,
				fill: (split: Split) => PARTS[split.citizens],
				insetRight: 1
			}),
			Plot.text(shown, {
				x: (split: Placed) => (split.start + split.end) / 2,
				y: key,
				text: (split: Split) => formatShare(split.percent / 100, lang),
				fill: 'var(--paper)',
				fontWeight: 600
			}),
			Plot.text(complete, {
				y: (span: string) => span,
				text: (span: string) => span,
				frameAnchor: 'left',
				textAnchor: 'end',
				dx: -8,
				fill: 'var(--ink-soft)'
			}),
			...names.map((name, index) =>
				Plot.text([name], {
					frameAnchor: 'top-left',
					dy: (index - names.length) * 18,
					text: () => `■ ${CITIZENS[name][lang]}`,
					fill: name === 'other_eu' ? 'var(--accent-ink)' : PARTS[name]
				})
			)
		]
	});
	return [{ svg, width, height }];
}

export const draw: DrawFigure = (untyped, options) => {
	const data: Data = untyped;
	if (data.rows.length === 0) return [];
	return [counts(data, options), ...division(data, options)];
};
