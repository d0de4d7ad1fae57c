import { copyFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	adding,
	cloneData,
	ingestHere,
	MADE,
	makeData,
	makeOriginal,
	readRows,
	removeData
} from './made/made-data.ts';

// A made source, and another that relays it at second hand; every figure is invented.
const RELAY = 'made-relay';
const empty = makeData();
const edit = (path: string, change: (text: string) => string) =>
	writeFileSync(path, change(readFileSync(path, 'utf8')));
const marts = fileURLToPath(new URL('../data/marts/', import.meta.url));

beforeAll(() => {
	const source = (id: string, name: string) => join(empty, 'sources', id, name);
	// The publisher's own totals have no label of an origin.
	edit(source(MADE, 'parse.ts'), (text) =>
		text.replace(/publisher_label: .*,/, 'publisher_label: null,')
	);
	cpSync(join(empty, 'sources', MADE), join(empty, 'sources', RELAY), { recursive: true });
	edit(source(RELAY, 'source.ts'), (text) =>
		text.replace("breakdown: 'complete'", `breakdown: 'none', relays: '${MADE}'`)
	);
	for (const name of ['91_relay_check.sql', '93_data_age.sql'])
		copyFileSync(join(marts, name), join(empty, 'marts', name));
});
afterAll(() => removeData(empty));

async function add(root: string, id: string, vintage: string, ...lines: string[]) {
	const file = makeOriginal(root, `${id}-${vintage}.txt`, ...lines);
	const [command, , ...rest] = adding(file, vintage);
	expect(await ingestHere(root, command ?? '', id, ...rest)).toMatchObject({ code: 0 });
}
const build = (root: string) => ingestHere(root, 'build');
const kept = (root: string, table: string) =>
	readRows(
		root,
		`SELECT snapshot_id, count(*)::INTEGER AS n FROM ${table} GROUP BY ALL ORDER BY ALL`
	);

describe('an edition at second hand', () => {
	it('stands as long as the publisher’s own is older', async () => {
		const root = cloneData(empty);
		await add(root, MADE, '2025-01-01', 'DE,TOTAL,2022,10,10', 'IT,TOTAL,2022,1,4');
		await add(
			root,
			RELAY,
			'2025-06-01',
			'DE,TOTAL,2022,10,10',
			'IT,TOTAL,2022,5,5',
			'IT,TOTAL,2023,9,9'
		);
		expect(await build(root)).toMatchObject({ code: 0 });
		expect(await kept(root, 'observation')).toContainEqual({
			snapshot_id: `${RELAY}@2025-06-01`,
			n: 3
		});
		expect(await kept(root, 'stepped_back')).toEqual([]);
		expect(
			await readRows(
				root,
				'SELECT reporter, year, same_edition, agrees FROM mart_relay_check ORDER BY ALL'
			)
		).toEqual([
			{ reporter: 'DE', year: 2022, same_edition: false, agrees: true },
			{ reporter: 'IT', year: 2022, same_edition: false, agrees: false }
		]);
		const [age] = await readRows(root, `SELECT * FROM data_age WHERE source_id = '${MADE}'`);
		expect(age).toMatchObject({
			newest: true,
			latest_year: 2022,
			relayed: { source_id: RELAY, vintage: '2025-06-01', latest_year: 2023 }
		});
	});

	it('steps back when that edition itself is here, which checks it', async () => {
		const root = cloneData(empty);
		await add(root, RELAY, '2025-06-01', 'DE,TOTAL,2022,10,10', 'IT,TOTAL,2022,5,5');
		await add(
			root,
			MADE,
			'2025-06-01',
			'DE,TOTAL,2022,10,10',
			'IT,TOTAL,2022,1,4',
			'DE,IT,2022,2,2'
		);
		const run = await build(root);
		expect(run, run.err).toMatchObject({ code: 0 });
		expect(run.out).toContain(
			'The publisher’s own edition checks what was relayed of it: 1 of 2 cells differ.\n' +
				'  IT 2022 made_victims: relayed 5, in the publisher’s file 1–4\n'
		);
		expect(await kept(root, 'observation')).toEqual([{ snapshot_id: `${MADE}@2025-06-01`, n: 3 }]);
		expect(await kept(root, 'stepped_back')).toEqual([
			{ snapshot_id: `${RELAY}@2025-06-01`, n: 2 }
		]);
		expect(
			await readRows(
				root,
				'SELECT reporter, agrees FROM mart_relay_check WHERE same_edition ORDER BY ALL'
			)
		).toEqual([
			{ reporter: 'DE', agrees: true },
			{ reporter: 'IT', agrees: false }
		]);
		const [age] = await readRows(root, `SELECT relayed FROM data_age WHERE source_id = '${MADE}'`);
		expect(age?.relayed).toBeNull();
	});

	it('steps back before a later edition too, which checks nothing: it may have been revised', async () => {
		const root = cloneData(empty);
		await add(root, RELAY, '2025-06-01', 'DE,TOTAL,2022,10,10');
		await add(root, MADE, '2025-09-01', 'DE,TOTAL,2022,12,12');
		const run = await build(root);
		expect(run.out).not.toContain('checks what was relayed');
		expect(await kept(root, 'observation')).toEqual([{ snapshot_id: `${MADE}@2025-09-01`, n: 1 }]);
	});
});
