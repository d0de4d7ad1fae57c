/** MADE FOR TESTS: how UNODC’s portal has been seen to behave, and worse; every answer is made. */
import { whole, type Answering } from '../../../scripts/made/made-publisher.ts';

export const LIST = '/jsonapi/file/file';
export const PAGE = '/datareport/tip-victims';
export const FILES = '/sites/dataportal.unodc.org/files';
const HTML = { 'content-type': 'text/html' };

/** One entry of the list of files. */
export const offer = (url: string, changed: string) => ({
	type: 'file--file',
	attributes: { filename: 'data_glotip.xlsx', uri: { value: 'public://', url }, changed }
});
export const listing = (data: unknown[], next?: string): Answering =>
	whole(JSON.stringify({ jsonapi: {}, data, links: next ? { next: { href: next } } : {} }));
export const page = (...hrefs: string[]): Answering =>
	whole(hrefs.map((href) => `<a href="${href}">file</a>`).join('\n'), HTML);

const OLD = `${FILES}/2025-04/data_glotip.xlsx`;
const PLAIN = `${FILES}/2025-11/data_glotip.xlsx`;
const SECOND = `${FILES}/2025-11/data_glotip_0.xlsx`;
const LISTED = listing([
	offer(OLD, '2025-04-15T09:00:00+00:00'),
	offer(SECOND, '2025-11-03T09:00:00+00:00')
]);
const stale = listing([offer(OLD, '2025-04-15T09:00:00+00:00')]);
const none = listing([]);
const other = `${FILES}/2026-07/data_wildlife_trafficking.xlsx`;

export interface Behaviour {
	name: string;
	answers: Record<string, Answering>;
	/** The addresses that give a workbook; all others answer 404, or as `answers` says. */
	workbooks: string[];
	/** The address that is the newest edition's; null: it cannot be had. */
	newest: string | null;
}

/** Each with the edition a person would find there. */
export const BEHAVIOURS: Behaviour[] = [
	{
		name: 'list and page agree',
		answers: { [LIST]: LISTED, [PAGE]: page(SECOND) },
		workbooks: [OLD, SECOND],
		newest: SECOND
	},
	{
		name: 'the list is refused, the page links to the second upload',
		answers: { [LIST]: whole('no', {}, 403), [PAGE]: page(SECOND) },
		workbooks: [SECOND],
		newest: SECOND
	},
	{
		name: 'the list is behind the page, and its old address answers 404',
		answers: { [LIST]: stale, [PAGE]: page(PLAIN) },
		workbooks: [PLAIN],
		newest: PLAIN
	},
	{
		name: 'the page is gone, the list is not',
		answers: { [LIST]: LISTED },
		workbooks: [SECOND],
		newest: SECOND
	},
	{
		name: 'the page is behind the list',
		answers: { [LIST]: LISTED, [PAGE]: page(OLD) },
		workbooks: [OLD, SECOND],
		newest: SECOND
	},
	{
		name: 'only a folder is named, the workbook has the second upload’s name',
		answers: { [LIST]: none, [PAGE]: page(`${FILES}/2025-11/metadata.pdf`) },
		workbooks: [SECOND],
		newest: SECOND
	},
	{
		name: 'only a folder is named, the workbook has its first name',
		answers: { [LIST]: none, [PAGE]: page(`${FILES}/2025-11/metadata.pdf`) },
		workbooks: [PLAIN],
		newest: PLAIN
	},
	{
		name: 'other workbooks have moved to a newer folder',
		answers: { [LIST]: none, [PAGE]: page(other, SECOND) },
		workbooks: [SECOND],
		newest: SECOND
	},
	{
		name: 'the linked name answers 404, the other one in its folder is the workbook',
		answers: { [LIST]: none, [PAGE]: page(PLAIN) },
		workbooks: [SECOND],
		newest: SECOND
	},
	{
		name: 'the linked name gives a web page, the other one is the workbook',
		answers: { [LIST]: none, [PAGE]: page(PLAIN), [PLAIN]: whole('<!DOCTYPE html>', HTML) },
		workbooks: [SECOND],
		newest: SECOND
	},
	{
		name: 'the listed address gives something that is no zip, under a workbook’s type',
		answers: {
			[LIST]: LISTED,
			[PAGE]: page(PLAIN),
			[SECOND]: whole('gone', { 'content-type': 'application/vnd.ms-excel' })
		},
		workbooks: [OLD, PLAIN],
		newest: PLAIN
	},
	{
		name: 'the newest is named and cannot be had: no older one passes for it',
		answers: { [LIST]: LISTED, [PAGE]: page(SECOND) },
		workbooks: [OLD],
		newest: null
	},
	{
		name: 'neither list nor page names anything',
		answers: { [LIST]: none, [PAGE]: whole('<html>moved</html>', HTML) },
		workbooks: [OLD],
		newest: null
	},
	{
		name: 'everything answers 404',
		answers: {},
		workbooks: [],
		newest: null
	},
	{
		name: 'a web page wherever anything is asked',
		answers: {
			[LIST]: whole('<html>', HTML),
			[PAGE]: page(SECOND),
			[SECOND]: whole('<html>', HTML),
			[PLAIN]: whole('<html>', HTML)
		},
		workbooks: [],
		newest: null
	}
];
