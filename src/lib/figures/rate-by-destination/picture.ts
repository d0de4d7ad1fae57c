import * as Plot from '@observablehq/plot';
import { formatCount, formatShare, formatShareInterval } from '../../i18n/format.ts';
import { formatRateInterval } from '../../i18n/rates.ts';
import { speaker } from '../../i18n/text.ts';
import { keySvg } from '../../render/key-svg.ts';
import { plotMarkup } from '../../render/markup.ts';
import type { DrawFigure, DrawOptions, Drawing } from '../../render/picture.ts';
import { towardsReceipt, type Towards } from '../../render/receipt-marks.ts';
import { shareId } from '../../receipts/ids.ts';
import type { FigureData, Interval } from '../../figure/contract.ts';
import type { Row } from './figure.ts';
import { rateId } from './receipt-ids.ts';
import { fewWords, PER, RATE_STATUS } from './words.ts';

type Data = FigureData<Row>;
type Shown = Row & { share: Interval & { mid: number } };

/** Both panels stand on one axis: the rate from 0 to 1, the share after a gap for numbers. */
const SHARE_FROM = 1.2;
const SHARE_WIDTH = 0.6;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];
const SOFT = { fill: 'var(--ink-soft)' };

/** Round marks from zero, four at most beside it; the last is the end of the axis. */
function ticksFor(most: number, steps: readonly number[]): number[] {
	const step = steps.find((one) => most / one <= 4) ?? most / 4;
	return Array.from(
		{ length: Math.max(1, Math.ceil(most / step - 1e-9)) + 1 },
		(_, at) => at * step
	);
}

interface PanelOptions {
	from: number;
	width: number;
	format: (value: number) => string;
	/** Where a dot leads. */
	receipt: Towards<Shown>;
}

/** One panel: its scale, gridlines and interval, line and dot of each row that has the value. */
function panel(
	rows: Shown[],
	of: (row: Shown) => (Interval & { mid: number }) | null,
	ticks: number[],
	{ from, width, format, receipt }: PanelOptions
): Plot.Markish[] {
	const end = ticks.at(-1) ?? 1;
	// Few residents can give a rate beyond the axis: it ends there with an arrow, and its number stands by it.
	const x = (value: number) => from + Math.min(1, value / end) * width;
	const seen = rows.filter((row) => of(row) !== null);
	const value = (row: Shown, part: keyof Interval | 'mid') => x(of(row)?.[part] ?? NaN);
	const colour = (row: Shown) => (row.unstable && width === 1 ? 'var(--other-2)' : 'var(--accent)');
	return [
		Plot.ruleX(ticks, { x: x, stroke: 'var(--rule)' }),
		Plot.text(ticks, { x, text: format, frameAnchor: 'top', dy: -16, ...SOFT }),
		Plot.link(seen, {
			x1: (row: Shown) => value(row, 'lower'),
			x2: (row: Shown) => value(row, 'upper'),
			y1: 'reporter',
			y2: 'reporter',
			stroke: colour,
			strokeWidth: 2.5
		}),
		Plot.dot(
			seen.filter((row) => (of(row)?.mid ?? 0) <= end),
			{
				x: (row: Shown) => value(row, 'mid'),
				y: 'reporter',
				r: 5,
				fill: (row: Shown) => (row.unstable && width === 1 ? 'var(--paper)' : 'var(--accent)'),
				stroke: colour,
				strokeWidth: 2,
				...receipt
			}
		),
		Plot.text(
			seen.filter((row) => (of(row)?.mid ?? 0) > end),
			{ x: from + width, y: 'reporter', text: () => '▸', fill: 'var(--other-2)', fontSize: 16 }
		)
	];
}

function chart(rows: Shown[], data: Data, { width, size, links }: DrawOptions): Drawing {
	const { lang, params } = data;
	const receipt = (cell: 'rate' | 'share') =>
		towardsReceipt(data, links, ({ reporter, origin, year }: Shown) =>
			cell === 'rate'
				? rateId({ source: params.source, reporter, origin, year, cell })
				: shareId({ source: params.source, place: reporter, origin, year, cell })
		);
	const say = speaker(lang);
	const narrow = size === 'narrow';
	const solid = rows.filter(({ rate, unstable }) => rate && !unstable);
	const scaled = solid.length > 0 ? solid : rows;
	const rates = ticksFor(Math.max(1, ...scaled.map(({ rate }) => rate?.upper ?? 0)), STEPS);
	const shares = ticksFor(
		Math.max(0.05, ...rows.map(({ share }) => share.upper)) * 100,
		[5, 10, 20, 25]
	).map((percent) => percent / 100);
	const rateEnd = rates.at(-1) ?? 1;
	const rowHeight = narrow ? 44 : 28;
	const height = 58 + rows.length * rowHeight;
	const words = (row: Shown) =>
		row.rate ? formatRateInterval(row.rate, lang) : RATE_STATUS[row.status][lang];
	const shareWords = (row: Shown) => formatShareInterval(row.share, lang);
	const shareEnd = shares.at(-1) ?? 1;
	const heading = (x: number, text: string) =>
		Plot.text([text], {
			x: () => x,
			text: String,
			frameAnchor: 'top',
			dy: -36,
			textAnchor: 'start',
			fontWeight: 600
		});
	const labels = narrow
		? [
				Plot.text(rows, {
					x: 0,
					y: 'reporter',
					dy: -15,
					text: (row: Shown) => `${row.name}: ${words(row)}${row.unstable ? ' *' : ''}`,
					textAnchor: 'start'
				}),
				Plot.text(rows, {
					x: SHARE_FROM + SHARE_WIDTH,
					y: 'reporter',
					dy: -15,
					text: shareWords,
					textAnchor: 'end',
					...SOFT
				})
			]
		: [
				Plot.text(rows, { x: 0, y: 'reporter', dx: -12, text: 'name', textAnchor: 'end' }),
				Plot.text(rows, {
					x: (row: Shown) => Math.min(1, (row.rate?.upper ?? 0) / rateEnd),
					y: 'reporter',
					dx: 11,
					text: (row: Shown) => words(row) + (row.unstable ? ' *' : ''),
					textAnchor: 'start',
					className: 'halo'
				}),
				Plot.text(rows, {
					x: (row: Shown) => SHARE_FROM + (row.share.upper / shareEnd) * SHARE_WIDTH,
					y: 'reporter',
					dx: 11,
					text: shareWords,
					textAnchor: 'start',
					className: 'halo',
					...SOFT
				})
			];
	const svg = plotMarkup({
		width,
		height,
		marginLeft: narrow ? 8 : 180,
		marginRight: narrow ? 14 : 96,
		marginTop: 50,
		marginBottom: 8,
		style: { fontSize: narrow ? '12px' : '13px' },
		x: { domain: [0, SHARE_FROM + SHARE_WIDTH], axis: null },
		y: { type: 'band', domain: rows.map(({ reporter }) => reporter), axis: null },
		marks: [
			heading(
				0,
				say(`per ${formatCount(PER, lang)} residents`, `la ${formatCount(PER, lang)} de rezidenți`)
			),
			heading(SHARE_FROM, say('share', 'pondere')),
			...panel(rows, ({ rate }) => rate, rates, {
				from: 0,
				width: 1,
				receipt: receipt('rate'),
				format: (value) => formatCount(value, lang)
			}),
			...panel(rows, ({ share }) => share, shares, {
				from: SHARE_FROM,
				width: SHARE_WIDTH,
				receipt: receipt('share'),
				format: (value) => formatShare(value, lang, 0)
			}),
			...labels
		]
	});
	return { svg, width, height };
}

/** Rates as dots with their intervals, the share beside; few residents below, those without a rate last. */
export const draw: DrawFigure = (untyped, options) => {
	const data: Data = untyped;
	const { lang } = data;
	const place = (row: Row) => (row.rate ? Number(row.unstable) : 2);
	const rows = data.rows
		.filter((row): row is Shown => row.share !== null)
		.toSorted((a, b) => place(a) - place(b) || (b.rate?.mid ?? 0) - (a.rate?.mid ?? 0));
	if (rows.length === 0) return [];
	const key = keySvg(
		[
			{
				shape: 'dot',
				fill: 'var(--accent)',
				text: speaker(lang)('rate, share', 'raport, pondere')
			},
			{ shape: 'dot', fill: 'var(--paper)', stroke: 'var(--other-2)', text: `* ${fewWords(lang)}` },
			{ shape: 'line', fill: 'var(--accent)', text: speaker(lang)('interval', 'interval') }
		],
		options.width
	);
	return [key, chart(rows, data, options)];
};
