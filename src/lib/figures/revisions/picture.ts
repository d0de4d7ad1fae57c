import * as Plot from '@observablehq/plot';
import { formatCount, formatDate } from '../../i18n/format.ts';
import { plotMarkup } from '../../render/markup.ts';
import type { DrawFigure } from '../../render/picture.ts';
import { reachOver, towardsReceipt } from '../../render/receipt-marks.ts';
import { cellsOf, placeOf } from '../../receipts/share/links.ts';
import type { FigureData } from '../../figure/contract.ts';
import type { Mover, Row } from './figure.ts';

const mid = ({ victims }: Row) => (victims ? (victims.lower + victims.upper) / 2 : NaN);

/** A mark for each edition's word on a year, joined where they differ; the newest in the accent. */
export const draw: DrawFigure = (untyped, { width, size, links }) => {
	const data: FigureData<Row, Mover> = untyped;
	const { lang, rows } = data;
	const narrow = size === 'narrow';
	const told = rows.filter((row) => row.victims !== null);
	if (told.length === 0) return [];
	const editions = [...new Set(rows.map((row) => row.vintage))].sort();
	const newest = editions.at(-1);
	const years = [...new Set(rows.map((row) => row.year))];
	const height = narrow ? 280 : 360;
	const y = mid;
	const x = (row: Row) => row.year;
	const where = placeOf(data.params);
	const receipt = towardsReceipt(
		data,
		links,
		(row: Row) => `${cellsOf(where, row).of('victims')}?as_of=${row.vintage}`
	);
	const svg = plotMarkup({
		width,
		height,
		marginLeft: narrow ? 40 : 56,
		marginRight: 12,
		marginTop: 40,
		marginBottom: 28,
		style: { fontSize: narrow ? '12px' : '13px' },
		x: { type: 'point', domain: years, axis: null },
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
				years.filter((_, index) => index % (narrow ? 3 : 1) === 0),
				{
					x: (year: number) => year,
					text: String,
					frameAnchor: 'bottom',
					dy: 20,
					fill: 'var(--ink-soft)'
				}
			),
			Plot.line(told, {
				x,
				y,
				z: (row: Row) => row.year,
				stroke: 'var(--rule-strong)',
				strokeWidth: 2
			}),
			Plot.ruleX(told, {
				x,
				y1: (row: Row) => row.victims?.lower,
				y2: (row: Row) => row.victims?.upper,
				stroke: (row: Row) => (row.vintage === newest ? 'var(--accent)' : 'var(--other-1)'),
				strokeWidth: 2
			}),
			Plot.dot(told, {
				x,
				y,
				// In the order of editions: the newest lies on top where nothing changed.
				sort: null,
				r: (row: Row) => (row.vintage === newest ? 5 : 4),
				fill: (row: Row) => (row.vintage === newest ? 'var(--accent)' : 'var(--paper)'),
				stroke: (row: Row) => (row.vintage === newest ? 'var(--accent)' : 'var(--other-1)'),
				strokeWidth: 1.5
			}),
			...reachOver(told, { x, y, sort: null }, receipt),
			...editions.map((day, index) =>
				Plot.text([day], {
					frameAnchor: 'top-left',
					dy: -34 + index * 16,
					text: () =>
						`${day === newest ? '●' : '○'} ${lang === 'ro' ? 'ediția din' : 'edition of'} ${formatDate(day, lang)}`,
					fill: day === newest ? 'var(--accent-ink)' : 'var(--ink-soft)'
				})
			)
		]
	});
	return [{ svg, width, height }];
};
