import * as Plot from '@observablehq/plot';
import { formatCount } from '../../../src/lib/i18n/format.ts';
import { cellsOf, placeOf } from '../../../src/lib/receipts/share/links.ts';
import { drawPlot } from '../../../src/lib/render/plot.ts';
import type { DrawFigure } from '../../../src/lib/render/picture.ts';
import { reachOver, towardsReceipt } from '../../../src/lib/render/receipt-marks.ts';
import type { FigureData } from '../../../src/lib/figure/contract.ts';
import type { Row } from './row.ts';

const x = ({ year }: Row) => year;
const y = ({ victims }: Row) => (victims ? (victims.lower + victims.upper) / 2 : NaN);

/** FILL: what is drawn. A point for each year, on the line of what is possible. */
export const draw: DrawFigure = (untyped, { width, size }) => {
	const data: FigureData<Row> = untyped;
	const { lang, params, rows } = data;
	const told = rows.filter(({ victims }) => victims !== null);
	if (told.length === 0) return [];
	const years = rows.map(x);
	const height = size === 'narrow' ? 260 : 340;
	const victimsOf = (row: Row) => cellsOf(placeOf(params), row).of('victims');
	const chart = drawPlot({
		width,
		height,
		marginLeft: 48,
		style: { fontSize: size === 'narrow' ? '12px' : '13px' },
		x: { type: 'point', domain: years, axis: null },
		y: { axis: null, nice: true, zero: true },
		marks: [
			Plot.gridY({ stroke: 'var(--rule)', strokeOpacity: 1, ticks: 5 }),
			Plot.axisY({
				...{ tickSize: 0, label: null, ticks: 5, fill: 'var(--ink-soft)' },
				tickFormat: (value: number) => formatCount(value, lang)
			}),
			Plot.text(
				years.filter((_, index) => index % (size === 'narrow' ? 3 : 1) === 0),
				{ x: (year) => year, text: String, frameAnchor: 'bottom', dy: 20, fill: 'var(--ink-soft)' }
			),
			Plot.ruleX(told, {
				x,
				y1: ({ victims }: Row) => victims?.lower,
				y2: ({ victims }: Row) => victims?.upper,
				...{ stroke: 'var(--accent)', strokeWidth: 2 }
			}),
			Plot.dot(told, { x, y, r: 4, fill: 'var(--accent)' }),
			reachOver(told, { x, y }, towardsReceipt(data, victimsOf))
		]
	});
	return [chart];
};
