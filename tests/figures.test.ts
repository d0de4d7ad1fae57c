import { describe, expect, it } from 'vitest';
import type { FigureData } from '../src/lib/figure/contract.ts';
import { figures } from '../src/lib/figures/registry.server.ts';
import { BREAKDOWNS } from '../src/lib/figure/params.ts';
import type { ShareFields } from '../src/lib/figure/rows.ts';
import { CAVEATS } from '../src/lib/i18n/caveats.ts';
import { SET_IDS } from '../src/lib/i18n/sets.ts';
import { LANGS, type Lang } from '../src/lib/i18n/text.ts';
import { openCatalogue, snapshotAsOf } from '../src/lib/db/catalogue.server.ts';
import { withConnection } from '../src/lib/db/database.server.ts';
import { loadFigure } from '../src/lib/server/figure.ts';

// Every figure on the built database, at every set, year, language and edition.

const ORIGINS = ['RO', 'NG', 'DE', 'VA'];
const DAYS = ['2024-01-01', '2025-04-14'];
const load = (id: string, query: string, lang: Lang) =>
	loadFigure(id, new URLSearchParams(query), lang);
const SHARES = ['origin-share-by-destination', 'origin-share-over-time'];

/** What holds for a figure whatever it is about. */
function expectSound(data: FigureData, where: string) {
	expect(data.headline, where).toMatch(/\S{2}/);
	const text = [data.headline, data.subtitle, ...data.paragraphs, ...data.notes].join(' ');
	if (/NaN|undefined|null|Infinity|[şţŞŢ]| {2}/.test(text)) expect(text, where).toBe('sound');
	if (data.lang === 'ro' && /\d,\d{3}\b|[“"]/.test(text)) expect(text, where).toBe('Romanian');
	expect(data.notes, where).toContain(CAVEATS.identified[data.lang]);
	expect(data.sources.length, where).toBeGreaterThan(0);
	expect(data.rows.length > 0 || data.table.rows.length === 0, where).toBe(true);
	for (const cells of data.table.rows)
		if (cells.length !== data.table.columns.length) expect(cells, where).toBe('a whole row');
}

/** What holds for every row of a share. */
function expectShares(rows: ShareFields[], where: string) {
	for (const row of rows) {
		const { share, worst_case: worst, victims, stated, rank, status } = row;
		const wrong = [
			row.reporters > row.reporters_in_set && 'more reporters than there are',
			row.not_listed > row.reporters && 'more not listed than reporters',
			status === 'reported' && !(victims && stated && share && worst) && 'reported without number',
			status !== 'reported' && (victims ?? share ?? worst ?? rank) && 'a number without report',
			status === 'not_reported' && (row.reporters !== 0 || stated) && 'not reported, but counted',
			status === 'not_listed' && row.not_listed !== row.reporters && 'not listed, but listed',
			share && !(share.lower >= 0 && share.upper <= 1) && 'a share beyond 0 to 1',
			share && !(share.lower <= share.mid && share.mid <= share.upper) && 'a middle outside',
			share && worst && (worst.lower > share.lower || worst.upper < share.upper) && 'no bounds',
			victims &&
				stated &&
				(victims.upper > stated.upper || victims.lower > stated.lower) &&
				'R > K',
			rank && !(rank.best >= 1 && rank.best <= rank.worst) && 'no rank'
		].filter(Boolean);
		if (wrong.length > 0) expect({ wrong, row }, where).toBe('a row of a share');
	}
}

describe.each([...figures.keys()])('%s', (id) => {
	const figure = figures.get(id);
	const takes = (name: string) => (figure?.params as readonly string[] | undefined)?.includes(name);
	/** Not only the citizenships its denominator knows. */
	const takesAny = takes('origin') && !figure?.origins;
	/** Newest edition: every set and year; older ones: first, middle and last year. */
	const queries = (day: string, [first, last]: [number, number]) => {
		const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
		const few = [first, Math.round((first + last) / 2), last];
		const spans = (day === DAYS.at(-1) ? all : few).map((year) => `&year=${year}`);
		const whole = takes('from') ? [`&from=${first}&to=${last}`] : [];
		const sets = takes('set') ? SET_IDS.map((set) => `&set=${set}`) : [''];
		const divisions = takes('by') ? BREAKDOWNS.map((by) => `&by=${by}`) : [];
		const places = [...sets, ...(takes('reporter') ? ['&reporter=DE', '&reporter=RO'] : [])];
		const subjects = takes('origin')
			? (figure?.origins ?? ORIGINS).map((origin) => `&origin=${origin}`)
			: [''];
		return [
			...sets.flatMap((set) =>
				(takes('year') ? [...spans, ...whole] : whole).map((span) => set + span)
			),
			...places.flatMap((place) => subjects.map((origin) => place + origin)),
			...divisions
		].map((query) => `as_of=${day}${query}`);
	};

	/** The day asked for, or, where the figure has no edition that old, a day after its newest. */
	const dayFor = async (asked: string) => {
		const catalogue = await openCatalogue();
		const sources = figure?.sources ?? ['unodc-glotip'];
		return sources.some((source) => snapshotAsOf(catalogue, source, asked)) ? asked : '2099-12-31';
	};

	it.each(DAYS)('is sound at every set, year and origin, as of %s', async (asked) => {
		const day = await dayFor(asked);
		const { years } = await load(id, `as_of=${day}`, 'ro');
		for (const [index, query] of queries(day, years).entries()) {
			const where = `${id}?${query}`;
			// In turns: half the time, and both languages come to every set and origin.
			const data = await load(id, query, index % 2 === 0 ? 'ro' : 'en');
			expectSound(data, where);
			if (SHARES.includes(id)) expectShares(data.rows as ShareFields[], where);
		}
	});

	it('has the same numbers in both languages', async () => {
		const numbers = (data: FigureData) =>
			data.rows
				.map((row) =>
					JSON.stringify(row)
						.match(/-?\d+(\.\d+)?/g)
						?.sort()
						.join(' ')
				)
				.sort();
		for (const query of takesAny ? ['', 'origin=NG'] : ['']) {
			const [ro, en] = await Promise.all([load(id, query, 'ro'), load(id, query, 'en')]);
			expect(numbers(ro)).toEqual(numbers(en));
		}
	});

	it.each(LANGS)('is found again under its permanent address, in %s', async (lang) => {
		const some = ['', ...(takes('reporter') ? ['reporter=DE'] : [])];
		if (takesAny) some.push('origin=NG&origin=RO', 'origin=BG');
		if (takes('year')) some.push('year=2012', 'year=2015&as_of=2024-01-01');
		for (const query of some) {
			const first = await load(id, query, lang);
			const pinned = new URLSearchParams(first.query);
			pinned.set('as_of', first.as_of);
			const again = await load(id, pinned.toString(), lang);
			expect(again.pinned).toBe(true);
			expect(again.query).toBe(pinned.toString());
			const { query: asked, pinned: mark } = first;
			expect({ ...again, query: asked, pinned: mark }, query).toEqual(first);
		}
	});

	it('has the columns its schema names, and no other', async () => {
		const { database } = await openCatalogue();
		const data = await load(id, '', 'ro');
		const values: Record<string, string | number> = {
			snapshot: `${data.params.source}@${data.sources[0]?.vintage}`,
			snapshots: data.sources.map((source) => `${source.id}@${source.vintage}`).join(' '),
			measure: 'detected_victims',
			place: data.params.place,
			origins: data.params.origins.join(' '),
			from: data.params.from,
			to: data.params.to,
			by: data.params.by,
			lang: 'ro'
		};
		const schema = (figure?.raw?.row ?? figure?.row) as
			{ shape?: Record<string, unknown> } | undefined;
		const columns = await withConnection(database, async (connection) => {
			const sql = (typeof figure?.sql === 'function' ? figure.sql(data.params) : figure?.sql) ?? '';
			const used = Object.entries(values).filter(([name]) => new RegExp(`\\$${name}\\b`).test(sql));
			return (await connection.runAndReadAll(sql, Object.fromEntries(used))).columnNames();
		});
		expect([...columns].sort()).toEqual(Object.keys(schema?.shape ?? {}).sort());
	});
});
