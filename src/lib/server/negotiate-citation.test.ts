import { describe, expect, it } from 'vitest';
import { citationDoor } from './negotiate-citation.ts';

const page = new URL('https://origine.example/en/figures/tip-tier?from=2012');
const door = (accept: string | null, url = page) => citationDoor(url, accept);

describe('one address for readers and for reference managers', () => {
	it('gives the page to a browser and to whoever takes anything', () => {
		for (const accept of [
			null,
			'',
			'*/*',
			'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8',
			'text/html, application/x-bibtex;q=0.5',
			'nonsense;;;,,/'
		])
			expect(door(accept), String(accept)).toBeUndefined();
	});
	it('gives the citation to whoever wants it most, with the same parameters', () => {
		const api = (ending: string) => `/api/v1/figures/tip-tier${ending}?from=2012&lang=en`;
		expect(door('application/x-bibtex')).toBe(api('/citation.bib'));
		expect(door('APPLICATION/X-Research-Info-Systems; q=0.9, text/html;q=0.2')).toBe(
			api('/citation.ris')
		);
		expect(door('text/x-bibliography; style=apa')).toBe(api('/citation.txt'));
		expect(door('text/html;q=0, text/csv')).toBe(api('.csv'));
	});
	it('leaves other pages alone', () => {
		const other = new URL('https://origine.example/en/method');
		expect(door('application/x-bibtex', other)).toBeUndefined();
	});
});
