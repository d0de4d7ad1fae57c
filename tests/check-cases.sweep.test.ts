import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { checkSentence } from '../src/lib/features/check/server/check.ts';
import type { Lang } from '../src/lib/i18n/text.ts';

// Sentences that somebody would write: no false one may ever agree, and nearly every true one is read.

interface Case {
	lang: Lang;
	sentence: string;
}
const read = (path: string): Case[] =>
	existsSync(path) ? parse(readFileSync(path), { columns: true }) : [];
const golden = (is: 'true' | 'false') => read(`src/lib/features/check/${is}-sentences.csv`);
/** Cases beside the repository, where there are any. */
const shared = (is: 'true' | 'false') => read(`../shared/cases/check/${is}.csv`);

const AGREES = new Set(['match', 'compatible']);
async function outcomesOf({ sentence, lang }: Case): Promise<string[]> {
	const { findings, statements } = await checkSentence(sentence, lang, 'https://origine.example');
	return [...findings, ...statements].map(({ outcome }) => outcome);
}

describe.each([
	['of the repository', golden],
	['beside it', shared]
])('cases %s', (name, cases) => {
	it('that are false never agree', async () => {
		const wrong: string[] = [];
		for (const one of cases('false')) {
			if ((await outcomesOf(one)).some((outcome) => AGREES.has(outcome))) wrong.push(one.sentence);
		}
		if (name === 'of the repository') expect(cases('false').length).toBeGreaterThanOrEqual(150);
		expect(wrong).toEqual([]);
	}, 120_000);

	it('that are true are read, and none is called wrong', async () => {
		const unread: string[] = [];
		const wrong: string[] = [];
		for (const one of cases('true')) {
			const outcomes = await outcomesOf(one);
			if (outcomes.some((outcome) => outcome === 'near' || outcome === 'none'))
				wrong.push(one.sentence);
			if (outcomes.length === 0 || !outcomes.every((outcome) => AGREES.has(outcome)))
				unread.push(one.sentence);
		}
		expect(wrong).toEqual([]);
		expect(unread.length, unread.join('\n')).toBeLessThanOrEqual(cases('true').length / 10);
	}, 120_000);
});
