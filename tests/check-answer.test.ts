import { describe, expect, it } from 'vitest';
import { LONGEST } from '../src/lib/features/check/read.ts';
import { LANGS } from '../src/lib/i18n/text.ts';
import { checkSentence } from '../src/lib/features/check/server/check.ts';
import { exampleSentences } from '../src/lib/features/check/server/examples.ts';
import { faultOf } from '../src/lib/features/check/server/sentence.ts';
import { loadFigure } from '../src/lib/server/figure.ts';
import { GET, OPTIONS, POST } from '../src/routes/api/v1/check.json/+server.ts';

const SITE = 'https://origine.example';
const TRUE_ONE = 'In 2022, 168 Romanian victims were identified in Germany.';

/** Sentences whose answers lead to every figure there is to lead to. */
const LEADS = [
	TRUE_ONE,
	'In 2021, Romanian citizens ranked 1 among the foreign citizenships of victims identified in the other EU states.',
	'In 2022, 9 victims with the citizenship of Nigeria were identified in the other European countries.',
	'In 2019, Romania identified 698 victims.',
	'In 2023, Romania registered 451 victims.',
	'In 2020, Romania was placed on the Tier 2 Watch List.',
	'In 2023, 1 potential victim with Romanian citizenship was referred in the UK.',
	'In 2013–2023, 12,166 Romanian victims were registered in the EU.',
	'In 2010, 1,885 Romanian victims were registered in the EU.',
	'In 2019, 429 Romanian victims were identified in the other EU states.',
	'In 2023, Germany registered 809 victims.',
	'In 2022, 168 victims were identified in Germany.',
	'In 2022, 6% of the victims identified in the EU were Romanian.',
	'In 2022, nearly all 168 Romanian victims were held in Germany.'
];

describe('the answer', () => {
	it.each(LEADS)('leads to figures that exist: %s', async (sentence) => {
		for (const lang of LANGS) {
			const { findings } = await checkSentence(sentence, lang, SITE);
			const shown = findings.flatMap(({ official, older, nearest }) => [
				...(official ? [official] : []),
				...(older ? [older] : []),
				...nearest
			]);
			expect(shown.length).toBeGreaterThan(0);
			for (const { href } of shown) {
				const { pathname, searchParams } = new URL(href, SITE);
				const id = new RegExp(`^/${lang}/figures/([a-z-]+)$`).exec(pathname)?.[1];
				if (pathname === `/${lang}/sources`) continue;
				const figure = await loadFigure(id ?? '', searchParams, lang);
				expect(figure.rows.length, href).toBeGreaterThan(0);
			}
		}
	});
	it('gives a citation with edition, caveat, pinned address and build', async () => {
		const [finding] = (await checkSentence(TRUE_ONE, 'en', SITE)).findings;
		expect(finding?.wording).toMatch(
			/^In 2022, 168 victims with Romanian citizenship were identified in Germany \(UNODC, edition of .+\)\. Victims identified by authorities; not the number of people trafficked\. Origine, https:\/\/origine\.example\/en\/figures\/.+as_of=.+ \(data build [0-9a-f]+\)\.$/
		);
	});
	it('says nothing for certain of anything odd', async () => {
		const odd = [
			'<script>6%</script>',
			'🙂'.repeat(100),
			"'; DROP TABLE snapshot; -- 5%",
			'%%%',
			'\u0000'
		];
		for (const sentence of odd) {
			const { findings } = await checkSentence(sentence, 'ro', SITE);
			expect(findings.every(({ outcome }) => ['ask', 'none'].includes(outcome))).toBe(true);
		}
	});
	it('is quick', async () => {
		await checkSentence(TRUE_ONE, 'en', SITE);
		const many = Array.from({ length: 8 }, (_, i) => `${i + 2}% of`)
			.join(' ')
			.padEnd(LONGEST, ' victims');
		await checkSentence(many, 'en', SITE);
		const start = performance.now();
		for (let i = 0; i < 20; i++) await checkSentence(TRUE_ONE, 'en', SITE);
		expect((performance.now() - start) / 20).toBeLessThan(50);
	});
});

describe('examples', () => {
	it('are one compatible, one revised, one in circulation', async () => {
		for (const lang of LANGS) {
			const answers = await Promise.all(
				(await exampleSentences(lang)).map((sentence) => checkSentence(sentence, lang, SITE))
			);
			expect(answers.map(({ findings }) => findings[0]?.outcome)).toEqual([
				'compatible',
				'was',
				'ask'
			]);
			expect(answers.at(-1)?.circulating).toEqual(['three_quarters']);
		}
	});
});

describe('what may be sent', () => {
	it('has a length', () => {
		expect(faultOf('  ', 'ro')).toMatch(/Scrie/);
		expect(faultOf('ș'.repeat(LONGEST), 'ro')).toBeUndefined();
		expect(faultOf('🙂'.repeat(LONGEST), 'en')).toBeUndefined();
		expect(faultOf('a'.repeat(LONGEST + 1), 'en')).toMatch(/1,001.*1,000/);
	});

	const call = (request: Request) => {
		const event = { request, url: new URL(request.url) } as Parameters<typeof POST>[0];
		return Promise.resolve((request.method === 'GET' ? GET : POST)(event));
	};
	const post = (body: string) =>
		call(new Request(`${SITE}/api/v1/check.json`, { method: 'POST', body }));
	const get = (query: string) => call(new Request(`${SITE}/api/v1/check.json?${query}`));

	it('is answered by the API, and kept by nobody', async () => {
		const answers = await Promise.all([
			post(JSON.stringify({ sentence: TRUE_ONE, lang: 'en' })),
			get(new URLSearchParams({ sentence: TRUE_ONE, lang: 'en' }).toString())
		]);
		for (const answer of answers) {
			expect(answer.status).toBe(200);
			expect(answer.headers.get('Cache-Control')).toBe('no-store');
			const json = await answer.json();
			expect(json.findings[0]).toMatchObject({
				outcome: 'match',
				official: { value: '168 victims' }
			});
		}
		expect((await Promise.resolve(OPTIONS({} as never))).status).toBe(204);
	});
	it.each([
		['no JSON', () => post('sentence=6')],
		['something else', () => post('{"sentence": 6}')],
		['more than asked for', () => post('{"sentence": "6", "debug": true}')],
		['too much', () => post(JSON.stringify({ sentence: 'a'.repeat(20_000) }))],
		['a long sentence', () => post(JSON.stringify({ sentence: 'a'.repeat(LONGEST + 1) }))],
		['nothing', () => get('lang=en')],
		['another parameter', () => get('sentence=6&x=1')],
		['two sentences', () => get('sentence=6&sentence=7')],
		['no language', () => get('sentence=6&lang=de')]
	])('is refused in a sentence: %s', async (_, send) => {
		const answer = await send();
		expect(answer.status).toBe(400);
		expect((await answer.json()).error).toMatchObject({
			code: 'bad_parameter',
			message: expect.stringMatching(/\S/)
		});
	});
});
