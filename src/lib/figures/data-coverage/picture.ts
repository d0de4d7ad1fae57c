import * as Plot from '@observablehq/plot';
import { formatCount } from '../../i18n/format.ts';
import { speaker } from '../../i18n/text.ts';
import type { LegendEntry } from '../../map/scale.ts';
import { legendSvg } from '../../render/legend-svg.ts';
import { withParams } from '../../render/links.ts';
import { plotMarkup } from '../../render/markup.ts';
import type { DrawFigure, DrawOptions, Drawing } from '../../render/picture.ts';
import { towardsReceipt } from '../../render/receipt-marks.ts';
import { shareId } from '../../receipts/ids.ts';
import type { FigureData } from '../../figure/contract.ts';
import { isBreak, isPublished, linesOf } from './coverage.ts';
import { cellWords, type Row } from './figure.ts';

type Data = FigureData<Row>;

/** The looks of the map, one for each thing a cell can say. */
const LOOKS = {
	number: 'step-3',
	hidden: 'step-1',
	zero: 'step-0',
	not_listed: 'not-listed',
	not_reported: 'no-data'
} as const;
type Look = keyof typeof LOOKS;

/** How a cell is drawn. */
export function lookOf({ status, victims, suppressed }: Row): Look {
	if (status === 'not_listed' || status === 'not_reported') return status;
	if (suppressed) return 'hidden';
	return victims?.upper === 0 ? 'zero' : 'number';
}

/** The legend: the looks every matrix can have, and those only some have. */
export function legendOf({ rows, names, params, lang }: Data): LegendEntry[] {
	const say = speaker(lang);
	const origin = names[params.origins[0]] ?? params.origins[0];
	const zero = say('0 (none identified)', '0 (nicio victimă identificată)');
	const entries: LegendEntry[] = [
		{ look: LOOKS.number, text: say('number published', 'număr publicat') },
		{
			look: LOOKS.hidden,
			mark: 'dot',
			text: say('hidden in part or in whole (“<5”)', 'ascuns parțial sau total („<5”)')
		},
		...(rows.some((row) => lookOf(row) === 'zero') ? [{ look: LOOKS.zero, text: zero }] : []),
		{
			look: LOOKS.not_listed,
			text: say(`citizenships without ${origin}`, `cetățenii, fără ${origin}`)
		},
		{ look: LOOKS.not_reported, text: say('no data', 'fără date') }
	];
	const breaks: LegendEntry = {
		look: LOOKS.number,
		mark: 'bar',
		text: say('break in the series', 'ruptură de serie')
	};
	return rows.some(isBreak) ? [...entries, breaks] : entries;
}

/** The hatching of the map, inside this drawing: one of another may be hidden, and hides its shapes. */
const hatching = (id: string) =>
	((_index, _scales, _values, _size, context) => {
		const make = (name: string, attributes: Record<string, string>) => {
			const element = context.document.createElementNS('http://www.w3.org/2000/svg', name);
			for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
			return element as SVGElement;
		};
		const pattern = make('pattern', {
			id,
			width: '5',
			height: '5',
			patternUnits: 'userSpaceOnUse',
			patternTransform: 'rotate(45)'
		});
		pattern.append(make('rect', { class: 'hatch-ground', width: '5', height: '5' }));
		pattern.append(make('path', { class: 'hatch-line', d: 'M0,0V5' }));
		return pattern;
	}) satisfies Plot.RenderFunction;

/** Lines whose cells are titled. */
const MOST_TITLED = 60;

/** Letters of a name that fit beside a row. */
const shorten = (name: string, most: number) =>
	name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;

function matrix(data: Data, { width, size, links }: DrawOptions): Drawing {
	const { rows, lang, params } = data;
	const narrow = size === 'narrow';
	const lines = linesOf(rows, lang);
	const years = [...new Set(rows.map(({ year }) => year))];
	const hatch = `coverage-hatch-${params.source}-${params.place}-${size}`;
	const [left, right, top, bottom] = narrow ? [98, 2, 22, 24] : [170, 56, 24, 28];
	const height = top + bottom + lines.length * (narrow ? 18 : 20);
	const x = ({ year }: Row) => year;
	const y = ({ reporter }: Row) => reporter;
	const say = speaker(lang);
	const charted = new Set(data.choices.reporters.map(({ code }) => code));
	const href = (reporter: string) =>
		links && charted.has(reporter)
			? withParams(`/${lang}/figures/origin-share-over-time`, {
					reporter,
					origin: params.origins[0] === 'RO' ? [] : [params.origins[0]]
				})
			: null;
	const receipt = towardsReceipt(data, links, ({ reporter, origin, year }: Row) =>
		shareId({ source: params.source, place: reporter, origin, year, cell: 'victims' })
	);
	const soft = { fill: 'var(--ink-soft)' };
	const svg = plotMarkup({
		width,
		height,
		marginLeft: left,
		marginRight: right,
		marginTop: top,
		marginBottom: bottom,
		style: { fontSize: narrow ? '11px' : '13px' },
		x: { type: 'band', domain: years, padding: 0.1, axis: null },
		y: { type: 'band', domain: lines.map(({ reporter }) => reporter), padding: 0.14, axis: null },
		marks: [
			hatching(hatch),
			...(Object.keys(LOOKS) as Look[]).map((look) =>
				Plot.cell(
					rows.filter((row) => lookOf(row) === look),
					{
						x,
						y,
						rx: 1.5,
						className: `land ${LOOKS[look]}`,
						fill: look === 'not_reported' ? `url(#${hatch})` : 'none',
						// Read with a pointer, and not of thousands of cells; everybody else has the table.
						...(narrow || lines.length > MOST_TITLED
							? {}
							: {
									title: (row: Row) => `${row.name}, ${row.year}: ${cellWords(row, lang)}`,
									...receipt
								})
					}
				)
			),
			Plot.dot(
				rows.filter((row) => lookOf(row) === 'hidden'),
				{ x, y, r: 2, fill: 'var(--ink)', pointerEvents: 'none' }
			),
			Plot.tickX(rows.filter(isBreak), { x, y, stroke: 'var(--ink)', strokeWidth: 3, dx: -6 }),
			Plot.text(lines, {
				y: ({ reporter }) => reporter,
				text: ({ name }) => shorten(name, narrow ? 16 : 26),
				href: ({ reporter }) => href(reporter),
				frameAnchor: 'left',
				textAnchor: 'end',
				dx: -8,
				fill: 'var(--ink)'
			}),
			Plot.text(years, {
				x: (year: number) => year,
				text: (year: number) => (narrow ? String(year).slice(2) : String(year)),
				frameAnchor: 'top',
				dy: narrow ? -10 : -12,
				fontSize: narrow ? 10 : 13,
				...soft
			}),
			Plot.text([say('published', 'au publicat')], {
				frameAnchor: 'bottom-left',
				textAnchor: 'end',
				dx: -8,
				dy: 16,
				...soft
			}),
			Plot.text(years, {
				x: (year: number) => year,
				text: (year: number) =>
					formatCount(rows.filter((row) => row.year === year && isPublished(row)).length, lang),
				frameAnchor: 'bottom',
				dy: 16,
				fontSize: narrow ? 10 : 13,
				fill: 'var(--ink)',
				fontWeight: narrow ? 400 : 600
			}),
			...(narrow
				? []
				: [
						Plot.text(lines, {
							y: ({ reporter }) => reporter,
							text: ({ published, rows: own }) => `${published} / ${own.length}`,
							frameAnchor: 'right',
							textAnchor: 'start',
							dx: 8,
							...soft
						})
					])
		]
	});
	return { svg, width, height };
}

/** Reporters by year, each cell with the look the map gives it. */
export const draw: DrawFigure = (untyped, options) => {
	const data: Data = untyped;
	if (data.rows.length === 0) return [];
	const id = `coverage-legend-${data.params.source}-${data.params.place}-${options.size}`;
	return [legendSvg(legendOf(data), options.width, id), matrix(data, options)];
};
