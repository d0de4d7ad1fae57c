import { describe, expect, it } from 'vitest';
import type { Initiative, NetworkRecord } from '../server/network.ts';
import { optionsOf, valuesOf } from './choices.ts';
import { byYear, filterQuery, passes } from './filters.ts';
import { readFilters } from './read-filters.ts';

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
const read = (query: string, lang: 'ro' | 'en' = 'ro') =>
	readFilters(new URLSearchParams(query), choices, lang);

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
		['member=zeta&member=alfa', /„zeta alfa”/],
		['sort=date', /Filtrul „sort” nu există aici/],
		[`kind=${'x'.repeat(90)}`, /x{40}…”\.$/]
	])('refuses %s in one sentence', (query, sentence) => {
		expect(() => read(query)).toThrow(sentence);
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

it('writes filters in one order, whatever order they came in', () => {
	expect(filterQuery(read('year=2021&kind=campaign'))).toBe('?kind=campaign&year=2021');
	expect(filterQuery({})).toBe('');
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
