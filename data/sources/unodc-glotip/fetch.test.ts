import { describe, expect, it } from 'vitest';
import type { Previous } from '../../contract/contract.ts';
import { ask, download } from '../../../scripts/lib/http.ts';
import { makeNetwork } from '../../../scripts/made/made-network.ts';
import { whole } from '../../../scripts/made/made-publisher.ts';
import { fetch } from './fetch.ts';
import { madeRow, makeWorkbook } from './made-workbook.ts';

const { publisher, answer } = makeNetwork('data.unodc.org');
const LIST = '/jsonapi/file/file';
const PAGE = '/datareport/tip-victims';
const FILES = '/sites/dataportal.unodc.org/files';
const NEWEST = `${FILES}/2025-11/data_glotip_0.xlsx`;

const offer = (url: string, changed: string) => ({
	type: 'file--file',
	attributes: { filename: 'data_glotip.xlsx', uri: { value: 'public://', url }, changed }
});
const listing = (data: unknown[], next?: string) =>
	whole(JSON.stringify({ jsonapi: {}, data, links: next ? { next: { href: next } } : {} }));
const OFFERS = [
	offer(`${FILES}/2025-04/data_glotip.xlsx`, '2025-04-15T09:00:00+00:00'),
	offer(NEWEST, '2025-11-03T23:30:00-01:00'),
	offer(`${FILES}/2023-06/data_glotip.xlsx`, '2023-06-01T09:00:00+00:00')
];
const context = (previous: Previous | null = null) => ({ ask, download, previous });
const refusal = (work: Promise<unknown>): Promise<string> =>
	work.then(
		() => 'It was not refused.',
		(error: unknown) => (error as Error).message
	);
const before = (vintage: string, originals: Previous['originals'] = []): Previous => ({
	vintage,
	stamped: vintage,
	originals
});

describe('UNODC’s portal (made)', () => {
	it('offers the workbook changed last, over all pages of its list', async () => {
		answer(LIST, (request, response, time) =>
			request.url?.includes('page')
				? listing(OFFERS.slice(1))(request, response, time)
				: listing(OFFERS.slice(0, 1), `https://data.unodc.org${LIST}?page=2`)(
						request,
						response,
						time
					)
		);
		expect(await fetch.check(context())).toEqual({
			newer: true,
			vintage: '2025-11-04',
			url: `https://data.unodc.org${NEWEST}`,
			how: 'the portal’s list of files'
		});
		expect(publisher.asked[0]?.line).toContain('[value]=data_glotip.xlsx');
	});

	it('its list with junk in it: only workbooks of its own host count', async () => {
		const junk = [
			null,
			{ type: 'file--file' },
			offer('https://elsewhere.example/data_glotip.xlsx', '2026-01-01T00:00:00+00:00'),
			offer(`${FILES}/2026-01/data_other.xlsx`, '2026-01-01T00:00:00+00:00'),
			offer(`${FILES}/2026-01/data_glotip.pdf`, '2026-01-01T00:00:00+00:00'),
			offer(`${FILES}/2026-02/data_glotip.xlsx`, 'some day')
		];
		answer(LIST, listing([...junk, ...OFFERS]));
		expect(await fetch.check(context())).toMatchObject({ vintage: '2025-11-04' });
	});

	const page = `<a href="${FILES}/2025-04/data_glotip.xlsx">old</a>
		<a class="x" href='https://data.unodc.org${NEWEST}?v=1&amp;w=2'>Download</a>
		<a href="https://elsewhere.example/files/2026-01/data_glotip.xlsx">copy</a>`;
	it.each([
		['empty', listing([])],
		['refused', whole('no', {}, 403)],
		['no list but a page', whole('<html>', { 'content-type': 'text/html' })]
	])('its list %s: the page’s link is taken, from the newest folder', async (_, list) => {
		answer(LIST, list);
		answer(PAGE, whole(page, { 'content-type': 'text/html' }));
		expect(await fetch.check(context(before('2025-04-14')))).toEqual({
			newer: true,
			vintage: null,
			url: `https://data.unodc.org${NEWEST}?v=1&w=2`,
			how: 'the link on the portal’s page'
		});
	});

	it('neither list nor link: says so', async () => {
		answer(LIST, listing([]));
		answer(PAGE, whole('<html>moved</html>'));
		expect(await refusal(fetch.get(context()))).toBe(
			'data.unodc.org lists no workbook, and https://data.unodc.org/datareport/tip-victims links ' +
				'to none: find the file by hand (ingest -- add).'
		);
	});

	it('a release of an earlier month is not newer; one never fetched from here may be', async () => {
		answer(LIST, listing(OFFERS));
		expect(await fetch.check(context(before('2025-12-01')))).toMatchObject({ newer: false });
		expect(await fetch.check(context(before('2025-11-28')))).toMatchObject({ newer: true });
		expect(await fetch.get(context(before('2025-12-01')))).toBeNull();
	});
});

describe('its workbook (made)', () => {
	it('comes, and is not asked for again while it stays the same', async () => {
		const workbook = await makeWorkbook({ rows: [madeRow({})] });
		answer(LIST, listing(OFFERS));
		answer(NEWEST, whole(workbook, { etag: '"a"' }));
		const fetched = await fetch.get(context(before('2025-04-14')));
		expect(fetched).toMatchObject({ vintage: null, url: `https://data.unodc.org${NEWEST}` });
		expect(fetched?.originals[0]).toMatchObject({ name: 'data_glotip.xlsx', etag: '"a"' });

		const now = context(before('2025-10-28', fetched?.originals));
		expect(await fetch.get(now)).toBeNull();
		expect(publisher.asked.at(-1)?.line).toBe(`HEAD ${NEWEST}`);
		answer(NEWEST, whole(workbook, { etag: '"b"' }));
		expect(await fetch.check(now)).toMatchObject({ newer: true });
	});

	it('is refused where it is a web page, or something else', async () => {
		answer(LIST, listing(OFFERS));
		answer(NEWEST, whole('<!DOCTYPE html>', { 'content-type': 'text/html' }));
		expect(await refusal(fetch.get(context()))).toBe(
			'data.unodc.org sent a web page instead of the workbook data_glotip.xlsx.'
		);
		answer(NEWEST, whole('%PDF', { 'content-type': 'application/pdf' }));
		expect(await refusal(fetch.get(context()))).toMatch(/something else \(application\/pdf\)/);
	});
});
