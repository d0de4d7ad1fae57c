import * as Plot from '@observablehq/plot';
import { plotMarkup } from '../../render/markup.ts';
import type { DrawOptions, Drawing } from '../../render/picture.ts';
import type { Lang } from '../../i18n/text.ts';
import type { FigureData } from '../../figure/contract.ts';
import type { Row, Test } from './row.ts';
import { claimedWords, saidWhen, VERDICT } from './words.ts';

/** Letters there is room for on a phone. */
const NARROW = 30;

/** "✗ BIRN, 4 April 2014", shortened for a phone. */
export function whoAndWhen(row: Row, narrow: boolean, lang: Lang): string {
	const who = row[`said_by_${lang}`];
	const [short = ''] = who.split(',');
	const cut = short.length > NARROW ? `${short.slice(0, NARROW - 1).trimEnd()}…` : short;
	return `${VERDICT[row.verdict].sign} ${narrow ? cut : who}, ${saidWhen(row, lang)}`;
}

/** Claims as a list of verdicts: those whose number is no share to be drawn. */
export function drawList(
	data: FigureData<Row, Test>,
	{ width, size, links }: DrawOptions,
	rest: Row[]
): Drawing[] {
	const { lang } = data;
	const narrow = size === 'narrow';
	if (rest.length === 0) return [];
	const step = narrow ? 44 : 28;
	const height = rest.length * step + 16;
	const start = { frameAnchor: 'left' as const, textAnchor: 'start' as const };
	const at = (row: Row) => rest.indexOf(row) + 0.5;
	const href = links ? { href: (row: Row) => `/${lang}/claims#${row.id}` } : {};
	const said = (row: Row) => whoAndWhen(row, narrow, lang);
	const told = (row: Row) =>
		VERDICT[row.verdict].word[lang] +
		(claimedWords(row, lang) ? ` (${claimedWords(row, lang)})` : '');
	const svg = plotMarkup({
		width,
		height,
		marginLeft: 4,
		marginRight: 4,
		marginTop: 8,
		marginBottom: 8,
		style: { fontSize: narrow ? '12px' : '13px' },
		x: { domain: [0, 1], axis: null },
		y: { domain: [rest.length, 0], axis: null },
		marks: [
			Plot.ruleY(
				Array.from({ length: rest.length + 1 }, (_, index) => index),
				{ stroke: 'var(--rule)' }
			),
			Plot.text(rest, {
				...start,
				...href,
				y: at,
				dy: narrow ? -8 : 0,
				text: said,
				fill: 'var(--ink)',
				fontWeight: 700
			}),
			Plot.text(rest, {
				y: at,
				...(narrow ? { ...start, dy: 10, dx: 16 } : { frameAnchor: 'right', textAnchor: 'end' }),
				text: told,
				fill: 'var(--ink)'
			})
		]
	});
	return [{ svg, width, height }];
}
