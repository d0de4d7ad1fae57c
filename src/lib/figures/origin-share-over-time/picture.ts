import * as Plot from '@observablehq/plot';
import { formatShare, formatShareInterval } from '../../i18n/format.ts';
import { plotMarkup } from '../../render/markup.ts';
import type { DrawFigure, DrawOptions, Drawing } from '../../render/picture.ts';
import { reachOver, towardsReceipt } from '../../render/receipt-marks.ts';
import { cellsOf, placeOf } from '../../receipts/share/links.ts';
import type { FigureData } from '../../figure/contract.ts';
import { isReported } from '../../figure/reported.ts';
import { STATUS } from '../../figure/words.ts';
import type { Event, Row } from './figure.ts';
import { lanes } from './lanes.ts';
import { timeFrame, yearMiddle, type TimeFrame } from './time.ts';

type Data = FigureData<Row, Event>;

const OTHERS = ['var(--other-1)', 'var(--other-2)', 'var(--other-3)', 'var(--other-4)'];
const DASHES = ['0', '6 3', '2 3', '8 3 2 3'];

/** Upper end of the share axis: the next multiple of five points above every band. */
function ceiling(rows: Row[]): number {
	const top = Math.max(0.05, ...rows.filter(isReported).map((row) => row.share.upper));
	return Math.min(1, Math.ceil(top * 20 + 1e-9) / 20);
}

/** Height of a line of labels, in px. */
const LABEL_HEIGHT = 17;

/** Where the labels at the ends of the lines go, so that none hides another; in shares, by origin. */
function spreadLabels(rows: Row[], gap: number): Map<string, number> {
	// The last year of an origin wins: rows come in order.
	const ends = new Map(rows.filter(isReported).map((row) => [row.origin, row.share.mid]));
	const wanted = [...ends].map(([origin, at]) => ({ origin, at })).sort((a, b) => a.at - b.at);
	let lowest = -Infinity;
	return new Map(
		wanted.map(({ origin, at }) => {
			lowest = Math.max(at, lowest + gap);
			return [origin, lowest];
		})
	);
}

/** Line, dots and the label at its last point for one origin. */
function originMarks(
	rows: Row[],
	index: number,
	data: Data,
	{
		narrow,
		labelAt,
		links
	}: { narrow: boolean; labelAt: ReadonlyMap<string, number>; links: boolean }
): Plot.Markish[] {
	const subject = index === 0;
	const colour = subject ? 'var(--accent)' : OTHERS[(index - 1) % OTHERS.length];
	const dash = subject ? '0' : DASHES[Math.floor((index - 1) / OTHERS.length) % DASHES.length];
	const seen = rows.filter(isReported);
	const last = seen.at(-1);
	const high = seen.toSorted((a, b) => b.share.mid - a.share.mid)[0];
	const x = (row: Row) => yearMiddle(row.year);
	const label = (row: Row) => formatShare(row.share?.mid ?? 0, data.lang);
	const where = placeOf(data.params);
	const receipt = towardsReceipt(data, links, (row: Row) => cellsOf(where, row).of('share'));
	const said = (row: Row) =>
		`${row.year}: ${row.share ? formatShareInterval(row.share, data.lang) : '–'}`;
	return [
		...(subject
			? [
					// NaN, not 0, where there is no number: the band breaks with the line.
					Plot.areaY(rows, {
						x,
						y1: (row: Row) => row.share?.lower ?? NaN,
						y2: (row: Row) => row.share?.upper ?? NaN,
						fill: 'var(--accent-band)'
					})
				]
			: []),
		Plot.lineY(rows, {
			x,
			y: (row: Row) => row.share?.mid ?? NaN,
			stroke: colour,
			strokeWidth: subject ? 2.5 : 1.5,
			strokeDasharray: dash
		}),
		Plot.dot(seen, { x, y: (row: Row) => row.share?.mid, r: subject ? 3.5 : 2, fill: colour }),
		...reachOver(seen, { x, y: (row: Row) => row.share?.mid }, receipt, said),
		...(subject && high && high !== last
			? [
					Plot.text([high], {
						x,
						y: (row: Row) => row.share?.upper,
						text: label,
						dy: -9,
						fill: 'var(--accent-ink)',
						fontWeight: 600,
						className: 'halo'
					})
				]
			: []),
		Plot.text(last ? [last] : [], {
			x,
			y: (row: Row) => labelAt.get(row.origin) ?? row.share?.mid,
			text: (row: Row) =>
				data.params.origins.length === 1
					? label(row)
					: `${data.names[row.origin] ?? row.origin} ${label(row)}`,
			dx: 8,
			dy: data.params.origins.length === 1 ? -10 : 0,
			textAnchor: 'start',
			fill: subject ? 'var(--accent-ink)' : colour,
			fontWeight: subject ? 700 : 500,
			fontSize: narrow ? 12 : 13,
			className: 'halo'
		})
	];
}

/** Years without a number of a single reporter: why, at the foot of the chart. */
function absenceMarks(rows: Row[], data: Data): Plot.Markish[] {
	const absent = rows.filter((row) => row.status !== 'reported');
	return [
		Plot.dot(
			absent.filter((row) => row.status === 'not_listed'),
			{
				x: (row: Row) => yearMiddle(row.year),
				y: 0,
				r: 3,
				fill: 'var(--paper)',
				stroke: 'var(--rule-strong)',
				title: (row: Row) => `${row.year}: ${STATUS.not_listed[data.lang]}`
			}
		),
		Plot.text(
			absent.filter((row) => row.status === 'not_reported'),
			{
				x: (row: Row) => yearMiddle(row.year),
				y: 0,
				dy: -8,
				text: () => '×',
				fill: 'var(--rule-strong)',
				title: (row: Row) => `${row.year}: ${STATUS.not_reported[data.lang]}`
			}
		)
	];
}

function shareLane(
	data: Data,
	frame: TimeFrame,
	{ size, width, low, links }: DrawOptions
): Drawing {
	const { rows, lang, params } = data;
	const narrow = size === 'narrow';
	const height = low ? 200 : narrow ? 250 : 340;
	const top = ceiling(rows);
	const step = top > 0.3 ? 0.1 : 0.05;
	const labelAt = spreadLabels(rows, (top * LABEL_HEIGHT) / (height - 54));
	// Down, not up: a top of 35 % has its last line at 30 %, none above the frame.
	const last = Math.floor(top / step + 1e-9);
	const ticks = Array.from({ length: last + 1 }, (_, index) => index * step);
	const svg = plotMarkup({
		width,
		height,
		...frame.margins,
		marginTop: 28,
		marginBottom: 26,
		style: { fontSize: narrow ? '12px' : '13px' },
		x: { type: 'utc', domain: frame.domain, axis: null },
		y: { domain: [0, top], axis: null },
		marks: [
			Plot.ruleY(ticks, { stroke: 'var(--rule)' }),
			Plot.axisY(ticks, {
				tickSize: 0,
				label: null,
				tickFormat: (value: number) => formatShare(value, lang, 0),
				fill: 'var(--ink-soft)'
			}),
			...frame.axis('bottom'),
			...frame.founding(data, { label: true, narrow, top }),
			...params.origins.flatMap((origin, index) =>
				originMarks(
					rows.filter((row) => row.origin === origin),
					index,
					data,
					{ narrow, labelAt, links }
				)
			),
			...(params.reporter ? absenceMarks(rows, data) : [])
		]
	});
	return { svg, width, height, axis: frame.place };
}

/** The signature chart: share above, the network below, one time axis. */
export const draw: DrawFigure = (untyped, options) => {
	const data: Data = untyped;
	const frame = timeFrame(data, options);
	return [shareLane(data, frame, options), lanes(data, frame, options)].filter(
		(drawing) => drawing.height > 0
	);
};
