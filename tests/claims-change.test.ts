import { readdirSync, readFileSync } from 'node:fs';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verdictSentence, type VerdictChange } from '../src/lib/features/changes/sentence.ts';
import { verdictEntries } from '../src/lib/features/changes/feed.server.ts';
import changesSql from '../src/lib/server/changes/verdict-changes.sql?raw';
import madeSql from './sql/made-claims.sql?raw';
import verdictsSql from './sql/verdicts.sql?raw';

// In the kept editions no revision has changed a verdict yet: made ones show that it would be noticed.

const MARTS = /^(10|20|30|40|50|60|75|80|95_claim|96|97|98)_?/;
let connection: DuckDBConnection;
const rows = async (sql: string, values: Record<string, string> = {}) =>
	(await connection.runAndReadAll(sql, values)).getRowObjectsJson();

beforeAll(async () => {
	connection = await (await DuckDBInstance.create(':memory:')).connect();
	for (const file of ['schema.sql', 'schema-network.sql'])
		await connection.run(readFileSync(`data/${file}`, 'utf8'));
	await connection.run(madeSql);
	for (const name of readdirSync('data/marts').sort())
		if (MARTS.test(name)) await connection.run(readFileSync(`data/marts/${name}`, 'utf8'));
});
afterAll(() => connection.closeSync());

const changes = async (source = '') =>
	(await rows(changesSql, { source, vintage: '', as_of: '' })) as unknown as VerdictChange[];

describe('a verdict', () => {
	it('follows the edition of the day', async () => {
		const verdicts = await rows(verdictsSql);
		expect(verdicts.map(({ told }) => told)).toEqual([
			'made-first 2001 supported',
			'made-first 2002 not_supported',
			'made-half 2001 supported',
			'made-half 2002 supported_with_condition',
			'made-never 2001 not_supported',
			'made-never 2002 not_supported',
			'made-unknown 2001 cannot_be_checked',
			'made-unknown 2002 cannot_be_checked'
		]);
	});
	it('that changed is listed with both verdicts and what changed it; others are not', async () => {
		const found = await changes();
		expect(found).toMatchObject([
			{
				id: 'made-first',
				day: '2002-02-02',
				previous_day: '2001-01-01',
				previous_verdict: 'supported',
				verdict: 'not_supported',
				sources: 'made'
			},
			{ id: 'made-half', verdict: 'supported_with_condition' }
		]);
		expect(await changes('another')).toEqual([]);
	});
	it('that changed is told in a sentence, and in one entry of the feed for its day', async () => {
		const found = await changes();
		expect(found[0] && verdictSentence(found[0], 'en')).toBe(
			'Nobody, “Romanians are first”: supported → not supported; new on 2 February 2002: made'
		);
		expect(found[0] && verdictSentence(found[0], 'ro')).toBe(
			'Nimeni, „Românii sunt primii”: se susține → nu se susține; date noi la 2 februarie 2002: made'
		);
		const [entry, ...more] = verdictEntries(found, 'https://example.org', 'ro');
		expect(more).toEqual([]);
		expect(entry?.title).toBe('Afirmații: verdicte schimbate de datele din 2 februarie 2002');
		expect(entry?.content?.split('\n')).toHaveLength(2);
		expect(entry?.content).toContain('/ro/claims?as_of=2002-02-02#made-first');
	});
});
