import * as Plot from '@observablehq/plot';
import { formatCount, formatShare } from '../../i18n/format.ts';
import { speaker } from '../../i18n/text.ts';
import { keySvg, type KeyEntry } from '../../render/key-svg.ts';
import { plotMarkup } from '../../render/markup.ts';
import type { DrawFigure, DrawOptions, Drawing } from '../../render/picture.ts';
import { reachOver, towardsReceipt } from '../../render/receipt-marks.ts';
import { referralId, type Key } from './receipt-id.ts';
import type { FigureData } from '../../figure/contract.ts';
import type { Caveat, Row } from './figure.ts';
import { when } from './words.ts';

type Data = FigureData<Row, Caveat>;

const SOFT = { fill: 'var(--ink-soft)' };
const BOTTOM = 66;

/** Both lanes stand on the same quarters. */
function frame(rows: Row[], { lang }: Data, { width, size }: DrawOptions) {
	const narrow = size === 'narrow';
	return {
		narrow,
		x: (row: Row) => when(row, lang),
		options: {
			width,
			marginLeft: narrow ? 4 : 120,
			marginRight: narrow ? 4 : 24,
			style: { fontSize: narrow ? '12px' : '14px' },
			x: {
				type: 'band',
				domain: rows.map((row) => when(row, lang)),
				padding: narrow ? 0.25 : 0.4,
				axis: null
			}
		} satisfies Plot.PlotOptions
	};
}

/** A heading at the upper left; on a desk it stands in the margin. */
const heading = (text: string, narrow: boolean) =>
	Plot.text([text], {
		frameAnchor: 'top-left',
		dx: narrow ? 0 : -120,
		dy: narrow ? -22 : -4,
		text: (line: string) => (narrow ? line : line.replace(/ (?=\S+$)/, '\n')),
		lineAnchor: 'top',
		...SOFT
	});

function countLane(rows: Row[], data: Data, options: DrawOptions): Drawing {
	const { lang } = data;
	const say = speaker(lang);
	const { narrow, x, options: shared } = frame(rows, data, options);
	const height = narrow ? 190 : 210;
	const receipt = (cell: Key['cell']) =>
		towardsReceipt(data, options.links, (row: Row) => referralId({ ...row, cell }));
	const most = Math.max(...rows.map(({ romanian }) => romanian), 1);
	// Two bars share a quarter's place: the wide one of 62 %, the other in what is left.
	const room = options.width - shared.marginLeft - shared.marginRight;
	const { padding } = shared.x;
	const place = (room / (rows.length + padding)) * (1 - padding);
	const svg = plotMarkup({
		...shared,
		height,
		marginTop: narrow ? 40 : 26,
		marginBottom: 4,
		y: { domain: [0, most], axis: null },
		marks: [
			heading(say('Romanian nationals', 'Cetățeni români'), narrow),
			Plot.barY(rows, {
				x,
				y: 'romanian',
				fill: 'var(--accent)',
				insetRight: place * 0.38,
				...receipt('victims')
			}),
			Plot.barY(rows, {
				x,
				y: 'dual',
				fill: 'var(--paper)',
				stroke: 'var(--accent)',
				strokeWidth: 1.5,
				insetLeft: place * 0.66,
				insetRight: 1,
				...receipt('dual')
			}),
			Plot.text(rows, {
				x,
				y: 'romanian',
				text: (row: Row) => formatCount(row.romanian, lang),
				dx: place * -0.19,
				dy: -10,
				fill: 'var(--accent-ink)',
				fontWeight: 700
			}),
			Plot.text(rows, {
				x,
				y: 'dual',
				text: (row: Row) => formatCount(row.dual, lang),
				dx: place * 0.33,
				dy: -9,
				...SOFT
			}),
			Plot.ruleY([0], { stroke: 'var(--rule-strong)' })
		]
	});
	return { svg, width: options.width, height };
}

function shareLane(rows: Row[], data: Data, options: DrawOptions): Drawing {
	const { lang } = data;
	const say = speaker(lang);
	const { narrow, x, options: shared } = frame(rows, data, options);
	const height = narrow ? 210 : 220;
	const top = Math.max(...rows.map(({ worst_case }) => worst_case.upper), 0.01) * 1.25;
	const foot = (text: (row: Row) => string, dy: number, more: object) =>
		Plot.text(rows, { x, text, frameAnchor: 'bottom', dy, ...more });
	const svg = plotMarkup({
		...shared,
		height,
		marginTop: narrow ? 40 : 20,
		marginBottom: BOTTOM,
		y: { domain: [0, top], axis: null },
		marks: [
			heading(say('Share of referrals', 'Pondere între semnalări'), narrow),
			Plot.ruleY([0], { stroke: 'var(--rule-strong)' }),
			Plot.ruleX(rows, {
				x,
				y1: (row: Row) => row.worst_case.lower,
				y2: (row: Row) => row.worst_case.upper,
				stroke: 'var(--accent)',
				strokeWidth: 1.5
			}),
			Plot.dot(rows, { x, y: 'share', r: 4.5, fill: 'var(--accent)' }),
			...reachOver(
				rows,
				{ x, y: 'share' },
				towardsReceipt(data, options.links, (row: Row) => referralId({ ...row, cell: 'share' }))
			),
			Plot.text(rows, {
				x,
				y: (row: Row) => row.worst_case.upper,
				text: (row: Row) => formatShare(row.share, lang),
				dy: -10,
				fill: 'var(--accent-ink)',
				fontWeight: 600
			}),
			foot((row) => when(row, lang).split(' ')[0] ?? '', 16, { fill: 'var(--ink)' }),
			foot((row) => (row.quarter === 1 || row === rows[0] ? String(row.year) : ''), 32, {
				fill: 'var(--ink)',
				fontWeight: 600
			}),
			foot((row) => formatCount(row.total, lang), 54, SOFT),
			...(narrow
				? []
				: [
						Plot.text([say('All referrals', 'Toate semnalările')], {
							frameAnchor: 'bottom-left',
							dx: -120,
							dy: 54,
							...SOFT
						})
					])
		]
	});
	return { svg, width: options.width, height };
}

/** What the marks are, and on a phone the numbers at the foot. */
function key({ lang }: Data, { width, size }: DrawOptions): Drawing {
	const say = speaker(lang);
	const accent = 'var(--accent)';
	const entries: KeyEntry[] = [
		{ shape: 'bar', fill: accent, text: say('Romanian nationals', 'cetățeni români') },
		{
			shape: 'bar',
			fill: 'var(--paper)',
			stroke: accent,
			text: say('Romanian and another nationality', 'naționalitate română și încă una')
		},
		{ shape: 'dot', fill: accent, text: say('share', 'pondere') },
		{ shape: 'line', fill: accent, text: say('worst case', 'cazul extrem') },
		...(size === 'narrow'
			? [
					{
						shape: 'line' as const,
						fill: 'none',
						text: say('at the foot: all referrals', 'jos: toate semnalările')
					}
				]
			: [])
	];
	return keySvg(entries, width);
}

/** Romanian nationals per quarter above, their share below, on the same quarters. */
export const draw: DrawFigure = (untyped, options) => {
	const data: Data = untyped;
	const rows = data.rows.filter(({ quarter }) => quarter !== null);
	if (rows.length === 0) return [];
	return [key(data, options), countLane(rows, data, options), shareLane(rows, data, options)];
};
