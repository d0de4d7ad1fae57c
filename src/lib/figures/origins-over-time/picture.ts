import * as Plot from '@observablehq/plot';
import { plotMarkup } from '../../render/markup.ts';
import type { DrawFigure } from '../../render/picture.ts';
import { towardsReceipt } from '../../render/receipt-marks.ts';
import { cellsOf, placeOf } from '../../receipts/share/links.ts';
import type { FigureData } from '../../figure/contract.ts';
import type { Row } from './figure.ts';

/** Ranks beyond this are not drawn: the table has them. */
const DEEPEST = 12;
const GREYS = ['var(--other-1)', 'var(--other-2)', 'var(--other-3)', 'var(--other-4)'];

/** A bump chart: one line for each citizenship, its place by the middle, whiskers for what is open. */
export const draw: DrawFigure = (untyped, { width, size, links }) => {
	const data: FigureData<Row> = untyped;
	const { params, years } = data;
	const narrow = size === 'narrow';
	const rows = data.rows.filter((row) => row.position <= DEEPEST);
	if (rows.length === 0) return [];
	const origins = [...new Set(rows.map((row) => row.origin))];
	const asked = (row: Row) => params.origins.includes(row.origin);
	const colour = (row: Row) =>
		asked(row)
			? 'var(--accent)'
			: (GREYS[origins.indexOf(row.origin) % GREYS.length] ?? 'var(--other-1)');
	const span = Array.from(
		{ length: params.to - params.from + 1 },
		(_, index) => params.from + index
	);
	const lastOf = origins.flatMap(
		(origin) => rows.filter((row) => row.origin === origin).at(-1) ?? []
	);
	const x = (row: Row) => row.year;
	const y = (row: Row) => row.position;
	const where = placeOf(params);
	const receipt = towardsReceipt(data, links, (row: Row) => cellsOf(where, row).of('rank'));
	const height = narrow ? 380 : 440;
	const ordered = [...rows].sort((a, b) => Number(asked(a)) - Number(asked(b)));
	const svg = plotMarkup({
		width,
		height,
		marginLeft: narrow ? 22 : 36,
		marginRight: narrow ? 84 : 130,
		marginTop: 14,
		marginBottom: 28,
		style: { fontSize: narrow ? '11px' : '13px' },
		x: { type: 'point', domain: span, axis: null },
		y: { domain: [DEEPEST + 0.4, 0.6], axis: null },
		marks: [
			Plot.ruleY([1, 3, 5, 10], { stroke: 'var(--rule)' }),
			Plot.text([1, 3, 5, 10], {
				y: (rank: number) => rank,
				text: String,
				frameAnchor: 'left',
				dx: narrow ? -14 : -22,
				fill: 'var(--ink-soft)'
			}),
			Plot.text(
				span.filter((_, index) => index % (narrow ? 5 : 2) === 0),
				{
					x: (year: number) => year,
					text: String,
					frameAnchor: 'bottom',
					dy: 20,
					fill: 'var(--ink-soft)'
				}
			),
			// A year in which a citizenship is not drawn breaks its line.
			Plot.line(
				origins.flatMap((origin) => {
					const own = new Map(
						rows.filter((row) => row.origin === origin).map((row) => [row.year, row])
					);
					return span.map((year) => ({ origin, year, row: own.get(year) }));
				}),
				{
					x: 'year',
					y: ({ row }: { row?: Row }) => row?.position ?? NaN,
					z: 'origin',
					stroke: ({ origin }: { origin: string }) =>
						params.origins.includes(origin)
							? 'var(--accent)'
							: (GREYS[origins.indexOf(origin) % GREYS.length] ?? 'var(--other-1)'),
					strokeWidth: 1.75
				}
			),
			Plot.ruleX(
				ordered.filter((row) => row.rank.best !== row.rank.worst),
				{
					x,
					y1: (row: Row) => row.rank.best,
					y2: (row: Row) => Math.min(row.rank.worst, DEEPEST),
					stroke: colour,
					strokeOpacity: 0.55,
					strokeWidth: 1.5
				}
			),
			Plot.dot(ordered, {
				x,
				y,
				r: (row: Row) => (asked(row) ? 6 : 4),
				fill: colour,
				stroke: 'var(--paper)',
				sort: null,
				title: (row: Row) => `${row.name}, ${row.year}: ${row.rank.best}–${row.rank.worst}`,
				...receipt
			}),
			Plot.text(
				lastOf.filter((row) => row.year === Math.min(params.to, years[1])),
				{
					x,
					y,
					text: 'name',
					textAnchor: 'start',
					dx: 10,
					fill: (row: Row) => (asked(row) ? 'var(--accent-ink)' : 'var(--ink-soft)'),
					className: 'halo'
				}
			)
		]
	});
	return [{ svg, width, height }];
};
