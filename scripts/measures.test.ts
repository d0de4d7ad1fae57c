import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run as add } from './commands/add.ts';
import { buildDatabase } from './lib/build.ts';
import {
	adding,
	cloneData,
	MADE,
	makeData,
	makeOriginal,
	readRows,
	refusal,
	removeData,
	within
} from './made/made-data.ts';

const root = makeData();
const SOURCE = `sources/${MADE}`;

beforeAll(async () => {
	await within(root, () =>
		add(adding(makeOriginal(root, 'a.txt', 'DE,RO,2019,10,12'), '2020-01-01').slice(1))
	);
});
afterAll(() => removeData(root));

it('measures stand in the database with their words', async () => {
	const own = cloneData(root);
	await within(own, buildDatabase);
	expect(await readRows(own, 'SELECT id, share, verb_ro, caveat_en FROM measure')).toEqual([
		{ id: 'made_victims', share: true, verb_ro: 'inventat', caveat_en: 'Made.' }
	]);
});

describe('the build refuses', () => {
	type Case = [what: string, file: string, change: (text: string) => string, message: string];
	const cases: Case[] = [
		[
			'a source of an unknown measure',
			`${SOURCE}/source.ts`,
			(text) => text.replace('made_victims', 'made_guesses'),
			'source.ts: measure "made_guesses" has no row in data/reference/measures.csv: add one'
		],
		[
			'shares of what has none',
			'reference/measures.csv',
			(text) => text.replace('made_victims,yes', 'made_victims,no'),
			'says share "no" of "made_victims"'
		],
		[
			'a measure without its Romanian verb',
			'reference/measures.csv',
			(text) => text.replace(',inventat,', ',,'),
			'"made_victims" has no verb_ro: sentences need all words'
		],
		[
			'a main measure with a name alone',
			'reference/measures.csv',
			(text) =>
				text.replace(/made_victims,yes.*/, `made_victims,no,made,inventate${','.repeat(18)}`),
			'needs noun, verb, what it counts and caveat in both languages'
		]
	];
	it.for(cases)('%s', async ([, file, change, message]) => {
		const own = cloneData(root);
		const path = join(own, file);
		writeFileSync(path, change(readFileSync(path, 'utf8')));
		expect(await refusal(own, buildDatabase)).toContain(message);
	});
	it('observations of an unknown measure, naming file and cell', async () => {
		const own = cloneData(root);
		const parser = join(own, SOURCE, 'parse.ts');
		writeFileSync(parser, readFileSync(parser, 'utf8').replace('made_victims', 'made_guesses'));
		const file = makeOriginal(own, 'b.txt', 'DE,RO,2020,10,12');
		await within(own, () => add(adding(file, '2021-01-01').slice(1)));
		expect(await refusal(own, buildDatabase)).toContain(
			`${SOURCE}/snapshots/2021-01-01/observations.csv, made!1: measure "made_guesses" has no row`
		);
	});
});
