import { describe, expect, it } from 'vitest';
import { tellFacts } from '../src/lib/features/destinations/facts.ts';
import { tellMissing } from '../src/lib/features/destinations/missing.ts';
import { leadSentence, pageTitle } from '../src/lib/features/destinations/words.ts';
import { isReported } from '../src/lib/figure/reported.ts';
import { LANGS } from '../src/lib/i18n/text.ts';
import { loadDestination } from '../src/lib/features/destinations/load-one.server.ts';
import { loadDestinations } from '../src/lib/features/destinations/load-all.server.ts';

// The page of every country that identifies victims, on the built database.

const asked = (query: string) => new URLSearchParams(query);

describe('a country’s page', () => {
	it('can be made for every country, in both languages', async () => {
		const { rows } = await loadDestinations(asked(''), 'ro');
		expect(rows.length).toBeGreaterThan(190);
		const pages = rows.flatMap(({ code }, index) =>
			LANGS.map((lang) => ({ code, lang, query: index % 5 === 0 ? 'origin=BG' : '' }))
		);
		const check = async ({ code, lang, query }: (typeof pages)[number]) => {
			const { about, time, rate, groups, in_eu } = await loadDestination(code, asked(query), lang);
			const rows = time?.rows ?? [];
			const last = rows.filter(isReported).at(-1);
			const text = [
				...[pageTitle(about, lang), leadSentence(last, about, lang)],
				...tellFacts(rows, rate, about, lang).flatMap(({ name, value, notes }) => [
					name,
					value,
					...notes
				]),
				...tellMissing({ rows, rate, groups, about, in_eu }, lang),
				...groups.flatMap(({ measure, who, lines }) => [
					measure,
					who,
					...lines.map(({ value }) => value)
				])
			].join('\n');
			expect(
				text.match(/NaN|undefined|null|Infinity|\[object|[şţŞŢ]/),
				`${code} ${lang}`
			).toBeNull();
			for (const group of groups) {
				expect(group.evidence.length, group.key).toBeGreaterThan(0);
				expect(group.url, group.key).toMatch(/^https?:/);
			}
		};
		// A few at a time: the database answers each page's questions at once.
		for (let at = 0; at < pages.length; at += 6) {
			await Promise.all(pages.slice(at, at + 6).map(check));
		}
	}, 240_000);
});
