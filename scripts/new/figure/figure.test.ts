import { expect, it } from 'vitest';
import { LANGS } from '../../../src/lib/i18n/text.ts';
import { write } from '../../../src/lib/render/tree.ts';
import { withLinks } from '../../../src/lib/render/variants.ts';
import { madeContext, madeFigure, madeTimeRow } from '../../../tests/made.ts';
import { expectHonest, expectWhole } from '../../../tests/words.ts';
import { figure } from './figure.ts';
import { draw } from './picture.ts';
import { row } from './row.ts';

/** Made: no number here comes from a source. FILL: rows with everything that can happen. */
const rows = [
	madeTimeRow(2018, null, null),
	madeTimeRow(2019, [12, 12], [100, 100]),
	madeTimeRow(2020, [9, 13], [90, 101])
].map(({ year, origin, status, victims, share, reporters, reporters_in_set, snapshot }) =>
	row.parse({ year, origin, status, victims, share, reporters, reporters_in_set, snapshot })
);

it.each(LANGS)('says the last year with a number, and that there is none, in %s', (lang) => {
	const context = madeContext(lang);
	for (const some of [rows, []]) expectHonest(figure.describe(some, context, []), context, [some]);
	expect(figure.describe(rows, context, []).headline).toMatch(/^9–13 /);
});

it.each(LANGS)('has a table with a cell for each column, in %s', (lang) => {
	const { table } = figure.table.lay(rows, madeContext(lang));
	expectWhole(table);
	expect(table.rows.map(([, victims]) => victims).slice(1)).toEqual(['12', '9–13']);
});

it.each(LANGS)('is drawn on a desk and on a phone, and not of nothing, in %s', (lang) => {
	const made = (some: typeof rows) => madeFigure('template-id', figure, madeContext(lang), some);
	for (const size of ['wide', 'narrow'] as const) {
		const options = { width: size === 'wide' ? 920 : 340, size };
		expect(draw(made([]) as never, options)).toEqual([]);
		const svg = draw(made(rows) as never, options)
			.map(({ svg }) => write(withLinks(svg)))
			.join('');
		expect(svg).toContain('<circle');
		expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
	}
});
