import { describe, expect, it } from 'vitest';
import * as links from './links.ts';

describe('withParams', () => {
	const { withParams } = links;
	it('adds nothing where nothing is given', () => {
		expect(withParams('/ro', {})).toBe('/ro');
		expect(withParams('/ro', { set: undefined, year: '', origin: [] })).toBe('/ro');
	});
	it('repeats the name of a list and keeps the order', () => {
		expect(withParams('/en', { origin: ['RO', 'NG'], year: 2019, set: 'EU27' })).toBe(
			'/en?origin=RO&origin=NG&year=2019&set=EU27'
		);
	});
	it('keeps a zero, and escapes', () => {
		expect(withParams('/en', { n: 0 })).toBe('/en?n=0');
		expect(withParams('/en', { q: 'a&b="<ș' })).toBe('/en?q=a%26b%3D%22%3C%C8%99');
	});
});
