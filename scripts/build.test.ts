import {
	appendFileSync,
	existsSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDatabase } from './lib/build.ts';
import { run as add } from './commands/add.ts';
import { computeBuildId } from './lib/inputs.ts';
import {
	adding,
	cloneData,
	fingerprint,
	ingest,
	MADE,
	makeData,
	makeOriginal,
	readRows,
	refusal,
	removeData,
	start,
	until,
	within
} from './made/made-data.ts';

const root = makeData();
const SOURCE = `sources/${MADE}`;

const readInfo = (data: string) =>
	JSON.parse(readFileSync(join(data, 'build', 'build.json'), 'utf8')) as {
		build_id: string;
		built_at: string;
	};

beforeAll(async () => {
	const first = makeOriginal(root, 'a.txt', 'DE,RO,2019,10,12', 'DE,IT,2019,,', 'IT,RO,2019,7,7');
	const second = makeOriginal(root, 'b.txt', 'DE,RO,2019,20,20', 'DE,UNKNOWN,2020,5,9');
	await within(root, () => add(adding(first, '2024-01-01').slice(1)));
	await within(root, () => add(adding(second, '2025-01-01').slice(1)));
	const built = await ingest(root, 'build');
	expect(built, built.err).toMatchObject({ code: 0 });
});
afterAll(() => removeData(root));

describe('build', () => {
	it('loads every table and tells so in build.json', async () => {
		expect(readInfo(root)).toMatchObject({
			newest_vintage: '2025-01-01',
			counts: { observation: 5, snapshot: 2, country: 3, region_member: 3, mart_made: 2, build: 1 },
			snapshots: [
				{ snapshot_id: 'made-source@2024-01-01', observations: 3 },
				{ snapshot_id: 'made-source@2025-01-01', observations: 2 }
			]
		});
		const columns = 'origin, lower, upper, status, publisher_label, locator';
		const observations = await readRows(
			root,
			`SELECT snapshot_id, ${columns} FROM observation ORDER BY ALL`
		);
		expect(observations.map((row) => Object.values(row))).toEqual([
			['made-source@2024-01-01', 'IT', null, null, 'not_reported', 'IT', 'made!2'],
			['made-source@2024-01-01', 'RO', 7, 7, 'reported', 'RO', 'made!3'],
			['made-source@2024-01-01', 'RO', 10, 12, 'reported', 'RO', 'made!1'],
			['made-source@2025-01-01', 'RO', 20, 20, 'reported', 'RO', 'made!1'],
			['made-source@2025-01-01', 'UNKNOWN', 5, 9, 'reported', ' "odd",\r label', 'made!2']
		]);
		expect(await readRows(root, 'SELECT caveats_ro, title_ro FROM source')).toEqual([
			{ caveats_ro: ['Inventat.'], title_ro: 'Sursă inventată' }
		]);
		const names = "SELECT receipt->>'original_name' AS name FROM snapshot ORDER BY 1";
		expect(await readRows(root, names)).toEqual([{ name: 'a.txt' }, { name: 'b.txt' }]);
		const checks = await readRows(root, 'SELECT DISTINCT checked, passed FROM check_result');
		expect(checks).toContainEqual({ checked: MADE, passed: true });
		expect(checks).toContainEqual({ checked: 'marts', passed: true });
	});

	it('gives the same id for the same files, and another when one changes', async () => {
		const own = cloneData(root);
		const old = readInfo(own);
		await within(own, buildDatabase);
		const again = readInfo(own);
		expect(again.build_id).toBe(old.build_id);
		expect(again.built_at).not.toBe(old.built_at);
		const ids = [old.build_id];
		for (const file of [
			'schema.sql',
			'schema-network.sql',
			'marts/10_made.sql',
			`${SOURCE}/source.ts`,
			'network/a.csv'
		]) {
			appendFileSync(join(own, file), '\n');
			expect(ids).not.toContain(await within(own, computeBuildId));
			ids.push(await within(own, computeBuildId));
		}
	});

	it('--if-needed leaves a current database alone, builds a missing one', async () => {
		const own = cloneData(root);
		const database = join(own, 'build', 'origine.duckdb');
		utimesSync(database, 1, 1);
		const idle = await ingest(own, 'build', '--if-needed');
		expect(idle.out).toBe('The database is up to date.\n');
		expect(statSync(database).mtimeMs).toBe(1000);
		rmSync(database);
		expect(await ingest(own, 'build', '--if-needed')).toMatchObject({ code: 0 });
		expect(existsSync(database)).toBe(true);
	});

	it('applies corrections that find what they expect', async () => {
		const own = cloneData(root);
		const header = 'snapshot,locator,action,lower,upper,expect_lower,expect_upper,reason,link\n';
		const row = `${MADE}@2024-01-01,made!1,set,11,11,10,12,Misprint,https://example.org/\n`;
		const drop = `${MADE}@2024-01-01,made!3,drop,,,7,7,Twice,https://example.org/\n`;
		const path = join(own, SOURCE, 'corrections.csv');
		writeFileSync(path, header + row + drop);
		await within(own, buildDatabase);
		const old = "SELECT lower, upper FROM observation WHERE snapshot_id LIKE '%2024%' ORDER BY 1";
		expect(await readRows(own, old)).toEqual([
			{ lower: 11, upper: 11 },
			{ lower: null, upper: null }
		]);
		const kept =
			'SELECT locator, action, old_upper, new_upper, reason FROM correction ORDER BY locator';
		expect((await readRows(own, kept)).map((one) => Object.values(one))).toEqual([
			['made!1', 'set', 12, 11, 'Misprint'],
			['made!3', 'drop', 7, null, 'Twice']
		]);
		const before = fingerprint(join(own, 'build'));
		writeFileSync(path, header + row.replace('10,12', '10,13'));
		expect(await refusal(own, buildDatabase)).toContain(
			`${MADE}@2024-01-01 made!1: expected 10–13, found 10–12.`
		);
		expect(fingerprint(join(own, 'build'))).toEqual(before);
	});
});

describe('a failed build leaves the old database', () => {
	const check = '-- check: no Romanians\nSELECT origin, lower FROM observation WHERE lower = 20;\n';
	const old = `${SOURCE}/snapshots/2024-01-01`;
	/** What is wrong, the file, its new content, what the sentence says. */
	const cases: [string, string, (before: string) => string, string][] = [
		['a check of a source finds rows', `${SOURCE}/checks.sql`, () => check, 'found 1 row, first'],
		['a check of the marts finds rows', 'marts/checks.sql', () => check, 'data/marts/checks.sql'],
		['two statements', `${SOURCE}/checks.sql`, () => `${check}SELECT 1;`, 'holds 2 statements'],
		['no check', `${SOURCE}/checks.sql`, () => 'SELECT 1;', 'before the first "-- check: name"'],
		['a mart that is no SQL', 'marts/10_made.sql', () => 'MAKE TABLE', '10_made.sql: Parser Error'],
		[
			'observations edited by hand',
			`${old}/observations.csv`,
			(text) => text.replace('10,12', '10,13'),
			'SHA-256 differs'
		],
		['a receipt cut short', `${old}/receipt.json`, (text) => text.slice(0, 99), 'is not JSON'],
		['a word too many', `${old}/receipt.json`, (text) => text.replace('{', '{"x":1,'), 'key: "x"'],
		[
			'an unknown country in a region',
			`${SOURCE}/regions.csv`,
			() => 'region,origins,note\nEEA,XX,\n',
			'regions.csv: EEA: "XX" is no country.'
		],
		[
			'a manifest without Romanian',
			`${SOURCE}/source.ts`,
			(text) => text.replace(", ro: 'Inventat'", ''),
			'source.ts: attribution.ro: '
		],
		[
			'a reporter set with a made country',
			'reference/reporter-sets.csv',
			() => 'set_id,reporter\nEU27,XX\n',
			'reporter_set: '
		],
		[
			'a network without milestones',
			'network/load.ts',
			(text) => text.replace('milestone: [],', ''),
			'no milestone rows'
		],
		[
			'a network with a column too many',
			'network/load.ts',
			(text) => text.replace('position: 1', 'position: 1, x: 1'),
			'objective, row 1: no column "x".'
		]
	];
	it.for(cases)('%s', async ([, file, change, message]) => {
		const own = cloneData(root);
		const path = join(own, file);
		writeFileSync(path, change(readFileSync(path, 'utf8')));
		const before = fingerprint(own);
		expect(await refusal(own, buildDatabase)).toContain(message);
		expect(fingerprint(own)).toEqual(before);
	});

	it('and ends with exit code 1 and one sentence', async () => {
		const own = cloneData(root);
		writeFileSync(join(own, SOURCE, 'checks.sql'), check);
		const before = fingerprint(own);
		const run = await ingest(own, 'build');
		expect(run.code).toBe(1);
		expect(run.err.trim().split('\n').at(-1)).toBe(
			'data/sources/made-source/checks.sql, check "no Romanians" found 1 row, ' +
				'first: {"origin":"RO","lower":20}'
		);
		expect(fingerprint(own)).toEqual(before);
	});

	it('files change while it builds', async () => {
		const own = cloneData(root);
		const before = fingerprint(join(own, 'build'));
		const { child, done } = start(own, 'build');
		await until(() => existsSync(join(own, 'build', `origine.next.${child.pid}.duckdb`)));
		appendFileSync(join(own, 'reference', 'countries.csv'), '\n');
		const run = await done;
		expect(run.err).toContain('changed during the build');
		expect(run.code).toBe(1);
		expect(fingerprint(join(own, 'build'))).toEqual(before);
	});
});
