import { describe, expect, it } from 'vitest';
import { langOfPath, negotiate } from './negotiate.ts';

describe('language of a path', () => {
	it.each([
		['/ro', 'ro'],
		['/en/', 'en'],
		['/en/figures/x', 'en'],
		['/embed/en/origin-ranking', 'en'],
		['/embed/ro/origin-ranking', 'ro'],
		['//en//figures', 'en']
	])('%s is %s', (path, lang) => expect(langOfPath(path)).toBe(lang));
	it.each(['/', '', '/de', '/english', '/EN', '/a/b/en', '/healthz'])('%s names none', (path) =>
		expect(langOfPath(path)).toBeUndefined()
	);
});

describe('Accept-Language', () => {
	it.each<[string | null, string]>([
		[null, 'ro'],
		['', 'ro'],
		['*', 'ro'],
		['ro', 'ro'],
		['ro-RO,ro;q=0.9,en;q=0.8', 'ro'],
		['RO-md', 'ro'],
		['mo', 'ro'],
		['en', 'en'],
		['en-GB,en;q=0.9,ro;q=0.8', 'en'],
		['ro;q=0.5,en;q=0.9', 'en'],
		['en;q=0.5, ro;q=0.9', 'ro'],
		// Another language is served by the better of ours, and by English where it names neither.
		['de-DE,de;q=0.9', 'en'],
		['de, ro;q=0.5', 'ro'],
		['fr, *;q=0.1', 'en'],
		['en;q=0, ro', 'ro'],
		['en;q=0', 'ro'],
		['*;q=0.1, en;q=0.5', 'en'],
		[';;;,,,q=1', 'ro'],
		['en;q=abc', 'en'],
		['en;q=1.2.3', 'ro'],
		['<script>', 'en']
	])('%j is served in %s', (header, lang) => expect(negotiate(header)).toBe(lang));
	it('reads a header of ten thousand languages', () => {
		expect(negotiate(Array.from({ length: 10_000 }, () => 'xx;q=0.5').join())).toBe('en');
	});
});
