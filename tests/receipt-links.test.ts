import { beforeAll, describe, expect, it } from 'vitest';
import type { FigureData } from '../src/lib/figure/contract.ts';
import { figures } from '../src/lib/figures/registry.server.ts';
import { editionOn } from '../src/lib/receipts/editions.ts';
import { linksOf, openNumber } from '../src/lib/figures/receipts.server.ts';
import { readWorld, type KnownWorld } from '../src/lib/server/receipts/world.ts';
import { openCatalogue, type Catalogue } from '../src/lib/db/catalogue.server.ts';
import { loadFigure } from '../src/lib/server/figure.ts';

// Every number of every table leads to a receipt, and the receipt shows that very number.

/** Cells whose receipts are read out, of each view: the others are only looked up. */
const READ = 16;
/** Views of a figure beside the first, by what it can be asked. */
const VIEWS: Record<string, string[]> = {
	'origin-share-over-time': ['panel=fixed&set=EUROPE', 'reporter=DE&origin=NG&origin=DE'],
	'origin-share-by-destination': ['set=EU27&year=2016&origin=BG'],
	'origin-ranking': ['set=WORLD&year=2020'],
	'identified-by-romania': ['by=form'],
	'share-decomposition': ['origin=NG&from=2015&to=2020'],
	revisions: ['reporter=IT'],
	progress: ['set=WORLD&origin=NG&baseline=2017-2019']
};

let catalogue: Catalogue;
let world: KnownWorld;
beforeAll(async () => {
	catalogue = await openCatalogue();
	world = await readWorld(catalogue);
});

/** A year that names a row or a column is no number of ours. */
const isYear = (label: string, cell: string) =>
	/^(An|Anul|Year)$/.test(label) && /^(19|20)\d\d$/.test(cell);
/** A mark for readers beside a number is no part of it. */
const bare = (cell: string) => cell.replace(/ \*$/, '');

interface Linked {
	cell: string;
	reference: string;
}

function linkedCells(data: FigureData, missing: string[]): Linked[] {
	const { columns, rows } = data.table;
	return rows.flatMap((cells, row) =>
		cells.flatMap((cell, column): Linked[] => {
			const reference = data.receipts?.table[row]?.[column] ?? null;
			const { numeric = false, label = '' } = columns[column] ?? {};
			if (reference) return [{ cell, reference }];
			if (numeric && /\d/.test(cell) && !isYear(label, cell))
				missing.push(`row ${row}, ${label}: ${cell}`);
			return [];
		})
	);
}

async function shownBy({ reference }: Linked, lang: 'ro' | 'en') {
	const [id = '', query = ''] = reference.split('?');
	const opened = openNumber(id, world);
	const day = new URLSearchParams(query).get('as_of') ?? undefined;
	const edition = opened && editionOn(catalogue, opened, day);
	if (!edition) throw new Error(`${reference} leads nowhere`);
	const { value, range, status } = (await opened.load(catalogue.database, edition))(lang);
	return { shown: [value, range].filter((text) => text !== null && text !== undefined), status };
}

describe.each([...figures.keys()])('%s', (id) => {
	it('says where its numbers lead (a receipt.ts beside its figure.ts)', () => {
		expect(linksOf.has(id), `src/lib/figures/${id}/receipt.ts is missing`).toBe(true);
	});
	it.each(['', ...(VIEWS[id] ?? [])])(
		'leads from each number of its table to its receipt: %s',
		async (query) => {
			const lang = query === '' ? 'ro' : 'en';
			const data = await loadFigure(id, new URLSearchParams(query), lang);
			const shape = data.receipts?.table.map((row) => row.length);
			expect(shape, 'a reference or null for each cell').toEqual(
				data.table.rows.map((row) => row.length)
			);
			const missing: string[] = [];
			const cells = linkedCells(data, missing);
			expect(missing, 'numbers without a receipt').toEqual([]);
			const unknown = cells.filter(
				({ reference }) => !openNumber(reference.split('?')[0] ?? '', world)
			);
			expect(unknown, 'references to nothing').toEqual([]);
			const step = Math.max(1, Math.floor(cells.length / READ));
			const wrong: string[] = [];
			for (const linked of cells.filter((_, index) => index % step === 0)) {
				const { shown, status } = await shownBy(linked, lang);
				// "Bulgaria, 225–234": a name before the number.
				const number = bare(linked.cell).split(', ').at(-1) ?? '';
				const same = shown.includes(bare(linked.cell)) || shown.includes(number);
				// A tier is named more shortly where there is little room.
				const tier = shown[0]?.toLowerCase().startsWith(linked.cell.toLowerCase());
				const why = shown.length === 0 && !/\d/.test(linked.cell) && status !== 'reported';
				if (!same && !why && !(tier && linked.reference.endsWith('.tier')))
					wrong.push(`${linked.reference}: ${shown.join(' | ')}, table ${linked.cell}`);
			}
			expect(wrong).toEqual([]);
		}
	);
	it('leads from its sentences to receipts of numbers they say', async () => {
		const data = await loadFigure(id, new URLSearchParams(), 'en');
		const said = [data.headline, ...data.paragraphs, ...data.table.rows.flat()].join(' ');
		// "1 or 2" is a rank of 1–2, "23 of 26" is 23 / 26.
		const text = `${said} ${said.replaceAll(' or ', '–').replaceAll(' of ', ' / ')}`;
		for (const { reference, label } of data.receipts?.finding ?? []) {
			const { shown } = await shownBy({ cell: '', reference }, 'en');
			const found = shown.some((value) => text.includes(value ?? '–'));
			expect(found, `${label} (${reference}): ${shown.join(' | ')} is in no sentence`).toBe(true);
		}
	});
});
