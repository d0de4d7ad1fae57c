import { expect, test, type APIRequestContext } from '@playwright/test';

// The API on the built server. It has no page: once is enough.
test.beforeEach(() => {
	test.skip(test.info().project.name !== 'js-desktop', 'no page, so no kind of browser');
});

const API = '/api/v1/figures';
const TIME = 'origin-share-over-time';
const MAP = 'origin-share-by-destination';
const RANKING = 'origin-ranking';
interface Json extends Record<string, unknown> {
	rows: Record<string, unknown>[];
	sources: Record<string, unknown>[];
}
async function json(request: APIRequestContext, query: string): Promise<Json> {
	const response = await request.get(`${API}/${query}`);
	expect(response.status(), query).toBe(200);
	return response.json();
}

test('the list of figures describes what may be asked', async ({ request }) => {
	const response = await request.get(`${API}.json`);
	expect(response.headers()['access-control-allow-origin']).toBe('*');
	const { build_id, figures } = await response.json();
	expect(build_id).toMatch(/^[0-9a-f]{12}$/);
	const ids = figures.map(({ id }: { id: string }) => id);
	expect(ids).toEqual(expect.arrayContaining([MAP, TIME, RANKING]));
	for (const { id, title, params, links } of figures) {
		expect(title.ro.length * title.en.length, id).toBeGreaterThan(0);
		expect(params).toMatchObject({ type: 'object', additionalProperties: false });
		expect(params.properties.lang).toMatchObject({ enum: ['ro', 'en'] });
		if (params.properties.origin) expect(params.properties.origin.default).toEqual(['RO']);
		for (const address of [links.page.ro, links.page.en, links.json, links.csv, links.svg]) {
			expect((await request.get(address)).status(), address).toBe(200);
		}
	}
});

test('a figure as JSON has all that must travel with it', async ({ request }) => {
	for (const lang of ['ro', 'en']) {
		const figure = await json(request, `${TIME}.json?as_of=2025-04-14&lang=${lang}`);
		expect(Object.keys(figure)).toEqual(
			expect.arrayContaining(
				'id lang title description params as_of build_id sources notes citation rows'.split(' ')
			)
		);
		expect(figure).toMatchObject({ id: TIME, lang, as_of: '2025-04-14' });
		expect(figure.sources[0]).toMatchObject({ id: 'unodc-glotip', vintage: '2025-04-14' });
		for (const name of ['title', 'url', 'licence', 'attribution'])
			expect(figure.sources[0]?.[name], name).toBeTruthy();
		expect(figure.citation).toContain(`/${lang}/figures/${TIME}?as_of=2025-04-14`);
		expect(figure.citation).toContain(figure.build_id);
		const caveat = lang === 'ro' ? 'nu numărul persoanelor traficate' : 'not the number of people';
		expect(String(figure.notes)).toContain(caveat);
		expect(figure.rows).toHaveLength(16);
	}
});

test('the numbers are those of the publication', async ({ request }) => {
	const { rows } = await json(request, `${TIME}.json?year=2022&as_of=2025-04-14`);
	expect(rows).toHaveLength(1);
	expect(rows[0]).toMatchObject({
		...{ year: 2022, set: 'EU27', origin: 'RO', reporters: 23, reporters_in_set: 26 },
		...{ victims: { lower: 403, upper: 421 }, stated: { lower: 6298, upper: 7225 } },
		...{ rank: { best: 1, worst: 2 }, snapshot: 'unodc-glotip@2025-04-14' }
	});
	const share = rows[0]?.share as Record<'lower' | 'upper' | 'mid', number>;
	expect([share.lower, share.upper].map((value) => (value * 100).toFixed(2))).toEqual([
		'5.59',
		'6.67'
	]);
	expect(share.mid).toBeCloseTo((403 + 421) / (6298 + 7225), 12);
	const before = await json(request, `${TIME}.json?year=2019&as_of=2024-01-01`);
	expect(before.rows[0]?.victims).toEqual({ lower: 429, upper: 429 });
	const map = await json(request, `${MAP}.json?year=2022&as_of=2025-04-14`);
	const germany = map.rows.find((row) => row.reporter === 'DE');
	expect(germany).toMatchObject({ status: 'reported', victims: { lower: 168, upper: 168 } });
	const missing = map.rows.filter((row) => row.status === 'not_reported');
	expect(missing.length).toBeGreaterThan(5);
	for (const row of missing) expect(row).toMatchObject({ victims: null, share: null, rank: null });
});

/** Reads RFC 4180 without a library, so that the server's library is not asked about itself. */
function readCsv(text: string): string[][] {
	const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n)/g)];
	expect(cells.map(([all]) => all).join('')).toBe(text);
	const rows: string[][] = [[]];
	for (const [, quoted, plain = '', end] of cells) {
		rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
		if (end === '\r\n') rows.push([]);
	}
	return rows.slice(0, -1);
}

test('a figure as CSV carries source, vintage and note on each row', async ({ request }) => {
	for (const id of [TIME, MAP, RANKING]) {
		const response = await request.get(`${API}/${id}.csv?as_of=2025-04-14&lang=en`);
		expect(response.headers()['content-type']).toMatch(/^text\/csv; ?charset=utf-8/);
		expect(response.headers()['content-disposition']).toContain(`origine-${id}-2025-04-14.csv`);
		const [header = [], ...rows] = readCsv(await response.text());
		expect(header.slice(-3)).toEqual(['source', 'vintage', 'note']);
		expect(rows.length).toBe((await json(request, `${id}.json?as_of=2025-04-14`)).rows.length);
		for (const row of rows) {
			expect(row).toHaveLength(header.length);
			const [source = '', vintage, note] = row.slice(-3);
			expect(source).toContain('UNODC');
			expect(vintage).toBe('2025-04-14');
			expect(note).toContain('not the number of people trafficked');
		}
		const at = (row: string[], name: string) => row[header.indexOf(name)];
		for (const row of rows.filter((one) => at(one, 'status') === 'not_reported')) {
			expect([at(row, 'victims_lower'), at(row, 'share_mid'), at(row, 'rank_best')]).toEqual([
				...['', '', '']
			]);
		}
	}
});

test('a figure as a picture runs nothing and loads nothing', async ({ request }) => {
	const response = await request.get(`${API}/${TIME}.svg`);
	expect(response.headers()['content-type']).toMatch(/^image\/svg\+xml/);
	expect(response.headers()['content-security-policy']).toMatch(/default-src 'none'/);
	const svg = await response.text();
	expect(svg).toMatch(/^<\?xml/);
	expect(svg.match(/<script|<a |&nbsp;|href="http|url\(http/)).toBeNull();
	expect(svg).toContain('nu numărul persoanelor');
});

test('an unchanged answer is not sent again', async ({ request }) => {
	for (const address of [`${API}.json`, `${API}/${TIME}.json`, `${API}/${TIME}.csv?lang=en`]) {
		const first = await request.get(address);
		const { etag = '' } = first.headers();
		expect(etag, address).toMatch(/^(W\/)?"[^"]+"$/);
		const again = await request.get(address, { headers: { 'If-None-Match': etag } });
		expect(again.status(), address).toBe(304);
		expect((await again.body()).length).toBe(0);
		const other = await request.get(address, { headers: { 'If-None-Match': '"other"' } });
		expect(other.status(), address).toBe(200);
	}
});

test('healthz says which data are served', async ({ request }) => {
	const response = await request.get('/healthz');
	expect(response.headers()['cache-control']).toBe('no-store');
	const health = await response.json();
	expect(health).toMatchObject({ status: 'ok' });
	expect(health.build_id).toBe((await (await request.get(`${API}.json`)).json()).build_id);
	expect(health.data_age_days).toBeGreaterThanOrEqual(0);
	expect(health.rows.observation).toBeGreaterThan(70_000);
});
