import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rememberChecked } from './lib/checked.ts';
import { isReviewed, stillNewer, type KnownNewer } from './lib/reviewed.ts';
import {
	adding,
	cloneData,
	ingestHere,
	MADE,
	makeData,
	makeOriginal,
	readRows,
	removeData,
	within
} from './made/made-data.ts';

const empty = makeData();
const HEAD = 'edition,latest_year,since,what_en,what_ro,why_en,why_ro,link,reviewed_on';
const row = (edition: string, since = '2025-03', reviewed = '2025-04-01') =>
	`${edition},2024,${since},made,inventat,Made.,Inventat.,https://example.org/,${reviewed}`;

async function buildWith(rows: string[], asked?: { newer: boolean; vintage: string | null }) {
	const root = cloneData(empty);
	writeFileSync(join(root, 'sources', MADE, 'known-newer.csv'), [HEAD, ...rows, ''].join('\n'));
	if (asked) await within(root, () => rememberChecked(MADE, { ...asked, how: 'the made list' }));
	return { root, run: await ingestHere(root, 'build') };
}
const ages = (root: string) => readRows(root, 'SELECT * FROM data_age ORDER BY vintage');

beforeAll(async () => {
	const marts = fileURLToPath(new URL('../data/marts/', import.meta.url));
	copyFileSync(join(marts, '93_data_age.sql'), join(empty, 'marts', '93_data_age.sql'));
	for (const [vintage, line] of [
		['2024-01-31', 'DE,RO,2021,1,1'],
		['2025-01-31', 'DE,TOTAL,2023,9,9\nDE,RO,2022,1,1\nDE,RO,2024,,']
	] as const) {
		const file = makeOriginal(empty, `${vintage}.txt`, line);
		expect(await ingestHere(empty, ...adding(file, vintage))).toMatchObject({ code: 0 });
	}
});
afterAll(() => removeData(empty));

describe('the age of an edition', () => {
	it('its latest years with a figure, and what is known to be newer', async () => {
		const { root, run } = await buildWith([
			row('2025-03-15'),
			row('2025-01-31'),
			row('', '2025-03', '2026-01-01'),
			row('', '2025-03', '2025-12-31')
		]);
		expect(run, run.err).toMatchObject({ code: 0 });
		const [old, now] = await ages(root);
		expect(old).toMatchObject({ newest: false, latest_year: 2021, latest_citizenship_year: 2021 });
		expect(now).toMatchObject({
			newest: true,
			latest_year: 2023,
			latest_citizenship_year: 2022,
			asked_on: '2026-01-01',
			asked_newer: null,
			next_expected: null,
			known_newer: [
				{ edition: '2025-03-15', latest_year: 2024, since: '2025-03', what_ro: 'inventat' },
				{ edition: null }
			]
		});
	});

	it('the day the publisher was last asked, without another build id', async () => {
		const { root: never } = await buildWith([]);
		const { root: once } = await buildWith([], { newer: true, vintage: '2025-05-05' });
		const id = (root: string) => readRows(root, 'SELECT build_id FROM build');
		expect(await id(once)).toEqual(await id(never));
		expect((await ages(once)).at(-1)).toMatchObject({
			asked_on: new Date().toISOString().slice(0, 10),
			asked_newer: true,
			asked_offered: '2025-05-05',
			known_newer: []
		});
	});

	it('asked again on another day, the database is built anew', async () => {
		const { root } = await buildWith([]);
		const again = () => ingestHere(root, 'build', '--if-needed');
		expect((await again()).out).toBe('The database is up to date.\n');
		await within(root, () => rememberChecked(MADE, { newer: false, vintage: null, how: 'made' }));
		expect((await again()).out).toContain('built in');
		expect((await again()).out).toBe('The database is up to date.\n');
	});

	it.each([
		['an edition that is no day', row('2025-13-01'), /known-newer\.csv, data row 1: edition/],
		['no reason', row('').replace('Made.', ''), /data row 1: why_en/],
		['a link that is none', row('').replace('https:', 'javascript:'), /data row 1: link/],
		['reviewed before it was there', row('', '2025-05'), /reviewed on 2025-04-01, before/]
	])('%s is refused', async (_, line, sentence) => {
		const { run } = await buildWith([line]);
		expect(run.code).toBe(1);
		expect(run.err).toMatch(sentence);
	});
});

describe('what a hand has looked at', () => {
	const known = (edition: string | null, since: string): KnownNewer => ({
		edition,
		since,
		latest_year: null,
		what_en: 'made',
		what_ro: 'inventat',
		why_en: 'Made.',
		why_ro: 'Inventat.',
		link: 'https://example.org/',
		reviewed_on: '2026-11-01'
	});
	it('falls away when an edition as new is here, or one that came after the review', () => {
		const rows = [known('2025-10-28', '2025-11'), known(null, '2025')];
		const held = (vintage: string, retrieved_on: string) => ({ vintage, retrieved_on });
		expect(stillNewer(rows, held('2025-04-14', '2026-11-01'))).toHaveLength(2);
		expect(stillNewer(rows, held('2025-10-28', '2026-11-01'))).toEqual([rows[1]]);
		expect(stillNewer(rows, held('2025-04-14', '2026-11-02'))).toEqual([rows[0]]);
		expect(stillNewer(rows, null)).toHaveLength(2);
	});
	it('covers what a publisher offers of that time, and nothing later', () => {
		const rows = [known('2025-10-28', '2025-11')];
		expect(isReviewed(rows, '2025-11-30')).toBe(true);
		expect(isReviewed(rows, null)).toBe(true);
		expect(isReviewed(rows, '2025-12-01')).toBe(false);
		expect(isReviewed([], null)).toBe(false);
	});
});
