import * as Plot from '@observablehq/plot';
import { keySvg } from '../../render/key-svg.ts';
import { plotMarkup } from '../../render/markup.ts';
import type { DrawFigure } from '../../render/picture.ts';
import { towardsReceipt } from '../../render/receipt-marks.ts';
import { cellsOf, placeOf } from '../../receipts/share/links.ts';
import type { FigureData } from '../../figure/contract.ts';
import { ANSWER, type Row } from './figure.ts';

const ANSWERS = ['yes', 'open', 'no', 'no_data'] as const;
const LOOKS: Record<Row['answer'], { fill: string; ink: string }> = {
	yes: { fill: 'var(--accent)', ink: 'var(--paper)' },
	open: { fill: 'var(--ramp-1)', ink: 'var(--ink)' },
	no: { fill: 'var(--paper-raised)', ink: 'var(--ink)' },
	no_data: { fill: 'var(--paper-sunk)', ink: 'var(--ink-soft)' }
};
/** Cells in a row on a phone; height of a row with its year, in px. */
const ON_PHONE = 6;
const AT_LEAST = 8;
const LINE = 66;

/** A cell for each year: its sign and word tell the answer, the look repeats it. */
export const draw: DrawFigure = (untyped, { width, size, links }) => {
	const data: FigureData<Row> = untyped;
	const { lang, rows } = data;
	const first = rows[0]?.year;
	if (first === undefined) return [];
	const narrow = size === 'narrow';
	const perLine = narrow ? ON_PHONE : Math.max(rows.length, AT_LEAST);
	const lines = Math.ceil(rows.length / perLine);
	const range = (length: number) => Array.from({ length }, (_, at) => at);
	const height = lines * LINE + 8;
	const x = ({ year }: Row) => (year - first) % perLine;
	const fy = ({ year }: Row) => Math.floor((year - first) / perLine);
	const where = placeOf(data.params);
	const receipt = towardsReceipt(data, links, (row: Row) => cellsOf(where, row).of('rank'));
	const top = { x, fy, frameAnchor: 'top' as const };
	const key = keySvg(
		ANSWERS.filter((answer) => rows.some((row) => row.answer === answer)).map((answer) => ({
			shape: 'bar' as const,
			fill: LOOKS[answer].fill,
			stroke: 'var(--rule-strong)',
			text: `${ANSWER[answer].sign} ${ANSWER[answer].word[lang]}`
		})),
		width
	);
	const svg = plotMarkup({
		width,
		height,
		marginLeft: 2,
		marginRight: 2,
		marginTop: 4,
		marginBottom: 4,
		style: { fontSize: '14px' },
		x: { type: 'band', domain: range(perLine), padding: 0.06, axis: null },
		y: { axis: null },
		fy: { domain: range(lines), padding: 0, axis: null },
		marks: [
			...ANSWERS.flatMap((answer) => {
				const own = rows.filter((row) => row.answer === answer);
				return [
					Plot.barY(own, {
						...{ x, fy, y1: 0, y2: 1, insetTop: 22, insetBottom: 4, rx: 2 },
						fill: LOOKS[answer].fill,
						stroke: 'var(--rule-strong)',
						title: ({ year }: Row) => `${year}: ${ANSWER[answer].word[lang]}`,
						...receipt
					}),
					Plot.text(own, {
						...top,
						text: () => ANSWER[answer].sign,
						lineAnchor: 'middle',
						dy: 22 + (LINE - 22 - 4) / 2,
						fill: LOOKS[answer].ink,
						fontWeight: 700
					})
				];
			}),
			Plot.text(rows, {
				...top,
				dy: 3,
				text: ({ year }: Row) => String(year),
				fill: 'var(--ink-soft)'
			})
		]
	});
	return [key, { svg, width, height }];
};
