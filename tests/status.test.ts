import { mkdtempSync, copyFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LANGS, type Lang } from '../src/lib/i18n/text.ts';

// A copy of the built database with a made erratum: no publisher has announced one yet.
const folder = mkdtempSync(join(tmpdir(), 'origine-status-'));
const MADE_ERRATUM = `INSERT INTO erratum VALUES
	('unodc-glotip@2023-05-30', DATE '2026-01-02', 'Made erratum.', 'Erată inventată.', 'https://example.org/made')`;

beforeAll(async () => {
	for (const file of ['origine.duckdb', 'build.json'])
		copyFileSync(join('data/build', file), join(folder, file));
	const instance = await DuckDBInstance.create(join(folder, 'origine.duckdb'));
	const connection = await instance.connect();
	await connection.run(MADE_ERRATUM);
	connection.closeSync();
	instance.closeSync();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The status of a figure in the built database, or in its copy with the erratum. */
async function status(id: string, query: string, lang: Lang = 'en', made = false) {
	vi.resetModules();
	vi.stubEnv('ORIGINE_DB', made ? join(folder, 'origine.duckdb') : undefined);
	const { loadFigure } = await import('../src/lib/server/figure.ts');
	const { statusOf } = await import('../src/lib/server/status.ts');
	return statusOf(await loadFigure(id, new URLSearchParams(query), lang));
}

describe('a figure that lies pinned somewhere', () => {
	it('is current with the newest edition, asked for or not', async () => {
		for (const query of ['', 'as_of=2025-04-14', 'as_of=2026-01-01'])
			expect(await status('origin-ranking', query), query).toMatchObject({
				state: 'current',
				newest: '2025-04-14',
				revised_rows: 0
			});
	});
	it('is current where its rows share a name and differ in the year', async () => {
		expect(await status('origins-over-time', 'as_of=2026-01-01')).toMatchObject({
			state: 'current',
			revised_rows: 0
		});
	});
	it('is revised where newer editions give other numbers for the years it shows', async () => {
		const old = await status('origin-share-over-time', 'as_of=2024-01-01');
		expect(old).toMatchObject({ state: 'revised', as_of: '2024-01-01', newest: '2025-04-14' });
		// 2019: 429 Romanian citizens then, 586–589 today.
		expect(old.revised_rows).toBeGreaterThan(0);
		const year = await status('origin-share-over-time', 'as_of=2024-01-01&year=2019');
		expect(year).toMatchObject({ state: 'revised', revised_rows: 1 });
	});
	it('is only superseded where what it shows still stands', async () => {
		const query = 'as_of=2024-01-01&reporter=AT&year=2008';
		expect(await status('origin-share-over-time', query)).toMatchObject({
			state: 'superseded',
			revised_rows: 0
		});
	});
	it('is corrected where its publisher announced it, in the reader’s language', async () => {
		for (const lang of LANGS) {
			const pinned = await status('origin-ranking', 'as_of=2024-01-01', lang, true);
			expect(pinned.state).toBe('corrected');
			expect(pinned.errata).toEqual([
				{
					announced_on: '2026-01-02',
					text: lang === 'ro' ? 'Erată inventată.' : 'Made erratum.',
					link: 'https://example.org/made'
				}
			]);
		}
		const newest = await status('origin-ranking', '', 'en', true);
		expect(newest).toMatchObject({ state: 'current', errata: [] });
	});
});
