import { describe, expect, it } from 'vitest';
import type { Previous } from '../../contract/contract.ts';
import { ask, download } from '../../../scripts/lib/http.ts';
import { makeNetwork } from '../../../scripts/made/made-network.ts';
import { whole } from '../../../scripts/made/made-publisher.ts';
import { fetch } from './fetch.ts';
import { BEHAVIOURS, FILES, LIST, listing, offer, PAGE } from './made-portal.ts';
import { madeRow, makeWorkbook } from './made-workbook.ts';

const { publisher, answer } = makeNetwork('data.unodc.org');
const NEWEST = `${FILES}/2025-11/data_glotip_0.xlsx`;
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

/** Enough of a workbook for a look at its beginning. */
const BOOK = whole('PK\u0003\u0004');

describe('UNODC’s portal (made)', () => {
	it.each(BEHAVIOURS)('$name', async ({ answers, workbooks, newest }) => {
		for (const path of workbooks) answer(path, BOOK);
		for (const [path, answering] of Object.entries(answers)) answer(path, answering);
		const found = fetch.check(context(before('2025-04-14')));
		if (newest !== null)
			return expect(await found).toMatchObject({
				newer: newest.includes('2025-11'),
				url: `https://data.unodc.org${newest}`
			});
		const sentence = await refusal(found);
		expect(sentence).toMatch(/^data\.unodc\.org: /);
		expect(sentence).toContain('https://data.unodc.org/datareport/tip-victims in a browser');
		expect(sentence).toMatch(/ingest -- add unodc-glotip --file <workbook> --vintage <.*>\.$/);
		expect(sentence).not.toContain('..');
	});

	it('a look takes the beginning of a workbook only', async () => {
		answer(LIST, listing(OFFERS));
		let sent = 0;
		answer(NEWEST, (_, response) => {
			response.writeHead(200);
			const more = () => {
				if (response.destroyed || sent > 20_000_000) return void response.end();
				sent += 65_536;
				response.write(Buffer.alloc(65_536, 'PK'), () => setImmediate(more));
			};
			more();
		});
		expect(await fetch.check(context())).toMatchObject({ newer: true });
		expect(sent).toBeLessThan(8_000_000);
	});

	it('offers the newest workbook, over all pages of its list', async () => {
		answer(NEWEST, BOOK);
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
			how: `the portal’s list of files (release 2025-11: https://data.unodc.org${NEWEST})`
		});
		expect(publisher.asked[0]?.line).toMatch(/\[value\]=data_glotip$/);
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
		answer(NEWEST, BOOK);
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
		answer(`${NEWEST}?v=1&w=2`, BOOK);
		expect(await fetch.check(context(before('2025-04-14')))).toEqual({
			newer: true,
			vintage: null,
			url: `https://data.unodc.org${NEWEST}?v=1&w=2`,
			how: `the link on the portal’s page (release 2025-11: https://data.unodc.org${NEWEST}?v=1&w=2)`
		});
	});

	it('says of each address what was wrong with it', async () => {
		answer(LIST, listing([]));
		answer(PAGE, whole(`<a href="${NEWEST}">`, { 'content-type': 'text/html' }));
		answer(NEWEST, whole('%PDF', { 'content-type': 'application/pdf' }));
		expect(await refusal(fetch.get(context()))).toBe(
			'data.unodc.org: its list of files names no workbook; ' +
				`https://data.unodc.org${NEWEST} is something else (application/pdf); ` +
				`https://data.unodc.org${FILES}/2025-11/data_glotip.xlsx answers 404. By hand: open ` +
				'https://data.unodc.org/datareport/tip-victims in a browser, download the workbook ' +
				'(data_glotip_0.xlsx or data_glotip.xlsx) and add it: npm run ingest -- add unodc-glotip ' +
				'--file <workbook> --vintage <the day stamped in it>.'
		);
	});

	it('a release of an earlier month is not newer; one never fetched from here may be', async () => {
		answer(LIST, listing(OFFERS));
		answer(NEWEST, BOOK);
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

	it('is refused where it turns into a web page between look and download', async () => {
		answer(LIST, listing(OFFERS));
		answer(NEWEST, (request, response, time) =>
			(time === 1 ? BOOK : whole('<!DOCTYPE html>', { 'content-type': 'text/html' }))(
				request,
				response,
				time
			)
		);
		expect(await refusal(fetch.get(context()))).toMatch(
			/^data\.unodc\.org sent a web page instead of the workbook\. By hand: open /
		);
	});
});
