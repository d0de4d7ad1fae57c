import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run as add } from './commands/add.ts';
import {
	adding,
	cloneData,
	fingerprint,
	ingest,
	MADE,
	makeData,
	makeOriginal,
	refusal,
	removeData
} from './made/made-data.ts';

const root = makeData();
const first = makeOriginal(root, 'first.txt', 'DE,RO,2019,10,12', 'DE,IT,2019,,', 'IT,RO,2019,7,7');
const second = makeOriginal(
	root,
	'second.txt',
	'stamped 2025-01-01',
	'DE,RO,2019,20,20',
	'DE,IT,2019,1,4',
	'DE,UNKNOWN,2020,5,9'
);
const snapshot = (vintage: string) => join(root, 'sources', MADE, 'snapshots', vintage);

beforeAll(async () => {
	expect(await ingest(root, ...adding(first, '2024-01-01'))).toMatchObject({ code: 0 });
});
afterAll(() => removeData(root));

describe('add', () => {
	it('writes a snapshot and says how it differs from the one before', async () => {
		const run = await ingest(root, ...adding(second, '2025-01-01', '--note', 'Made copy.'));
		expect(run).toMatchObject({ code: 0 });
		expect(run.out).toContain('1 new, 2 revised, 1 withdrawn cells');
		expect(run.out).toContain('DE RO 2019 made_victims: 10–12 → 20');
		expect(run.out).toContain('DE IT 2019 made_victims: not_reported → 1–4');
		expect(run.out).toContain('"\\"odd\\", label": 1 row, at most 9 persons');
		expect(run.err).toMatch(/^parse: 3 rows, 3 observations \(\d+\.\d\d s\)$/m);

		const csv = readFileSync(join(snapshot('2025-01-01'), 'observations.csv'), 'utf8').split('\n');
		expect(csv[0]).toBe(
			'reporter,origin,region,destination,year_from,year_to,quarter,sex,age,form,area,measure,' +
				'unit,lower,upper,status,flag,publisher_label,series,quote,confidence,evidence,url,locator'
		);
		expect(csv[3]).toBe(
			'DE,UNKNOWN,,,2020,2020,,total,total,total,,made_victims,persons,' +
				'5,9,reported,," ""odd"",\r label",,,,publisher_file,,made!4'
		);
		const receipt: unknown = JSON.parse(
			readFileSync(join(snapshot('2025-01-01'), 'receipt.json'), 'utf8')
		);
		expect(receipt).toMatchObject({
			schema: 1,
			stamped: '2025-01-01',
			retrieved_on: '2026-01-01',
			url: 'https://example.org/made',
			note: 'Made copy.',
			original_name: 'second.txt',
			parser: { read: 3, outside: 0, observations: 3, rejected: [] }
		});
		const { sha256 } = receipt as { sha256: string };
		expect(existsSync(join(root, 'originals', `${sha256}.txt`))).toBe(true);
	});

	it('has nothing to do for what is already here, and reads again only when asked', async () => {
		const before = fingerprint(root);
		const again = await ingest(root, ...adding(first, '2024-01-01'));
		expect(again).toMatchObject({ code: 0 });
		expect(again.out).toContain('already here');
		expect(fingerprint(root)).toEqual(before);

		const parser = join(root, 'sources', MADE, 'parse.ts');
		const good = readFileSync(parser, 'utf8');
		writeFileSync(parser, good.replace("'made!'", "'better!'"));
		const refused = await ingest(root, ...adding(first, '2024-01-01'));
		expect(refused.err).toContain('add --reparse');
		expect(refused.code).toBe(1);
		const asked = ['add', MADE, '--vintage', '2024-01-01', '--reparse'];
		const reparsed = await ingest(root, ...asked);
		expect(reparsed, reparsed.err).toMatchObject({ code: 0 });
		const csv = readFileSync(join(snapshot('2024-01-01'), 'observations.csv'), 'utf8');
		expect(csv).toContain('better!1');
		writeFileSync(parser, good);
		expect(await ingest(root, ...asked)).toMatchObject({ code: 0 });
		expect(fingerprint(root)).toEqual(before);
	});
});

type Case = [what: string, args: string[], message: string | RegExp];
const original = (name: string, ...lines: string[]) => makeOriginal(root, name, ...lines);

describe('the CLI refuses with one sentence, exit code 1, and touches nothing', () => {
	const cases: Case[] = [
		[
			'unknown command',
			['ad'],
			'No command "ad"; commands: list, check, fetch, add, accept, diff, build.'
		],
		[
			'unknown source',
			['add', 'unodc', '--file', first, '--vintage', '2025-01-01'],
			'No source "unodc"; known sources: made-source.'
		],
		['unknown option', adding(first, '2025-02-01', '--force'), /^Unknown option '--force'; see/],
		['missing file', adding(join(root, 'no.txt'), '2025-02-01'), /^There is no file .*no\.txt/],
		['impossible day', adding(first, '2025-02-30'), /^--vintage 2025-02-30 is no day/],
		[
			'wrong stamp',
			adding(second, '2025-01-02'),
			'second.txt is stamped 2025-01-01, but --vintage says 2025-01-02: give the stamped day.'
		],
		[
			'existing vintage, other content',
			adding(second, '2024-01-01'),
			/^made-source@2024-01-01 exists, made from a different original .*never overwritten\.$/
		]
	];
	it.concurrent.for(cases)('%s', async ([, args, message], { expect }) => {
		const own = cloneData(root);
		const before = fingerprint(own);
		const run = await ingest(own, ...args);
		const last = run.err.trim().split('\n').at(-1);
		if (typeof message === 'string') expect(last).toBe(message);
		else expect(last).toMatch(message);
		expect(run.code).toBe(1);
		expect(fingerprint(own)).toEqual(before);
	});

	it('a mistake of ours: sentence, stack and exit code 2', async () => {
		const before = fingerprint(root);
		const run = await ingest(root, ...adding(original('crash.txt', 'crash'), '2025-03-01'));
		expect(run.err).toMatch(/^Unexpected error: made crash\. .*\n.*\n\s+at /m);
		expect(run.code).toBe(2);
		expect(fingerprint(root)).toEqual(before);
	});

	it('helps with examples', async () => {
		const run = await ingest(root, 'add', '--help');
		expect(run).toMatchObject({ code: 0, err: '' });
		expect(run.out).toContain('Examples:');
	});
});

describe('add refuses and touches nothing', () => {
	const cases: Case[] = [
		['option given twice', adding(first, '2025-02-01', '--vintage', '2025-02-02'), /twice/],
		['no file', ['add', MADE, '--vintage', '2025-02-01'], '--file is missing.'],
		['no vintage', ['add', MADE, '--file', first], '--vintage YYYY-MM-DD is missing.'],
		['two sources', adding(first, '2025-02-01', 'other'), /not understood: other\./],
		['wrong ending', adding('a.xlsx', '2025-02-01'), 'a.xlsx: this source takes .txt files.'],
		['day to come', adding(first, '2026-01-02'), /later than its retrieval \(2026-01-01\)/],
		['bad address', adding(first, '2025-02-01', '--url', 'ftp://x'), /no http\(s\) address/],
		['nothing to read again', adding(first, '2023-01-01', '--reparse'), /no snapshot made-source@/],
		[
			'no observation',
			adding(original('empty.txt', 'stamped 2025-03-01'), '2025-03-01'),
			'empty.txt: 0 rows read, none of them an observation.'
		],
		[
			'no country',
			adding(original('xx.txt', 'XX,RO,2019,1,1'), '2025-03-01'),
			'xx.txt, made!1: reporter "XX" is no country.'
		],
		[
			'bounds the wrong way round',
			adding(original('wrong.txt', 'DE,RO,2019,5,4'), '2025-03-01'),
			'wrong.txt, made!1: lower 5 exceeds 4.'
		],
		[
			'no count',
			adding(original('count.txt', 'DE,RO,2019,5.5,6'), '2025-03-01'),
			'count.txt, made!1: 5.5–6 persons is no whole number.'
		],
		[
			'a row the parser refuses',
			adding(original('row.txt', 'DE,RO,2019,5,5', 'what'), '2025-03-01'),
			'row.txt, row 2: "what".'
		]
	];
	it.for(cases)('%s', async ([, args, message]) => {
		const before = fingerprint(root);
		const refused = await refusal(root, () => add(args.slice(1)));
		if (typeof message === 'string') expect(refused).toBe(message);
		else expect(refused).toMatch(message);
		expect(fingerprint(root)).toEqual(before);
	});
});
