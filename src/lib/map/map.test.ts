import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../i18n/text.ts';
import EuropeMap from './EuropeMap.svelte';
import { placeLabels } from './labels.ts';
import { legendFormats } from './legend-formats.ts';
import {
	BREAKS,
	legendEntries,
	lookOf,
	sortRows,
	stepOf,
	type MapRow,
	type Metric
} from './scale.ts';
import { LAND } from './shapes.ts';

const row = (reporter: string, name: string, value: number | null, more: Partial<MapRow> = {}) =>
	({
		reporter,
		name,
		status: value === null ? 'not_reported' : 'reported',
		value,
		label: value === null ? 'no data' : `${value * 100}%`,
		note: '',
		...more
	}) satisfies MapRow;
const rows: MapRow[] = [
	row('PL', 'Poland', null, { status: 'not_listed', label: 'not listed' }),
	row('FR', 'France', null),
	row('GR', 'Greece', 0),
	row('MT', 'Malta', 0.25),
	row('DE', 'Germany', 0.13, { label: '12.4–13.5%', note: '168 of 1,242–1,350' }),
	row('ES', 'Spain', 0.36),
	row('SM', 'San Marino', null),
	row('US', 'United States', 0.5)
];
const base = {
	rows,
	lang: 'en' as const,
	subject: 'RO',
	subjectName: 'Romania',
	metric: 'share' as const,
	title: 'A map'
};
const hrefOf = (code: string) => `/en/${code}`;
const draw = (props: Partial<typeof base> & Record<string, unknown>) =>
	render(EuropeMap, { props: { ...base, ...props } }).body;
const count = (body: string, part: RegExp) => [...body.matchAll(part)].length;
/** The links in document order: address, accessible name, what is inside. */
const readLinks = (body: string) =>
	[...body.matchAll(/<a [^>]*?href="([^"]*)"[^>]*?aria-label="([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(
		([, href = '', name = '', inside = '']) => ({ code: href.slice(-2), name, inside })
	);

describe('steps', () => {
	it('keeps zero, missing and small apart', () => {
		expect(stepOf(0, 'share')).toBe(0);
		expect(stepOf(null, 'share')).toBeNull();
		expect(stepOf(0.0001, 'share')).toBe(1);
	});
	it('puts a limit into the step it opens', () => {
		expect(BREAKS.share.slice(1).map((low) => stepOf(low, 'share'))).toEqual([2, 3, 4, 5]);
		expect([1, 2.5, 4, 5, 19, 20, 50, 100, 5000].map((n) => stepOf(n, 'victims'))).toEqual([
			1, 1, 1, 2, 2, 3, 4, 5, 5
		]);
	});
	it('refuses what is no number', () => {
		expect(() => stepOf(NaN, 'share')).toThrow('NaN is not a share');
		expect(() => lookOf(row('DE', 'Germany', null, { status: 'reported' }), 'share')).toThrow(
			'DE is reported but has no value'
		);
	});
	it('sorts by value, then not listed, then no data, by name', () => {
		expect(sortRows(rows, 'en').map((one) => one.reporter)).toEqual(
			'US ES MT DE GR PL FR SM'.split(' ')
		);
	});
});

describe('map', () => {
	const body = draw({ hrefOf });
	const links = readLinks(body);
	const insideOf = (code: string) => links.find((link) => link.code === code)?.inside ?? '';

	it('gives zero, not listed and no data three looks, and the subject a fourth', () => {
		expect(insideOf('GR')).toContain('class="land step-0"');
		expect(insideOf('DE')).toContain('class="land step-3"');
		expect(insideOf('PL')).toContain('class="land not-listed"');
		expect(insideOf('FR')).toContain('class="land no-data"');
		const hatch = /<pattern id="([^"]+)"/.exec(body)?.[1];
		expect(insideOf('FR')).toContain(`fill="url(#${hatch})"`);
		for (const code of ['GR', 'DE', 'PL']) expect(insideOf(code)).not.toContain('fill=');
		expect(count(body, /class="land subject"/g)).toBe(1);
	});

	it('is walked by keyboard from the highest value down, dots after shapes', () => {
		expect(links.map((link) => link.code)).toEqual('ES DE GR PL FR MT SM'.split(' '));
		expect(insideOf('MT')).toContain('<circle');
		expect(insideOf('FR')).toContain('<path');
	});

	it('names each country with its number', () => {
		const name = 'Germany: 12.4–13.5%, 168 of 1,242–1,350';
		expect(links[1]?.name).toBe(name);
		expect(insideOf('DE')).toContain(`<title>${name}</title>`);
	});

	it('draws every other country as context, and no NaN', () => {
		const others = LAND.filter((land) => !land.dot).length - 6;
		expect(count(body, /class="land context"/g)).toBe(others);
		expect(body).not.toMatch(/NaN|undefined|null/);
	});

	it('draws without links as an image', () => {
		const alone = draw({});
		expect(alone).not.toContain('<a ');
		expect(alone).toContain('role="img"');
	});

	it('draws a reporter that is also the subject once, in the accent', () => {
		const both = draw({ subject: 'DE', hrefOf });
		expect(count(both, /class="land subject"/g)).toBe(1);
		expect(readLinks(both)[1]?.inside).toContain('class="land subject"');
	});
});

describe('labels', () => {
	it('writes numbers where there is room; a rounded interval says so', () => {
		const labels = placeLabels(sortRows(rows, 'en'), 'share', 'en');
		expect(labels.map((label) => [label.code, label.text])).toEqual([
			['ES', '36%'],
			['DE', '≈\u200913%']
		]);
		expect(
			placeLabels([row('DE', 'Germany', 0.13, { short: '13%' })], 'share', 'en')[0]?.text
		).toBe('13%');
	});
});

describe('legend and stylesheet', () => {
	const entriesOf = (metric: Metric, lang: Lang) => {
		const words = {
			subject: 'România',
			none: 'nicio victimă inventată',
			...legendFormats(metric, lang)
		};
		const { numbers, others } = legendEntries(metric, lang, words);
		return [...numbers, ...others];
	};
	it('explains every look a map can have, in the reader’s language', () => {
		const entries = entriesOf('share', 'ro');
		expect(entries.map(({ look }) => look)).toEqual(
			'step-0 step-1 step-2 step-3 step-4 step-5 not-listed no-data subject'.split(' ')
		);
		const texts = entries.map(({ text }) => text);
		for (const text of ['5–10\u00a0%', 'sub 5\u00a0%', '30\u00a0% sau mai mult'])
			expect(texts).toContain(text);
	});
	it('names persons by whole numbers', () => {
		const texts = entriesOf('victims', 'en').map(({ text }) => text);
		for (const text of ['under 5', '5–19', '20–49', '50–99', '100 or more'])
			expect(texts).toContain(text);
	});
	it('has a rule for every look, and a fallback for every colour', () => {
		const css = readFileSync(new URL('./map.css', import.meta.url), 'utf8');
		const looks = ['context', 'not-listed', 'no-data', 'subject'];
		for (const look of [...looks, ...[0, 1, 2, 3, 4, 5].map((step) => `step-${step}`)])
			expect(css).toContain(`.land.${look}`);
		expect(css).not.toMatch(/var\(--[\w-]+\)/);
	});
});
