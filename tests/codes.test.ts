import { expect, it } from 'vitest';
import { citeAsText } from '../src/lib/cite/cite.ts';
import { propositionWords } from '../src/lib/figures/claims/links.ts';
import type { Row, Test } from '../src/lib/figures/claims/row.ts';
import type { FigureData } from '../src/lib/figure/contract.ts';
import { figures } from '../src/lib/figures/registry.server.ts';
import { producerName } from '../src/lib/i18n/producers.ts';
import { LANGS } from '../src/lib/i18n/text.ts';
import { openCatalogue } from '../src/lib/db/catalogue.server.ts';
import { loadFigure } from '../src/lib/server/figure.ts';

// What a reader reads is words: the data's own codes stay in addresses and files.

/** Codes of origins, of groups of countries and of columns: capitals joined by a low line, or known. */
const CODE =
	/\b(?:TOTAL|NAT|UNKNOWN|REGION|EU2[78]|EUROPE|WORLD|[A-Z]{2,}_[A-Z_]+|[a-z]+_[a-z_]+)\b/;
const expectWords = (text: string, where: string) =>
	expect(CODE.exec(text)?.[0], `${where}: ${text.slice(0, 300)}`).toBeUndefined();

it('no figure speaks in codes', { timeout: 60_000 }, async () => {
	for (const lang of LANGS)
		for (const id of figures.keys()) {
			const figure = await loadFigure(id, new URLSearchParams(), lang);
			const { headline, subtitle, paragraphs, notes, table, receipts } = figure;
			for (const text of [headline, subtitle, ...paragraphs, ...notes, table.caption])
				expectWords(text, `${id} ${lang}`);
			for (const { label } of [...table.columns, ...(receipts?.finding ?? [])])
				expectWords(label, `${id} ${lang}`);
			const citation = citeAsText(figure, 'https://example.org', 'https://example.org');
			expectWords(citation, `${id} ${lang}`);
			expect(citation).not.toContain('..');
		}
});

it('no claim is answered in codes', async () => {
	for (const as_of of ['2023-05-30', '2025-04-14', '2026-11-23']) {
		const query = new URLSearchParams({ as_of });
		const claims = (await loadFigure('claims', query, 'ro')) as FigureData<Row, Test>;
		for (const row of claims.rows)
			for (const lang of LANGS) {
				expectWords(row[`reason_${lang}`], row.id);
				expectWords(row[`wording_${lang}`], row.id);
			}
		for (const test of claims.extra)
			for (const lang of LANGS) expectWords(propositionWords(test, lang), test.claim);
	}
});

it('producers with an English name have a Romanian one', async () => {
	const { sources } = await openCatalogue();
	for (const { producer } of sources.values())
		expect(producerName(producer, 'ro')).not.toMatch(
			/(?<!\p{L})(?:and|other|of|by|National|European|Department|Division|Bank|Kingdom)(?!\p{L})/u
		);
});
