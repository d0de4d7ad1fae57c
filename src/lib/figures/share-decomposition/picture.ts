import * as Plot from '@observablehq/plot';
import { formatPoints } from '../../i18n/points.ts';
import { plotMarkup } from '../../render/markup.ts';
import type { DrawFigure } from '../../render/picture.ts';
import { towardsReceipt } from '../../render/receipt-marks.ts';
import { changeId } from './change-id.ts';
import type { FigureData } from '../../figure/contract.ts';
import type { Driver } from './drivers.ts';
import type { Row } from './figure.ts';
import { PART_NAMES } from './words.ts';

interface Step extends Row {
	from: number;
	to: number;
}

/** Where each bar starts and ends: parts one after another, the total from zero. */
function steps(rows: Row[]): Step[] {
	let at = 0;
	return rows.map((row) => {
		if (row.part === 'total') return { ...row, from: 0, to: row.mid };
		const step = { ...row, from: at, to: at + row.mid };
		at = step.to;
		return step;
	});
}

const FILLS: Record<Row['part'], string> = {
	romania: 'var(--accent)',
	others: 'var(--other-1)',
	panel: 'var(--other-3)',
	total: 'var(--ink)'
};

/** The waterfall: each part from where the one before ended, with the range of its end. */
export const draw: DrawFigure = (untyped, { width, size, links }) => {
	const data: FigureData<Row, Driver> = untyped;
	const { lang } = data;
	const narrow = size === 'narrow';
	const bars = steps(data.rows);
	if (bars.length === 0) return [];
	const rowHeight = narrow ? 56 : 44;
	const height = bars.length * rowHeight + 44;
	const y = (step: Step) => step.part;
	const receipt = towardsReceipt(data, links, ({ part }: Step) =>
		changeId({ ...data.params, origin: data.params.origins[0], part })
	);
	const ends = bars.flatMap((step) => [
		step.from,
		step.to,
		step.from + step.lower,
		step.from + step.upper
	]);
	const pad = (Math.max(...ends, 0) - Math.min(...ends, 0)) * (narrow ? 0.28 : 0.14) || 0.01;
	const svg = plotMarkup({
		width,
		height,
		marginLeft: narrow ? 4 : 220,
		marginRight: narrow ? 4 : 24,
		marginTop: 10,
		marginBottom: 28,
		style: { fontSize: narrow ? '12px' : '14px' },
		x: { domain: [Math.min(...ends, 0) - pad, Math.max(...ends, 0) + pad], axis: null },
		y: { type: 'band', domain: bars.map(y), padding: narrow ? 0.5 : 0.35, axis: null },
		marks: [
			Plot.gridX({ stroke: 'var(--rule)', strokeOpacity: 1, ticks: narrow ? 3 : 6 }),
			Plot.axisX({
				tickSize: 0,
				label: null,
				ticks: narrow ? 3 : 6,
				tickFormat: (value: number) => formatPoints(value, lang),
				fill: 'var(--ink-soft)'
			}),
			Plot.ruleX([0], { stroke: 'var(--ink-soft)' }),
			Plot.barX(bars, {
				x1: 'from',
				x2: 'to',
				y,
				fill: (step: Step) => FILLS[step.part],
				...receipt,
				...(narrow ? { insetTop: 8, insetBottom: -8 } : {})
			}),
			Plot.ruleY(bars, {
				x1: (step: Step) => step.from + step.lower,
				x2: (step: Step) => step.from + step.upper,
				y,
				stroke: 'var(--ink-soft)',
				strokeWidth: 1.5,
				dy: narrow ? 22 : 15,
				marker: 'tick'
			}),
			Plot.text(bars, {
				y,
				text: (step: Step) => PART_NAMES[step.part][lang],
				frameAnchor: 'left',
				textAnchor: narrow ? 'start' : 'end',
				dx: narrow ? 0 : -10,
				dy: narrow ? -15 : 0,
				fill: 'var(--ink)'
			}),
			Plot.text(bars, {
				x: (step: Step) => Math.max(step.from, step.to),
				y,
				text: (step: Step) => formatPoints(step.mid, lang),
				textAnchor: 'start',
				dx: 6,
				dy: narrow ? 8 : 0,
				fontWeight: 600,
				fill: 'var(--ink)',
				className: 'halo'
			})
		]
	});
	return [{ svg, width, height }];
};
