import { DESK, expect, test } from './support.ts';

// What a stranger may write into an address: refused in a sentence, or inert; never echoed as markup.

const SCRIPT = '"><script>alert(1)</script>';
const LONG = 'A'.repeat(10_000);
const PARAMS = [
	'set',
	'reporter',
	'origin',
	'year',
	'from',
	'to',
	'metric',
	'panel',
	'by',
	'source',
	'as_of',
	'theme',
	'lang',
	'preset',
	'width',
	'labels',
	'baseline',
	'target',
	'childId',
	'parentUrl',
	'nothing'
];
const DOORS = [
	'/embed/ro/origin-share-over-time',
	'/ro/figures/origin-share-over-time/newsroom',
	'/api/v1/figures/origin-share-over-time.json',
	'/api/v1/figures/origin-share-over-time.png',
	'/api/v1/figures/origin-share-over-time.svg',
	'/api/v1/figures/origin-share-over-time/citation.bib',
	'/api/v1/figures/origin-share-over-time/status.json',
	'/ro/f/unodc-glotip.EU27.RO.2022.share',
	'/oembed.json'
];
/** Doors ignore what Pym adds to an address, and say no word of it. */
const IGNORED = ['childId', 'parentUrl'];

for (const door of DOORS) {
	test(
		`a script or ten kilobytes in any parameter of ${door}`,
		{ tag: DESK },
		async ({ request }) => {
			for (const name of PARAMS) {
				for (const value of [SCRIPT, LONG, '\u0000', '%', '../../etc/passwd', '🙂‮']) {
					const response = await request.get(door, { params: { [name]: value } });
					const where = `${door}?${name}=${value.slice(0, 20)}`;
					const status = response.status();
					expect([200, 400, 404, 414, 431], where).toContain(status);
					if (status === 200) expect([...IGNORED, 'nothing'], where).toContain(name);
					const body = await response.text();
					const type = response.headers()['content-type'] ?? '';
					// In JSON it is a text like any other: nothing there is ever run.
					if (type.startsWith('application/json')) JSON.parse(body);
					else expect(body.includes('<script>alert(1)'), where).toBe(false);
					// A page may name its own address; its words repeat no more than the start of a mistake.
					const words = body.replace(/(?:href|content)="[^"]*"/g, '');
					expect(words.includes('A'.repeat(200)), where).toBe(false);
				}
			}
		}
	);
}

test('a path that is no figure is no figure', { tag: DESK }, async ({ request }) => {
	for (const id of [
		'..%2f..%2fetc%2fpasswd',
		'%00',
		encodeURIComponent(SCRIPT),
		LONG,
		'__proto__'
	]) {
		for (const door of [`/embed/ro/${id}`, `/api/v1/figures/${id}.png`, `/ro/f/${id}`]) {
			const response = await request.get(door);
			expect([400, 404, 414, 431], `${door.slice(0, 60)}`).toContain(response.status());
			const type = response.headers()['content-type'] ?? '';
			if (!type.startsWith('application/json'))
				expect((await response.text()).includes('<script>alert(1)')).toBe(false);
		}
	}
});
