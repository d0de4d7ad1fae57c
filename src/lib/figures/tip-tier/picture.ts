import * as Plot from '@observablehq/plot';
import { EVIDENCE } from '../../i18n/evidence.ts';
import { capitalise } from '../../i18n/format.ts';
import { keySvg, type KeyEntry } from '../../render/key-svg.ts';
import { plotMarkup } from '../../render/markup.ts';
import type { DrawFigure, DrawOptions, Drawing } from '../../render/picture.ts';
import type { FigureData } from '../contract.ts';
import type { Row } from './figure.ts';
import { TIER, tierName, TIERS } from './words.ts';

type Data = FigureData<Row>;

/** Four looks that differ in print and to every eye; the word stands in each cell as well. */
const LOOKS: Record<Row['tier'], { fill: string; ink: string }> = {
	tier_1: { fill: 'var(--paper-raised)', ink: 'var(--ink)' },
	tier_2: { fill: 'var(--ramp-0)', ink: 'var(--ink)' },
	watch_list: { fill: 'var(--ramp-2)', ink: 'var(--ink)' },
	tier_3: { fill: 'var(--ramp-5)', ink: 'var(--paper)' }
};
const EDGE = 'var(--ramp-4)';
/** Cells in a row: one row on a desk, rows of five on a phone. */
const ON_PHONE = 5;

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
		const mark = TIER[tier].short === '2 WL' ? ' (WL)' : '';
		const text = capitalise(TIER[tier].name[lang], lang) + (lang === 'en' ? mark : '');
		return { shape: 'bar', fill: LOOKS[tier].fill, stroke: EDGE, text };
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

function strip(data: Data, { width, size }: DrawOptions): Drawing {
	const { lang, rows } = data;
	const narrow = size === 'narrow';
	const first = rows[0]?.year ?? 0;
	const last = rows.at(-1)?.year ?? first;
	const perLine = narrow ? ON_PHONE : last - first + 1;
	const lines = Math.ceil((last - first + 1) / perLine);
	const lineHeight = narrow ? 84 : 104;
	const height = lines * lineHeight + 8;
	const x = ({ year }: Row) => (year - first) % perLine;
	const fy = ({ year }: Row) => Math.floor((year - first) / perLine);
	// A report that was not seen leaves its place empty.
	const svg = plotMarkup({
		width,
		height,
		marginLeft: 2,
		marginRight: 2,
		marginTop: 4,
		marginBottom: 4,
		style: { fontSize: narrow ? '13px' : '14px' },
		x: {
			type: 'band',
			domain: Array.from({ length: perLine }, (_, at) => at),
			padding: 0.06,
			axis: null
		},
		fy: { domain: Array.from({ length: lines }, (_, at) => at), padding: 0, axis: null },
		marks: [
			...TIERS.flatMap((tier) => {
				const own = rows.filter((row) => row.tier === tier);
				const place = { x, fy, frameAnchor: 'top' as const };
				return [
					Plot.barY(own, {
						x,
						fy,
						y1: 0,
						y2: 1,
						insetTop: 20,
						insetBottom: narrow ? 22 : 40,
						fill: LOOKS[tier].fill,
						stroke: EDGE,
						rx: 2,
						title: (row: Row) => `${row.year}: ${tierName(row, lang)}`
					}),
					Plot.text(own, {
						...place,
						text: () => TIER[tier].short,
						dy: narrow ? 38 : 38,
						fill: LOOKS[tier].ink,
						fontWeight: 700
					})
				];
			}),
			Plot.text(rows, {
				x,
				fy,
				frameAnchor: 'top',
				dy: 10,
				text: ({ year }: Row) => (narrow ? String(year) : `’${String(year).slice(2)}`),
				fill: 'var(--ink-soft)'
			}),
			Plot.dot(rows, {
				x,
				fy,
				frameAnchor: 'bottom',
				dy: narrow ? -11 : -28,
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
