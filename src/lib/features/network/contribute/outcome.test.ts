import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { COLUMNS } from '../../../../../data/network/contribute/columns.ts';
import { madeCells, madeRecord, TODAY } from '../../../../../data/network/contribute/made.ts';
import { reviewFile } from '../../../../../data/network/contribute/review.ts';
import { mailto, outcomeOf, proposalLink } from './outcome.server.ts';
import { templateCsv, templateXlsx } from './template.server.ts';

const cells = madeCells({ initiative_id: '2021-05-made', title_ro: 'Șase & „doi”?' });
const aims = [{ id: 'awareness', position: 3, short: 'Conștientizare', aim: '', aim_ro: '' }];

it('gives the row in every form it can be sent in', () => {
	const { csv, json, proposal, addressed } = outcomeOf(cells, 'ro', {
		contact: undefined,
		repository: undefined
	});
	expect(csv.split('\n')).toEqual([COLUMNS.join(','), expect.stringMatching(/^2021-05-made,/), '']);
	expect(JSON.parse(json)).toEqual(cells);
	expect([proposal, addressed]).toEqual([null, false]);
});

it('writes an e-mail in which no title can add a header', () => {
	const contact = 'retea@example.org';
	const { mailto: link } = outcomeOf(cells, 'ro', { contact, repository: undefined });
	const url = new URL(link);
	expect(url.pathname).toBe(contact);
	expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
	expect(url.searchParams.get('subject')).toContain('Șase & „doi”?');
	expect(url.searchParams.get('body')).toContain('2021-05-made,2021-05-07');
	expect(new URL(link).href.length).toBeLessThan(2000);
	expect(mailto(undefined, 'a', 'b')).toBe('mailto:?subject=a&body=b');
	expect(mailto('a?bcc=b@c.d', 'a', 'b')).toMatch(/^mailto:a%3Fbcc%3Db@c\.d\?subject/);
});

it('asks for the file where the row is too long for an e-mail that programs open', () => {
	const long = madeCells({ initiative_id: '2021-05-made', summary_ro: 'ș'.repeat(450) });
	const channels = { contact: undefined, repository: undefined };
	const { mailto: link, attached } = outcomeOf(long, 'ro', channels);
	expect(attached).toBe(true);
	expect(link.length).toBeLessThan(2000);
	expect(new URL(link).searchParams.get('body')).toContain('2021-05-made.csv');
	expect(outcomeOf(cells, 'ro', channels).attached).toBe(false);
});

it('proposes the row as a new file, on the branch that is named', () => {
	const at = 'https://github.com/example/origine';
	const url = new URL(proposalLink(at, cells));
	expect(url.href).toMatch(/^https:\/\/github\.com\/example\/origine\/new\/main\?/);
	expect(url.searchParams.get('filename')).toBe('data/network/proposals/2021-05-made.csv');
	expect(url.searchParams.get('value')).toContain('Șase & „doi”?');
	expect(proposalLink(`${at}/tree/next`, cells)).toContain('/origine/new/next?');
	expect(
		proposalLink(at, madeCells({ organisations: 'ș'.repeat(1000), summary_ro: 'ă'.repeat(500) }))
	).toBe('');
});

it('makes a template with lists, whose empty copy is told apart and whose filled one is read', async () => {
	const [sheet, values] = (await readXlsx(await templateXlsx('ro', aims))).sheets;
	expect(sheet?.rows[0]).toEqual([...COLUMNS]);
	const lists = sheet?.dataValidations?.map(({ range, values }) => [range, values?.length]);
	expect(lists).toEqual([
		['D2:D2000', 10],
		['E2:E2000', 8],
		['C2:C2000', 3],
		['O2:O2000', 3],
		['K2:K2000', 2]
	]);
	expect(values?.rows).toContainEqual(['objective', 'awareness', '3. Conștientizare']);
	const review = async (bytes: Uint8Array) => reviewFile(bytes, madeRecord, TODAY);
	const codes = async (bytes: Uint8Array) => (await review(bytes)).faults.map(({ code }) => code);
	expect(await codes(await templateXlsx('en', aims))).toEqual(['no_rows']);
	const csv = templateCsv('ro', aims);
	expect(csv).toContain('# kind: campaign | advocacy');
	expect(csv).toContain('# before_network: true | false');
	expect(await codes(new TextEncoder().encode(csv))).toEqual(['no_rows']);
	const filled = `${csv},2021,year,event,none,A,B,C,D,Alfa,,https://example.org,E,,high,2026-11-01\r\n`;
	expect((await review(new TextEncoder().encode(filled))).changes).toMatchObject([
		{ kind: 'added' }
	]);
});
