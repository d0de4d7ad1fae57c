import * as Plot from '@observablehq/plot';
import { EVIDENCE } from '../../i18n/evidence.ts';
import { formatCount, formatCountInterval } from '../../i18n/format.ts';
import { speaker } from '../../i18n/text.ts';
import { keySvg, type KeyEntry } from '../../render/key-svg.ts';
import { plotMarkup } from '../../render/markup.ts';
import type { DrawFigure, DrawOptions, Drawing } from '../../render/picture.ts';
import { towardsReceipt } from '../../render/receipt-marks.ts';
import type { FigureData } from '../../figure/contract.ts';
import type { HalfYear, Row } from './figure.ts';
import { countId, partName, partsOf, totalsOf } from './words.ts';

type Data = FigureData<Row, HalfYear>;

const EDGE = 'var(--accent)';
/** Filled: from the publisher, by file or by page; hollow: from others. */
const LOOKS: Record<Row['evidence'], string> = {
	publisher_file: 'var(--accent)',
	publisher_page: 'var(--accent-band)',
	relayed: 'var(--paper)'
};
const STEPS = ['var(--ramp-5)', 'var(--ramp-3)', 'var(--ramp-1)', 'var(--ramp-4)', 'var(--ramp-2)'];

/** Stretches of a bar: the whole, or part upon part from its foot. */
interface Stretch extends Row {
	from: number;
	to: number;
	fill: string;
}

function stretches(data: Data): Stretch[] {
	const parts = partsOf(data.rows);
	return totalsOf(data.rows).flatMap((total) => {
		const whole = { ...total, from: 0, to: total.victims.upper };
		if (data.params.by === 'total') return [{ ...whole, fill: LOOKS[total.evidence] }];
		let at = 0;
		const own = parts.flatMap((part, index) => {
			const row = data.rows.find(
				(one) => one.shown && one.year === total.year && one.part === part
			);
			if (!row) return [];
			// As many as there are at least: what an interval leaves open stays with the rest.
			const stretch = { ...row, from: at, to: at + row.victims.lower };
			at = stretch.to;
			return [{ ...stretch, fill: STEPS[index % STEPS.length] ?? EDGE }];
		});
		return [{ ...whole, fill: 'var(--paper)' }, ...own];
	});
}

function key(data: Data, width: number): Drawing {
	const { lang, params, rows } = data;
	const say = speaker(lang);
	const totals = totalsOf(rows);
	const kinds = (['publisher_file', 'publisher_page', 'relayed'] as const).filter((evidence) =>
		totals.some((row) => row.evidence === evidence)
	);
	const entries: KeyEntry[] =
		params.by === 'total'
			? kinds.map((evidence) => ({
					shape: 'bar',
					fill: LOOKS[evidence],
					stroke: EDGE,
					text: EVIDENCE[evidence]?.short[lang] ?? evidence
				}))
			: [
					...partsOf(rows).map((part, index): KeyEntry => ({
						shape: 'bar',
						fill: STEPS[index % STEPS.length] ?? EDGE,
						stroke: EDGE,
						text: partName(params.by, part, lang)
					})),
					{
						shape: 'bar',
						fill: 'var(--paper)',
						stroke: EDGE,
						text: say('not stated', 'nedeclarat')
					}
				];
	if (rows.some(({ shown, part }) => !shown && part === 'total')) {
		const text = say('another number for the same year', 'altă cifră pentru același an');
		entries.push({ shape: 'line', fill: 'var(--ink)', text });
	}
	return keySvg(entries, width);
}

/** On a desk the years stand side by side, on a phone one below the other. */
function bars(data: Data, { width, size, links }: DrawOptions): Drawing {
	const { lang, rows } = data;
	const narrow = size === 'narrow';
	const totals = totalsOf(rows);
	const [first, last] = [totals[0]?.year ?? 0, totals.at(-1)?.year ?? 0];
	// A year without a number keeps its place, empty.
	const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
	const others = rows.filter(({ shown, part }) => !shown && part === 'total');
	const height = narrow ? years.length * 24 + 12 : 360;
	const top = Math.max(...totals.map(({ victims }) => victims.upper));
	const year = (row: Row) => row.year;
	const receipt = towardsReceipt(data, links, ({ year: at, part }: Row) =>
		countId({ year: at, by: data.params.by, part })
	);
	const paint = { fill: 'fill', stroke: EDGE, strokeWidth: 1.25, ...receipt };
	const label = (row: Row) => formatCountInterval(row.victims, lang);
	const value = (row: Row) => row.victims.upper;
	const words = { text: label, fill: 'var(--accent-ink)', fontWeight: 600 };
	const band = { type: 'band', domain: years, padding: narrow ? 0.3 : 0.25, axis: null } as const;
	const svg = plotMarkup(
		narrow
			? {
					width,
					height,
					marginLeft: 44,
					marginRight: 52,
					marginTop: 4,
					marginBottom: 8,
					style: { fontSize: '13px' },
					x: { domain: [0, top], axis: null },
					y: band,
					marks: [
						Plot.barX(stretches(data), { x1: 'from', x2: 'to', y: year, ...paint }),
						Plot.tickX(others, { x: value, y: year, stroke: 'var(--ink)', strokeWidth: 2 }),
						Plot.text(totals, { x: value, y: year, ...words, textAnchor: 'start', dx: 8 }),
						Plot.text(years, {
							y: (one: number) => one,
							text: String,
							frameAnchor: 'left',
							textAnchor: 'end',
							dx: -8,
							fill: 'var(--ink)'
						})
					]
				}
			: {
					width,
					height,
					marginLeft: 48,
					marginRight: 8,
					marginTop: 26,
					marginBottom: 28,
					style: { fontSize: '13px' },
					x: band,
					y: { domain: [0, top], axis: null },
					marks: [
						Plot.gridY({ stroke: 'var(--rule)', strokeOpacity: 1, ticks: 4 }),
						Plot.axisY({
							tickSize: 0,
							label: null,
							ticks: 4,
							tickFormat: (tick: number) => formatCount(tick, lang),
							fill: 'var(--ink-soft)'
						}),
						Plot.barY(stretches(data), { x: year, y1: 'from', y2: 'to', ...paint }),
						Plot.tickY(others, { x: year, y: value, stroke: 'var(--ink)', strokeWidth: 2 }),
						Plot.text(totals, { x: year, y: value, ...words, dy: -10, className: 'halo' }),
						Plot.text(years, {
							x: (one: number) => one,
							text: String,
							frameAnchor: 'bottom',
							dy: 20,
							fill: 'var(--ink-soft)'
						})
					]
				}
	);
	return { svg, width, height };
}

/** A bar for each year; the others' numbers as lines across it. */
export const draw: DrawFigure = (untyped, options) => {
	const data: Data = untyped;
	if (totalsOf(data.rows).length === 0) return [];
	return [key(data, options.width), bars(data, options)];
};
