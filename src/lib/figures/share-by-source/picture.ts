import * as Plot from '@observablehq/plot';
import { formatShare } from '../../i18n/format.ts';
import { plotMarkup } from '../../render/markup.ts';
import type { DrawFigure } from '../../render/picture.ts';
import { reachOver, towardsReceipt } from '../../render/receipt-marks.ts';
import { shareReference } from './references.ts';
import type { FigureData } from '../../figure/contract.ts';
import { yearSpan } from '../../figure/words.ts';
import { shareWords, type Row } from './figure.ts';

/** UNODC's line with its band; each period of the publications as a span over its years. */
export const draw: DrawFigure = (untyped, { width, size, links }) => {
	const data: FigureData<Row> = untyped;
	const { lang, rows, params } = data;
	const narrow = size === 'narrow';
	const unodc = rows.filter((row) => row.source === 'unodc-glotip');
	const periods = rows.filter((row) => row.source !== 'unodc-glotip');
	if (rows.length === 0) return [];
	const top = Math.ceil(Math.max(...rows.map((row) => row.share.upper)) * 20 + 0.2) / 20;
	const height = narrow ? 320 : 400;
	const ticks = Array.from({ length: Math.round(top / 0.05) + 1 }, (_, index) => index * 0.05);
	const last = unodc.at(-1);
	const middle = (row: Row) => row.from + 0.5;
	const label = (list: Row[], place: { x: (row: Row) => number; dy: number }) => [
		Plot.text(list, {
			...place,
			y: (row: Row) => row.share.mid,
			text: (row: Row) => `${shareWords(row, lang)}, ${yearSpan(row)}`,
			fill: 'var(--ink)',
			className: 'halo'
		})
	];
	const receipt = towardsReceipt(data, links, shareReference);
	const svg = plotMarkup({
		width,
		height,
		marginLeft: narrow ? 40 : 56,
		marginRight: narrow ? 10 : 90,
		marginTop: 20,
		marginBottom: 28,
		style: { fontSize: narrow ? '11px' : '13px' },
		x: { domain: [params.from, params.to + 1], axis: null },
		y: { domain: [0, top], axis: null },
		marks: [
			Plot.ruleY(ticks, { stroke: 'var(--rule)' }),
			Plot.axisY(ticks, {
				tickSize: 0,
				label: null,
				tickFormat: (value: number) => formatShare(value, lang, 0),
				fill: 'var(--ink-soft)'
			}),
			Plot.text(
				Array.from(
					{ length: params.to - params.from + 1 },
					(_, index) => params.from + index
				).filter((_, index) => index % (narrow ? 5 : 2) === 0),
				{
					x: (year: number) => year + 0.5,
					text: String,
					frameAnchor: 'bottom',
					dy: 20,
					fill: 'var(--ink-soft)'
				}
			),
			Plot.areaY(unodc, {
				x: middle,
				y1: (row: Row) => row.share.lower,
				y2: (row: Row) => row.share.upper,
				fill: 'var(--accent-band)'
			}),
			Plot.lineY(unodc, {
				x: middle,
				y: (row: Row) => row.share.mid,
				stroke: 'var(--accent)',
				strokeWidth: 2.5
			}),
			Plot.dot(unodc, { x: middle, y: (row: Row) => row.share.mid, r: 3, fill: 'var(--accent)' }),
			...reachOver(unodc, { x: middle, y: (row: Row) => row.share.mid }, receipt),
			Plot.link(periods, {
				x1: 'from',
				x2: (row: Row) => row.to + 1,
				y1: (row: Row) => row.share.mid,
				y2: (row: Row) => row.share.mid,
				stroke: 'var(--other-1)',
				strokeWidth: 5,
				strokeLinecap: 'butt',
				...receipt
			}),
			// A ceiling: the arrow says that the share may lie below, never above.
			Plot.text(
				periods.filter((row) => row.at_most),
				{
					x: (row: Row) => (row.from + row.to + 1) / 2,
					y: (row: Row) => row.share.mid,
					text: () => '↓',
					dy: 12,
					fill: 'var(--other-1)',
					fontSize: 16
				}
			),
			...label(
				periods.filter((row) => row.to > row.from),
				{ x: (row) => (row.from + row.to + 1) / 2, dy: -11 }
			),
			// One year lies inside a longer period: its label goes below, out of the other's way.
			...label(
				periods.filter((row) => row.to === row.from),
				{ x: (row) => row.from + 0.5, dy: 14 }
			),
			Plot.text(last ? [last] : [], {
				x: middle,
				y: (row: Row) => row.share.mid,
				text: (row: Row) => `UNODC ${formatShare(row.share.mid, lang)}`,
				textAnchor: narrow ? 'end' : 'start',
				dx: narrow ? 4 : 8,
				dy: narrow ? 16 : 0,
				fill: 'var(--accent-ink)',
				fontWeight: 700,
				className: 'halo'
			}),
			Plot.text(periods.slice(-1), {
				x: (row: Row) => (row.from + row.to + 1) / 2,
				y: (row: Row) => row.share.mid,
				text: () => (lang === 'ro' ? 'publicații Eurostat' : 'Eurostat publications'),
				dy: 28,
				fill: 'var(--ink-soft)',
				className: 'halo'
			})
		]
	});
	return [{ svg, width, height }];
};
