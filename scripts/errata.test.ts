import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run as add } from './commands/add.ts';
import {
	adding,
	cloneData,
	ingest,
	MADE,
	makeData,
	makeOriginal,
	readRows,
	removeData,
	within
} from './made/made-data.ts';

const root = makeData();
const SOURCE = `sources/${MADE}`;
const HEAD = 'vintage,announced_on,text_en,text_ro,link';

const buildIdOf = (data: string) =>
	(JSON.parse(readFileSync(join(data, 'build', 'build.json'), 'utf8')) as { build_id: string })
		.build_id;

/** A copy of the made data with one erratum. */
function errata(row: string): string {
	const data = cloneData(root);
	writeFileSync(join(data, SOURCE, 'errata.csv'), `${HEAD}\n${row}\n`);
	return data;
}

beforeAll(async () => {
	const original = makeOriginal(root, 'a.txt', 'DE,RO,2019,10,12');
	await within(root, () => add(adding(original, '2024-01-01').slice(1)));
	const built = await ingest(root, 'build');
	expect(built, built.err).toMatchObject({ code: 0 });
});
afterAll(() => removeData(root));

describe('editions that were corrected since', () => {
	it('are known to the database, and part of its id', async () => {
		const data = errata(
			'2024-01-01,2026-01-02,Made erratum,Erată inventată,https://example.org/made'
		);
		expect(await ingest(data, 'build')).toMatchObject({ code: 0 });
		expect(await readRows(data, 'SELECT snapshot_id, link FROM erratum')).toEqual([
			{ snapshot_id: `${MADE}@2024-01-01`, link: 'https://example.org/made' }
		]);
		expect(buildIdOf(data)).not.toBe(buildIdOf(root));
	});
	it('are refused where they are of no edition kept here, or without an address', async () => {
		const none = errata('2022-01-01,2026-01-02,Made,Inventat,https://example.org/made');
		expect(await ingest(none, 'build')).toMatchObject({ code: 1 });
		expect((await ingest(none, 'build')).err).toContain('no edition of 2022-01-01 is kept here');
		const bare = errata('2024-01-01,2026-01-02,Made,Inventat,javascript:alert(1)');
		expect((await ingest(bare, 'build')).err).toMatch(/errata\.csv.*link/);
	});
});
