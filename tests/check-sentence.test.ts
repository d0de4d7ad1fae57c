import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../src/lib/features/check/answer.ts';
import type { Lang } from '../src/lib/i18n/text.ts';
import { checkSentence } from '../src/lib/features/check/server/check.ts';

interface Made {
	sentence: string;
	/** Outcomes of its numbers in order; `-`: no number. */
	expected: string;
	/** "place year origin kind" of the first official number; empty: none is compared. */
	cell: string;
	trap: string;
}
const made = (lang: Lang): Made[] =>
	parse(readFileSync(`src/lib/features/check/made-sentences.${lang}.csv`), { columns: true });

const outcomesOf = ({ findings }: Answer) =>
	findings.map(({ outcome }) => outcome).join(' ') || '-';
const cellOf = ({ findings }: Answer) => {
	const shown = findings[0]?.official ?? findings[0]?.older;
	if (!shown?.cell) return '';
	const { place, from, to, origin, kind } = shown.cell;
	return `${place} ${from === to ? from : `${from}-${to}`} ${origin} ${kind}`;
};

describe.each(['ro', 'en'] as const)('made sentences in %s', (lang) => {
	const rows = made(lang);
	it('are enough', () => expect(rows.length).toBeGreaterThanOrEqual(80));
	it.each(rows)('$trap: $sentence', async ({ sentence, expected, cell }) => {
		const answer = await checkSentence(sentence, lang, 'https://origine.example');
		expect({ outcomes: outcomesOf(answer), cell: cellOf(answer) }).toEqual({
			outcomes: expected,
			cell
		});
	});
});
