import * as Plot from '@observablehq/plot';
import { formatCount, formatCountInterval, formatRank } from '../../i18n/format.ts';
import { plotMarkup } from '../../render/markup.ts';
import type { DrawFigure } from '../../render/picture.ts';
import { towardsReceipt } from '../../render/receipt-marks.ts';
import { cellsOf, placeOf } from '../../receipts/share/links.ts';
import type { FigureData } from '../../figure/contract.ts';
import type { Apart, Row } from './figure.ts';

/** Beyond these the bars are shorter than their labels; the table has them all. */
const MOST_BARS = 15;

const place = (row: Row) => `${formatRank(row.rank)}.\u2002${row.name}`;

/** Rank and name: left of the bar, or above it where there is no room. Plot's weight is one per mark. */
function nameMarks(rows: Row[], narrow: boolean, fontWeight: number): Plot.Markish[] {
	const common = { y: (row: Row) => row.origin, text: place, fontWeight, fill: 'var(--ink)' };
	return [
		narrow
			? Plot.text(rows, { ...common, x: 0, textAnchor: 'start', dy: -12 })
			: Plot.text(rows, { ...common, frameAnchor: 'left', textAnchor: 'end', dx: -10 })
	];
}

/** Bars of the largest foreign citizenships, the asked ones always among them, with whiskers. */
export const draw: DrawFigure = (untyped, { width, size, links }) => {
	const data: FigureData<Row, Apart> = untyped;
	const { lang, params } = data;
	const narrow = size === 'narrow';
	const rows = data.rows.filter(
		(row, index) => index < MOST_BARS || params.origins.includes(row.origin)
	);
	if (rows.length === 0) return [];
	const asked = (row: Row) => params.origins.includes(row.origin);
	const mid = (row: Row) => (row.victims.lower + row.victims.upper) / 2;
	const rowHeight = narrow ? 40 : 28;
	const height = rows.length * rowHeight + 40;
	const y = (row: Row) => row.origin;
	const where = placeOf(params);
	const receipt = towardsReceipt(data, links, (row: Row) => cellsOf(where, row).of('rank'));
	const top = Math.max(...rows.map((row) => row.victims.upper));
	const svg = plotMarkup({
		width,
		height,
		marginLeft: narrow ? 4 : 190,
		marginRight: narrow ? 70 : 96,
		marginTop: 10,
		marginBottom: 26,
		style: { fontSize: narrow ? '12px' : '14px' },
		x: { domain: [0, top], axis: null, nice: true },
		y: { type: 'band', domain: rows.map(y), padding: narrow ? 0.5 : 0.25, axis: null },
		marks: [
			Plot.gridX({ stroke: 'var(--rule)', strokeOpacity: 1, ticks: narrow ? 3 : 6 }),
			Plot.axisX({
				tickSize: 0,
				label: null,
				ticks: narrow ? 3 : 6,
				tickFormat: (value: number) => formatCount(value, lang),
				fill: 'var(--ink-soft)'
			}),
			Plot.barX(rows, {
				x: mid,
				y,
				fill: (row: Row) => (asked(row) ? 'var(--accent)' : 'var(--rule-strong)'),
				...receipt,
				...(narrow ? { insetTop: 8, insetBottom: -4 } : {})
			}),
			Plot.ruleY(
				rows.filter((row) => row.victims.lower !== row.victims.upper),
				{
					x1: (row: Row) => row.victims.lower,
					x2: (row: Row) => row.victims.upper,
					y,
					stroke: 'var(--ink)',
					strokeWidth: 1.5,
					...(narrow ? { dy: 6 } : {})
				}
			),
			...nameMarks(rows.filter(asked), narrow, 700),
			...nameMarks(
				rows.filter((row) => !asked(row)),
				narrow,
				400
			),
			Plot.text(rows, {
				x: (row: Row) => row.victims.upper,
				y,
				text: (row: Row) => formatCountInterval(row.victims, lang),
				textAnchor: 'start',
				dx: 8,
				dy: narrow ? 6 : 0,
				fill: 'var(--ink-soft)'
			})
		]
	});
	return [{ svg, width, height }];
};
