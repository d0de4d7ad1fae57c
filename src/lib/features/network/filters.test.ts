import { describe, expect, it } from 'vitest';
import type { Initiative, NetworkRecord } from './record.server.ts';
import { optionsOf, valuesOf } from './choices.ts';
import { byYear, downloadQuery, passes, selectionQuery } from './filters.ts';
import { readSelection } from './read-filters.ts';

const made = (id: string, changes: Partial<Initiative>): Initiative => ({
	id,
	date: '2021-01-01',
	precision: 'year',
	kind: 'campaign',
	objective: 'awareness',
	title: id,
	summary: id,
	before_network: false,
	source_url: 'https://example.org',
	source_title: 'Example',
	source_quote: null,
	confidence: 'high',
	last_verified: '2026-11-23',
	organisations: [{ name: 'Zeta', member: 'zeta' }],
	...changes
});
const initiatives = [
	made('a', { date: '2019-05-01', kind: 'event', objective: null, before_network: true }),
	made('b', {}),
	made('c', { date: '2021-03-01', organisations: [{ name: 'BBC', member: null }] })
];
const member = (id: string, short_name: string) =>
	({ id, short_name }) as NetworkRecord['members'][number];
const record: NetworkRecord = {
	initiatives,
	objectives: [{ id: 'awareness', position: 3, short: 'Conștientizare', aim: '', aim_ro: '' }],
	members: [member('zeta', 'Zeta'), member('alfa', 'Alfa')],
	milestones: []
};
const options = optionsOf(record, 'ro');
const choices = valuesOf(options);
const select = (query: string, lang: 'ro' | 'en' = 'ro', door: 'page' | 'download' = 'page') =>
	readSelection(new URLSearchParams(query), choices, lang, door);
const read = (query: string, lang: 'ro' | 'en' = 'ro') => select(query, lang).filters;

describe('reading filters', () => {
	it('takes an empty field as no filter', () => {
		expect(read('objective=&kind=&member=&year=')).toEqual({});
		expect(read('')).toEqual({});
	});
	it('reads each filter', () => {
		expect(read('objective=none&kind=event&member=zeta&year=2019')).toEqual({
			objective: 'none',
			kind: 'event',
			member: 'zeta',
			year: '2019'
		});
	});
	it.each([
		['kind=party', /Filtrul „kind” trebuie să fie un fel de inițiativă .*„party”/],
		['year=1999', /un an cu inițiative \(2021, 2019\)/],
		['member=zeta&member=alfa', /dat o singură dată; valoarea primită: „zeta alfa”/],
		['sort=date', /Filtrul „sort” nu există aici/],
		[`kind=${'x'.repeat(90)}`, /x{40}…”\.$/],
		['kind=%00', /„\ufffd”/],
		['__proto__=1', /Filtrul „__proto__” nu există/],
		['view=map', /trebuie să fie list, lanes, years; valoarea primită: „map”/],
		['page=0', /numărul unei pagini, începând cu 1; valoarea primită: „0”/],
		['page=1e3', /„1e3”/],
		['view=years&page=2', /doar lista are pagini/],
		[`q=${'ș'.repeat(101)}`, /^Textul căutat are 101 de caractere; poate avea cel mult 100\./]
	])('refuses %s in one sentence', (query, sentence) => {
		expect(() => read(query)).toThrow(sentence);
	});
	it('reads search, view and page', () => {
		expect(select('q=%20a%09b%0A&view=lanes')).toEqual({
			filters: {},
			q: 'a b',
			view: 'lanes',
			page: 1
		});
		expect(select(`page=12&q=${'😀'.repeat(100)}`)).toMatchObject({ page: 12, view: 'list' });
	});
	it('has neither views nor pages at the doors of the downloads', () => {
		expect(select('q=a&year=2021', 'ro', 'download')).toMatchObject({ q: 'a', page: 1 });
		for (const query of ['view=list', 'page=1'])
			expect(() => select(query, 'en', 'download')).toThrow(/There is no filter .* here/);
	});
	it('refuses in the reader’s language', () => {
		expect(() => read('kind=party', 'en')).toThrow(
			'The filter “kind” must be a kind of initiative'
		);
	});
});

describe('filtering', () => {
	const ids = (query: string) =>
		initiatives.filter((one) => passes(one, read(query))).map(({ id }) => id);
	it('shows all without a filter', () => expect(ids('')).toEqual(['a', 'b', 'c']));
	it('joins filters', () => expect(ids('year=2021&member=zeta')).toEqual(['b']));
	it('finds what serves no aim', () => expect(ids('objective=none')).toEqual(['a']));
	it('shows nothing where nothing fits', () => expect(ids('member=alfa')).toEqual([]));
});

it('writes a selection in one order, whatever order it came in, and only what is needed', () => {
	const asked = select('page=3&year=2021&kind=campaign&q=a%26b');
	expect(selectionQuery(asked)).toBe('?q=a%26b&kind=campaign&year=2021&page=3');
	expect(selectionQuery({ ...asked, view: 'years' })).toBe(
		'?view=years&q=a%26b&kind=campaign&year=2021'
	);
	expect(downloadQuery(asked)).toBe('?q=a%26b&kind=campaign&year=2021');
	expect(selectionQuery({})).toBe('');
	expect(selectionQuery(select('view=list&page=1'))).toBe('');
});

it('groups by year in the order given', () => {
	expect(byYear(initiatives).map(({ year, items }) => [year, items.length])).toEqual([
		['2019', 1],
		['2021', 2]
	]);
});

it('offers what exists, counted, members by name and years newest first', () => {
	expect(options.member).toEqual([
		{ value: 'alfa', label: 'Alfa', count: 0 },
		{ value: 'zeta', label: 'Zeta', count: 2 }
	]);
	expect(choices.year).toEqual(['2021', '2019']);
	expect(choices.objective).toEqual(['awareness', 'none']);
	expect(choices.kind).toEqual(['campaign', 'event']);
});
