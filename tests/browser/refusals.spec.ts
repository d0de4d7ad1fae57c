import { expect, test, type APIResponse } from '@playwright/test';

// What the server says to questions it cannot answer, and the headers of every answer.
test.beforeEach(() => {
	test.skip(test.info().project.name !== 'js-desktop', 'no page, so no kind of browser');
});

const TIME = '/api/v1/figures/origin-share-over-time';
const DOORS = ['json', 'csv', 'svg'];

const BAD: [query: string, param: string][] = [
	['set=EU', 'set'],
	['set=EU27&set=WORLD', 'set'],
	['reporter=XX', 'reporter'],
	['set=EU27&reporter=DE', 'reporter'],
	['origin=romania', 'origin'],
	['origin=QQ', 'origin'],
	[[...'ABCDEFGHI'].map((letter) => `origin=A${letter}`).join('&'), 'origin'],
	['year=2006', 'year'],
	['year=twenty', 'year'],
	['year=2019&from=2010', 'year'],
	['from=1', 'from'],
	['from=2020&to=2010', 'to'],
	['to=2099', 'to'],
	['source=nobody', 'source'],
	['as_of=2025-02-30', 'as_of'],
	['as_of=2000-01-01', 'as_of'],
	['metric=share', 'metric'],
	['foo=1', 'foo'],
	['__proto__=1', '__proto__'],
	['year=%3Cscript%3Ealert(1)%3C/script%3E', 'year'],
	['year=%00', 'year'],
	[`year=${'9'.repeat(6000)}`, 'year']
];

async function expectError(response: APIResponse, status: number, code: string) {
	expect(response.status(), response.url()).toBe(status);
	const headers = response.headers();
	expect(headers['content-type']).toMatch(/^application\/json/);
	expect(headers['access-control-allow-origin']).toBe('*');
	expect(headers['cache-control'] ?? '').not.toContain('public');
	const { error } = await response.json();
	expect(Object.keys(error).sort()).toEqual(['code', 'message', 'param']);
	expect(error.code).toBe(code);
	expect(error.message.length).toBeGreaterThan(10);
	expect(error.message.length).toBeLessThan(400);
	return error as { message: string; param: string | null };
}

test('a bad parameter is named, in the language asked for', async ({ request }) => {
	for (const [index, [query, param]] of BAD.entries()) {
		const door = DOORS[index % DOORS.length];
		for (const lang of ['ro', 'en']) {
			const response = await request.get(`${TIME}.${door}?${query}&lang=${lang}`);
			const error = await expectError(response, 400, 'bad_parameter');
			expect(error.param, query).toBe(param);
			expect(error.message, query).toMatch(lang === 'ro' ? /„.*”/ : /“.*”/);
			expect(/[șțăâî]/.test(error.message) || lang === 'en', error.message).toBe(true);
		}
	}
});

test('a language that is none is refused too', async ({ request }) => {
	for (const query of ['lang=fr', 'lang=ro&lang=en', 'lang=RO']) {
		const error = await expectError(
			await request.get(`${TIME}.json?${query}`),
			400,
			'bad_parameter'
		);
		expect(error.param).toBe('lang');
	}
});

test('what is not there is 404, in the language asked for', async ({ request }) => {
	for (const id of ['nope', 'constructor', '__proto__', 'origin-share-over-time%00']) {
		for (const door of DOORS) {
			const response = await request.get(`/api/v1/figures/${id}.${door}?lang=en`);
			const error = await expectError(response, 404, 'unknown_figure');
			expect(error.message).toContain('no such figure');
		}
	}
	const nothing = await request.get('/api/v2/figures.json');
	await expectError(nothing, 404, 'unknown_address');
});

test('a mangled address breaks nothing', async ({ request, baseURL }) => {
	for (const address of [
		`${TIME}.json?year=%E0%A4%A`,
		'/ro/%E0%A4%A',
		'/%00',
		'/..%2f..%2fetc/passwd'
	]) {
		const response = await request.get(`${baseURL}${address}`);
		expect(response.status(), address).toBeGreaterThanOrEqual(400);
		expect(response.status(), address).toBeLessThan(500);
	}
	expect((await request.get('/healthz')).status()).toBe(200);
});

const PAGES = ['/ro', '/en/figures/origin-share-over-time', '/ro/nope', '/embed/en/origin-ranking'];
const FILES = [`${TIME}.json`, `${TIME}.csv`, `${TIME}.svg`, '/api/v1/figures.json', '/healthz'];

test('every answer has the headers that protect a reader', async ({ request }) => {
	for (const address of [...PAGES, ...FILES]) {
		const response = await request.get(address);
		const headers = response.headers();
		expect(headers['x-content-type-options'], address).toBe('nosniff');
		expect(headers['referrer-policy'], address).toMatch(/^(no-referrer|same-origin)$/);
		expect(response.headersArray().filter(({ name }) => /^set-cookie$/i.test(name))).toEqual([]);
		expect(headers.server ?? '', address).toBe('');
		expect(headers['x-powered-by'] ?? '', address).toBe('');
		const policy = headers['content-security-policy'] ?? '';
		const rules = new Map(
			policy.split(';').map((rule) => {
				const [name = '', ...values] = rule.trim().split(/\s+/);
				return [name, values] as const;
			})
		);
		expect(rules.get('default-src'), address).toEqual(["'none'"]);
		const scripts = rules.get('script-src') ?? [];
		expect(scripts.join(' '), address).not.toMatch(/unsafe|\*|https?:|data:/);
		const embed = address.startsWith('/embed/');
		expect(rules.get('frame-ancestors'), address).toEqual([embed ? '*' : "'none'"]);
		expect(headers['x-frame-options'], address).toBe(embed ? undefined : 'DENY');
	}
});

test('answers for machines are open to every site, pages are not', async ({ request }) => {
	for (const address of [`${TIME}.json`, `${TIME}.csv`, `${TIME}.svg`, '/api/v1/figures.json']) {
		const response = await request.get(address, { headers: { Origin: 'https://example.org' } });
		expect(response.headers()['access-control-allow-origin'], address).toBe('*');
		expect(response.headers()['access-control-allow-credentials'], address).toBeUndefined();
	}
	for (const address of PAGES) {
		const response = await request.get(address);
		expect(response.headers()['access-control-allow-origin'], address).toBeUndefined();
	}
});

test('an embed has one script, which nothing waits for', async ({ request }) => {
	for (const lang of ['ro', 'en']) {
		const html = await (await request.get(`/embed/${lang}/origin-share-over-time`)).text();
		expect(html.match(/<script\b[^>]*>/g)).toEqual([
			'<script src="/embed.js" defer="" data-frame="">'
		]);
		expect(html).toContain(`<html lang="${lang}"`);
	}
});
