import { describe, expect, it } from 'vitest';
import { citeAsText, permalink } from '../src/lib/cite/cite.ts';
import type { FigureData } from '../src/lib/figure/contract.ts';
import type { Row as Ranked } from '../src/lib/figures/origin-ranking/figure.ts';
import type { Row } from '../src/lib/figures/origin-share-over-time/figure.ts';
import { figures } from '../src/lib/figures/registry.server.ts';
import { LANGS } from '../src/lib/i18n/text.ts';
import { leadSentences, overviewTitle } from '../src/lib/features/overview/findings.ts';
import { loadFigure } from '../src/lib/server/figure.ts';

// Any citizenship can be the subject: words, table, citation and address follow.

const ROMANIANS = /Romanian citizen|cetățean român|cetățeni(i)? români/i;
const NAMES = { ro: /Bulgaria|bulgar/, en: /Bulgaria/ };
const asking = [...figures].filter(
	([, figure]) => figure.params.includes('origin') && !figure.origins
);

it('is asked of figures about places', () => {
	expect(asking.length).toBeGreaterThanOrEqual(9);
});

describe.each(asking.map(([id]) => id))('%s', (id) => {
	it.each(LANGS)('speaks of Bulgaria when asked about it (%s)', async (lang) => {
		const data = await loadFigure(id, new URLSearchParams('origin=BG'), lang);
		const words = [data.headline, data.subtitle, ...data.paragraphs].join(' ');
		expect(words).not.toMatch(ROMANIANS);
		expect(words).toMatch(NAMES[lang]);
		expect(permalink(data, 'https://origine.example')).toContain('origin=BG');
		expect(citeAsText(data, 'https://origine.example')).toContain(data.headline);
		const romania = await loadFigure(id, new URLSearchParams(), lang);
		// Which countries published at all is the same for every citizenship; what they named is not.
		expect(data.paragraphs).not.toEqual(romania.paragraphs);
	});
});

it.each(LANGS)('the overview asks about it too (%s)', async (lang) => {
	const asked = new URLSearchParams('origin=BG');
	const time = (await loadFigure('origin-share-over-time', asked, lang)) as FigureData<Row>;
	const ranking = (await loadFigure('origin-ranking', asked, lang)) as FigureData<Ranked>;
	const words = [overviewTitle(time, lang), ...leadSentences(time, ranking, lang)].join(' ');
	expect(words).toMatch(NAMES[lang]);
	expect(words).not.toMatch(ROMANIANS);
});
