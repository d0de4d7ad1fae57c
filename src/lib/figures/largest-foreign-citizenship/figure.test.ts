import { describe, expect, it } from 'vitest';
import { madeContext, madeFigure } from '../../../../tests/made.ts';
import { expectHonest, expectWhole } from '../../../../tests/words.ts';
import { LANGS, type Lang } from '../../i18n/text.ts';
import { figure } from './figure.ts';
import type { Row } from './row.ts';
import { draw } from './picture.ts';
import { write } from '../../render/tree.ts';
import { withLinks } from '../../render/variants.ts';

/** Made: no number here comes from a source. */
const made = (year: number, answer: Row['answer']): Row => ({
	...{ year, set: 'EU27', origin: 'RO', answer },
	rank:
		answer === 'no_data'
			? null
			: { best: answer === 'no' ? 2 : 1, worst: answer === 'yes' ? 1 : 2 },
	victims: answer === 'no_data' ? null : { lower: 40, upper: 44 },
	next: answer === 'no_data' ? null : { origin: 'NG', lower: 42, upper: 47 },
	...{ reporters: 20, reporters_in_set: 26, snapshot: 'made@2024-05-06' }
});
const rows = [
	made(2017, 'yes'),
	made(2018, 'yes'),
	made(2019, 'open'),
	made(2020, 'no'),
	made(2021, 'no_data')
];
const tell = (lang: Lang, of: Row[]) => {
	const context = madeContext(lang, { from: 2017, to: 2021 });
	const words = figure.describe(of, context, []);
	expectHonest(words, context, [of]);
	expectWhole(figure.table.lay(of, context).table);
	return words;
};

describe('the words', () => {
	it('name the years that are certain, open, certainly not and without data', () => {
		const { headline, paragraphs } = tell('en', rows);
		expect(headline).toBe(
			'2017–2018: Romanian citizens were the largest group of foreign citizens among the victims identified in the EU'
		);
		expect(paragraphs).toEqual([
			'Certainly not first: 2020.',
			'Undecidable, since the published intervals overlap: 2019.',
			'2019: 40–44, against Nigeria, 42–47.',
			'No data: 2021.'
		]);
		expect(tell('ro', rows).paragraphs[2]).toBe('2019: 40–44, față de Nigeria, 42–47.');
	});
	it('claim nothing where no year is certain', () => {
		expect(tell('en', rows.slice(2)).headline).toMatch(
			/^In no year were Romanian citizens certainly/
		);
		expect(tell('ro', []).headline).toMatch(
			/^În niciun an cetățenii români nu au fost cu certitudine/
		);
	});
});

describe('the picture', () => {
	it('has a cell with a sign for each year, at both sizes, and none of nothing', () => {
		for (const lang of LANGS)
			for (const size of ['wide', 'narrow'] as const) {
				const picture = (of: Row[]) =>
					draw(madeFigure('largest-foreign-citizenship', figure, madeContext(lang), of) as never, {
						width: size === 'wide' ? 920 : 340,
						size
					})
						.map(({ svg }) => write(withLinks(svg)))
						.join('');
				expect(picture([])).toBe('');
				expect(picture(rows).match(/<title>/g)).toHaveLength(rows.length);
				expect(picture(rows)).not.toMatch(/NaN|undefined|Infinity/);
			}
	});
});
