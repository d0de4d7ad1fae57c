import { render } from 'svelte/server';
import { speaker } from '../../i18n/text.ts';
import { drawShapes, type ShapeEntry } from '../../render/legend.ts';
import type { DrawFigure } from '../../render/picture.ts';
import { readSvg } from '../../render/plot.ts';
import type { FigureData } from '../../figure/contract.ts';
import type { Extra, Row } from './row.ts';
import { place } from './layout.ts';
import Multiples from './Multiples.svelte';
import { groupsOf } from './panels.ts';
import { baselineName } from './words.ts';

/** Small lines of all indicators, each with its baseline, its latest value and its interval. */
export const draw: DrawFigure = (untyped, { width, size }) => {
	const data: FigureData<Row, Extra> = untyped;
	const { lang, params, names, measure } = data;
	const say = speaker(lang);
	const context = { lang, params, measure, name: (code: string) => names[code] ?? code };
	const groups = groupsOf(data.rows, data.extra, context);
	if (groups.length === 0) return [];
	const baseline = baselineName(params.baseline ?? '2020', lang);
	const entries: ShapeEntry[] = [
		{ shape: 'line', fill: 'var(--accent)', text: say('middle', 'mijlocul') },
		{ shape: 'bar', fill: 'var(--accent-band)', text: say('interval', 'intervalul') },
		{
			shape: 'dot',
			fill: 'var(--paper)',
			stroke: 'var(--network)',
			text: say(`baseline (${baseline})`, `reperul (${baseline})`)
		},
		{ shape: 'dot', fill: 'var(--accent)', text: say('latest', 'cea mai nouă') }
	];
	const placed = place(groups, context, { width, size });
	const { body } = render(Multiples, { props: { ...placed, width, label: data.headline } });
	return [
		drawShapes(entries, width),
		{ svg: readSvg(body), width, height: Math.ceil(placed.height) }
	];
};
