import * as Plot from '@observablehq/plot';
import { EVIDENCE } from '../../i18n/evidence.ts';
import { keySvg, type KeyEntry } from '../../render/key-svg.ts';
import { plotMarkup } from '../../render/markup.ts';
import type { DrawFigure, DrawOptions, Drawing } from '../../render/picture.ts';
import { towardsReceipt } from '../../render/receipt-marks.ts';
import type { FigureData } from '../../figure/contract.ts';
import type { Row } from './figure.ts';
import { TIER, tierId, tierName, TIERS } from './words.ts';

type Data = FigureData<Row>;

/** Four looks that differ in print and to every eye; the word stands in each cell as well. */
const LOOKS: Record<Row['tier'], { fill: string; ink: string }> = {
	tier_1: { fill: 'var(--paper-raised)', ink: 'var(--ink)' },
	tier_2: { fill: 'var(--ramp-0)', ink: 'var(--ink)' },
	watch_list: { fill: 'var(--ramp-2)', ink: 'var(--ink)' },
	tier_3: { fill: 'var(--ramp-5)', ink: 'var(--paper)' }
};
const EDGE = 'var(--ramp-4)';
/** Cells in a row: rows of five on a phone, one row on a desk, of few cells no wider than a tenth. */
const ON_PHONE = 5;
const AT_LEAST = 10;
/** Height of a row, in px: the year, the cell, the dot. */
const LINE = 90;

const isOwn = ({ evidence }: Row) => evidence !== 'relayed';

function key(data: Data, width: number): Drawing {
	const { lang, rows } = data;
	const dot = (evidence: Row['evidence'], fill: string): KeyEntry[] =>
		rows.some((row) => row.evidence === evidence)
			? [
					{
						shape: 'dot',
						fill,
						stroke: 'var(--ink-soft)',
						text: EVIDENCE[evidence]?.short[lang] ?? evidence
					}
				]
			: [];
	const tiers = TIERS.map((tier): KeyEntry => {
		return { shape: 'bar', fill: LOOKS[tier].fill, stroke: EDGE, text: TIER[tier].key[lang] };
	});
	const own = 'var(--ink-soft)';
	return keySvg(
		[
			...tiers,
			...dot('publisher_file', own),
			...dot('publisher_page', own),
			...dot('relayed', 'var(--paper)')
		],
		width
	);
}

function strip(data: Data, { width, size, links }: DrawOptions): Drawing {
	const { lang, rows } = data;
	const narrow = size === 'narrow';
	const first = rows[0]?.year ?? 0;
	const count = (rows.at(-1)?.year ?? first) - first + 1;
	const perLine = narrow ? ON_PHONE : Math.max(count, AT_LEAST);
	const lines = Math.ceil(count / perLine);
	const range = (length: number) => Array.from({ length }, (_, at) => at);
	const height = lines * LINE + 8;
	// A report that was not seen leaves its place empty.
	const x = ({ year }: Row) => (year - first) % perLine;
	const fy = ({ year }: Row) => Math.floor((year - first) / perLine);
	const top = { x, fy, frameAnchor: 'top' as const };
	const receipt = towardsReceipt(data, links, tierId);
	const svg = plotMarkup({
		width,
		height,
		marginLeft: 2,
		marginRight: 2,
		marginTop: 4,
		marginBottom: 4,
		style: { fontSize: narrow ? '13px' : '14px' },
		x: { type: 'band', domain: range(perLine), padding: 0.06, axis: null },
		y: { axis: null },
		fy: { domain: range(lines), padding: 0, axis: null },
		marks: [
			...TIERS.flatMap((tier) => {
				const own = rows.filter((row) => row.tier === tier);
				return [
					Plot.barY(own, {
						x,
						fy,
						y1: 0,
						y2: 1,
						insetTop: 22,
						insetBottom: 24,
						fill: LOOKS[tier].fill,
						stroke: EDGE,
						rx: 2,
						title: (row: Row) => `${row.year}: ${tierName(row, lang)}`,
						...receipt
					}),
					Plot.text(own, {
						...top,
						text: () => TIER[tier].short,
						lineAnchor: 'middle',
						// The middle of the cell.
						dy: 22 + (LINE - 22 - 24) / 2,
						fill: LOOKS[tier].ink,
						fontWeight: 700
					})
				];
			}),
			Plot.text(rows, {
				...top,
				dy: 3,
				text: ({ year }: Row) =>
					narrow || perLine === AT_LEAST ? String(year) : `’${String(year).slice(2)}`,
				fill: 'var(--ink-soft)'
			}),
			Plot.dot(rows, {
				x,
				fy,
				frameAnchor: 'bottom',
				dy: -13,
				r: 3.5,
				fill: (row: Row) => (isOwn(row) ? 'var(--ink-soft)' : 'var(--paper)'),
				stroke: 'var(--ink-soft)',
				strokeWidth: 1.5
			})
		]
	});
	return { svg, width, height };
}

/** A cell for each report. */
export const draw: DrawFigure = (untyped, options) => {
	const data: Data = untyped;
	if (data.rows.length === 0) return [];
	return [key(data, options.width), strip(data, options)];
};
