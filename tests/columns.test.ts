import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openCatalogue } from '../src/lib/db/catalogue.server.ts';
import type { Context, FigureData } from '../src/lib/figure/contract.ts';
import { figures } from '../src/lib/figures/registry.server.ts';
import { LANGS, type Lang } from '../src/lib/i18n/text.ts';
import { loadFigure } from '../src/lib/server/figure.ts';

// A column is one thing: what a row has is in the table or said not to be, and each cell has its value.

/** Views in which a figure has columns that it has not always. */
const VIEWS: Record<string, string[]> = {
	'origin-share-over-time': ['origin=RO&origin=NG'],
	'identified-by-romania': ['by=form']
};
const viewsOf = (id: string) => ['', ...(VIEWS[id] ?? [])];

function contextOf(data: FigureData): Context {
	const { lang, params, names, sources, years, as_of, measure, hides } = data;
	const [source] = sources;
	if (!source) throw new Error('no source');
	return {
		lang,
		params,
		name: (code) => names[code] ?? code,
		vintage: as_of,
		years,
		source,
		sources,
		measure,
		hides,
		measures: new Map()
	};
}

describe.each([...figures])('%s', (id, figure) => {
	const load = (query: string, lang: Lang = 'ro') =>
		loadFigure(id, new URLSearchParams(query), lang);
	const fields = Object.keys(z.toJSONSchema(figure.row).properties ?? {});

	it('shows each field of a row in some column, or says that it does not', async () => {
		const shown = new Set<string>();
		for (const query of viewsOf(id)) {
			const data = await load(query);
			for (const field of figure.table.shown(data.rows, contextOf(data))) shown.add(field);
		}
		const { unshown } = figure.table;
		expect([...shown, ...unshown].sort(), 'shown or unshown, and not both').toEqual(
			[...fields].sort()
		);
	});

	it.each(viewsOf(id))('has one value for each cell, by its column: %s', async (query) => {
		for (const lang of LANGS) {
			const { table, values } = await load(query, lang);
			const ids = table.columns.map((column) => column.id);
			expect(new Set(ids).size).toBe(ids.length);
			expect(values.length).toBe(table.rows.length);
			for (const [index, row] of values.entries()) {
				expect(Object.keys(row)).toEqual(ids);
				const none = ids.filter((column) => row[column] === null);
				// Where there is no value, a dash is shown: never a zero, never nothing.
				const dashes = ids.filter((_, column) => table.rows[index]?.[column] === '–');
				expect(dashes).toEqual(expect.arrayContaining(none));
			}
		}
	});

	it('says which fields hold countries, and names them', async () => {
		const { countries } = await openCatalogue();
		const data = await load('');
		const rows = data.rows as Record<string, unknown>[];
		for (const field of fields) {
			const seen = rows.map((row) => row[field]).filter((one) => one !== null && one !== '');
			const codes = seen.flatMap((one) => (typeof one === 'string' ? one.split(' ') : ['-']));
			const hold = codes.length > 0 && codes.every((code) => countries.has(code));
			if (hold) expect(figure.table.countries, field).toContain(field);
			if (figure.table.countries.includes(field))
				for (const code of codes) expect(Object.keys(data.names), field).toContain(code);
		}
	});
});
