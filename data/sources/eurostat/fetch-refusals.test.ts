import { expect, describe, test, vi } from 'vitest';
import { InputError } from '../../contract/contract.ts';
import { makeBody } from './made-cubes.ts';
import { envelope, MadeServer, queued, say, type Answering } from './made-server.ts';
import { html, limit, standIn, VEXP } from './made-stand-in.ts';

const { server, get } = standIn();
const vexp = makeBody('crim_thb_vexp');
const whole = JSON.stringify(vexp);

describe('get refuses with its own sentence', () => {
	const more = makeBody('crim_thb_vexp', {
		id: ['freq', 'iccs', 'age', 'unit', 'geo', 'time']
	});
	const less = makeBody('crim_thb_vexp', { id: ['freq', 'iccs', 'geo', 'time'] });
	const cases: [what: string, answering: Answering, message: string | RegExp, limits?: string][] = [
		[
			'404',
			say(404, envelope(404, 100, 'ERR_NOT_FOUND_4: made')),
			'crim_thb_vexp: Eurostat refuses (100): ERR_NOT_FOUND_4: made.'
		],
		[
			'400',
			say(400, envelope(400, 150, 'INVALID_QUERY_DIMENSION made')),
			'crim_thb_vexp: Eurostat refuses (150): INVALID_QUERY_DIMENSION made.'
		],
		['404 with a page', say(404, html('MADE')), `${VEXP} answered with status 404.`],
		[
			'an error that comes with 200',
			say(200, envelope(500, 500, 'MADE')),
			'crim_thb_vexp: Eurostat refuses (500): MADE.'
		],
		[
			'413, too big',
			say(413, envelope(413, 130, 'EXTRACTION_TOO_BIG: estimated 9 rows, max 5')),
			'crim_thb_vexp: too big for one request, says Eurostat: EXTRACTION_TOO_BIG: estimated 9 rows, max 5.'
		],
		[
			'413 as a SOAP fault',
			say(413, '<S:Fault><faultstring>EXTRACTION_TOO_BIG: made</faultstring></S:Fault>'),
			'crim_thb_vexp: Eurostat refuses: EXTRACTION_TOO_BIG: made.'
		],
		[
			'queued for ever',
			say(200, queued()),
			'crim_thb_vexp: Eurostat is still preparing its answer after 1.5 s: given up for now.',
			'backoff=20 total=1500'
		],
		[
			'a web page with 200',
			say(200, html('MADE')),
			'crim_thb_vexp: the answer is a web page (HTML), not data: Eurostat is down or turns requests away.'
		],
		['503 again and again', say(503, html('MADE')), `${VEXP} answered with status 503.`],
		[
			'429 with a long wait',
			say(429, html('MADE'), { 'retry-after': '3600' }),
			`${VEXP} answered with status 429, to be asked again in 3600 s.`
		],
		[
			'redirects in a circle',
			say(302, '', { location: VEXP }),
			'ec.europa.eu points from address to address: given up after 5.'
		],
		[
			'a redirect to an address without encryption',
			say(301, '', { location: 'http://example.org/made' }),
			'ec.europa.eu points to http://example.org/made, which is not encrypted: not followed.'
		],
		[
			'a trickle',
			(r) => {
				r.writeHead(200, { 'content-length': String(whole.length) });
				const drip = setInterval(() => r.write('{'), 50);
				r.on('close', () => clearInterval(drip));
			},
			'ec.europa.eu sends too slowly or not at all: given up for now.',
			'idle=150 retries=0'
		],
		[
			'no answer',
			() => undefined,
			'ec.europa.eu did not answer in time (UND_ERR_HEADERS_TIMEOUT).',
			'headers=150 retries=0'
		],
		[
			'a body that breaks off every time',
			(r) => {
				r.writeHead(200, { 'content-length': String(whole.length) });
				r.write(whole.slice(0, 1_000), () => r.destroy());
			},
			/crim_thb_vexp\S* broke off /,
			'retries=0'
		],
		[
			'a body cut off before it was sent',
			say(200, whole.slice(0, 1_000)),
			'crim_thb_vexp: the answer is cut off after 1000 characters.'
		],
		['nothing at all', say(200, ''), 'crim_thb_vexp: the answer is empty.'],
		[
			'another class',
			say(200, JSON.stringify({ ...vexp, class: 'collection' })),
			'crim_thb_vexp: the answer\'s class is "collection", not "dataset".'
		],
		[
			'a dimension more',
			say(200, JSON.stringify(more)),
			'crim_thb_vexp: the dimension "age" is new (expected: freq, unit, geo, time, iccs)'
		],
		[
			'a dimension less',
			say(200, JSON.stringify(less)),
			'crim_thb_vexp: the dimension "unit" is missing (found: freq, iccs, geo, time).'
		],
		[
			'no value',
			say(200, JSON.stringify({ ...vexp, value: {} })),
			'crim_thb_vexp: the answer holds no value at all.'
		]
	];
	test.each(cases)('%s', async (_, answering, message, limits = '') => {
		limit(limits);
		server.answers.set('crim_thb_vexp', answering);
		const refused = get();
		await expect(refused).rejects.toThrow(InputError);
		await expect(refused).rejects.toThrow(message);
	});

	test('a server that is not there', async () => {
		const other = new MadeServer();
		const hosts = await other.start();
		await other.stop();
		const usual = process.env.ORIGINE_FETCH_HOSTS ?? '';
		vi.stubEnv('ORIGINE_FETCH_HOSTS', hosts);
		const refused = get();
		await expect(refused).rejects.toThrow(
			'ec.europa.eu cannot be reached: the connection was refused (ECONNREFUSED).'
		);
		vi.stubEnv('ORIGINE_FETCH_HOSTS', usual);
	});
});
