import { render } from 'svelte/server';
import { speaker } from '../../i18n/text.ts';
import { keySvg, type KeyEntry } from '../../render/key-svg.ts';
import type { DrawFigure } from '../../render/picture.ts';
import type { FigureData } from '../../figure/contract.ts';
import type { Extra, Row } from './figure.ts';
import { place } from './layout.ts';
import Multiples from './Multiples.svelte';
import { groupsOf } from './panels.ts';
import { baselineName } from './words.ts';

/** What Svelte leaves for hydration; this markup is never hydrated. */
const withoutAnchors = (html: string) => html.replace(/<!--.*?-->/gs, '');

/** Small lines of all indicators, each with its baseline, its latest value and its interval. */
export const draw: DrawFigure = (untyped, { width, size }) => {
	const data: FigureData<Row, Extra> = untyped;
	const { lang, params, names } = data;
	const say = speaker(lang);
	const context = { lang, params, name: (code: string) => names[code] ?? code };
	const groups = groupsOf(data.rows, data.extra, context);
	if (groups.length === 0) return [];
	const baseline = baselineName(params.baseline ?? '2020', lang);
	const entries: KeyEntry[] = [
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
		keySvg(entries, width),
		{ svg: withoutAnchors(body), width, height: Math.ceil(placed.height) }
	];
};
