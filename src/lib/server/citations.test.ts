import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { madeContext, madeFigure, madeTimeRow } from '../../../tests/made.ts';
import { permalink } from '../cite/cite.ts';
import { datasetOf, toScript } from '../cite/dataset.ts';
import { CITATION_LINKS } from '../cite/doors.ts';
import { citationKey } from '../cite/names.ts';
import { figure as time } from '../figures/origin-share-over-time/figure.ts';
import { CAVEATS } from '../i18n/caveats.ts';
import { LANGS, type Lang } from '../i18n/text.ts';
import { writeCitation } from './citations.ts';

const HERE = 'https://origine.example';
const rows = [madeTimeRow(2020, [20, 20], [200, 200])];
const made = (lang: Lang) => {
	const figure = madeFigure('origin-share-over-time', time, madeContext(lang), rows);
	return { ...figure, key: citationKey(figure) };
};
const parsed = (text: string) => new Cite(text).data[0] ?? {};
const day = { 'date-parts': [[2024, 5, 6]] };

describe.each(LANGS)('the citation of a figure (%s)', (lang) => {
	const figure = made(lang);
	const link = permalink(figure, HERE);

	it('is read back from RIS whole: a reference manager loses nothing', () => {
		const ris = writeCitation('ris', figure, HERE);
		expect(ris.split('\n').every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(
			true
		);
		expect(ris.endsWith('ER  - \n')).toBe(true);
		expect(ris).toContain('DA  - 2024/05/06/');
		expect(parsed(ris)).toMatchObject({
			type: 'dataset',
			title: figure.headline,
			URL: link,
			publisher: 'Origine',
			issued: day,
			accessed: { 'date-parts': [[2024, 5, 7]] }
		});
	});
	it('is read back from BibTeX', () => {
		const bib = writeCitation('bib', figure, HERE);
		expect(bib).toMatch(/^@misc\{origine-origin-share-over-time-EU27-RO-2024-05-06-(ro|en),/);
		// A percent sign that is not escaped would turn the rest of the line into a comment.
		expect(bib).not.toMatch(/[^\\]%/);
		const item = parsed(bib);
		expect(item).toMatchObject({ URL: link, issued: day });
		expect(item.title).toBe(figure.headline.replaceAll('\u00a0', ' '));
	});
	it('is CSL-JSON and CITATION.cff with the same facts', () => {
		const [csl] = JSON.parse(writeCitation('csl', figure, HERE)) as Record<string, unknown>[];
		expect(csl).toMatchObject({ type: 'dataset', title: figure.headline, URL: link, issued: day });
		const cff = parse(writeCitation('cff', figure, HERE)) as Record<string, unknown>;
		expect(cff).toMatchObject({
			'cff-version': '1.2.0',
			type: 'dataset',
			title: figure.headline,
			url: link,
			'date-released': '2024-05-06',
			authors: [{ name: 'Origine' }]
		});
		expect(cff.references).toMatchObject([{ type: 'data', version: '2024-05-06' }]);
	});
	it('has numerator, denominator, edition, retrieval and the caveat in every format', () => {
		for (const { format } of CITATION_LINKS) {
			const text =
				format === 'bib'
					? String(parsed(writeCitation(format, figure, HERE)).note).normalize('NFC')
					: writeCitation(format, figure, HERE).normalize('NFC');
			const [edition, retrieved, role] =
				lang === 'ro'
					? ['ediția din 6 mai 2024', 'preluată la 7 mai 2024', 'numărător și numitor']
					: ['edition of 6 May 2024', 'retrieved on 7 May 2024', 'numerator and denominator'];
			for (const part of [edition, retrieved, role, CAVEATS.identified[lang]])
				expect(text, format).toContain(part);
		}
	});
});

it('tells which source divides and which is divided', () => {
	const figure = made('en');
	const [source] = figure.sources;
	if (!source) throw new Error('the made figure has a source');
	const both = [
		{ ...source, role: 'numerator' as const },
		{ ...source, role: 'denominator' as const, producer: 'Somebody' }
	];
	const text = writeCitation('txt', { ...figure, sources: both }, HERE);
	expect(text).toMatch(/Nobody.*\(numerator\); Somebody.*\(denominator\)/);
});

it('survives a finding that would end a field, a line or a script', () => {
	const headline = 'A } % \\ { "x" </script> & „ș”';
	const figure = { ...made('ro'), headline };
	expect(parsed(writeCitation('ris', figure, HERE)).title).toBe(headline);
	expect(parse(writeCitation('cff', figure, HERE))).toMatchObject({ title: headline });
	const script = toScript(datasetOf(figure, HERE));
	expect(script).not.toMatch(/[<>&]/);
	expect(JSON.parse(script)).toMatchObject({ '@type': 'Dataset', name: headline });
});
