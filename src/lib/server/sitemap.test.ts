import { expect, it } from 'vitest';
import { sitemap } from './sitemap.ts';

it('lists each page in both languages, each naming the other', () => {
	const xml = sitemap('https://example.org', ['', '/network']);
	expect(xml.match(/<loc>[^<]+/g)).toEqual([
		'<loc>https://example.org/ro',
		'<loc>https://example.org/en',
		'<loc>https://example.org/ro/network',
		'<loc>https://example.org/en/network'
	]);
	expect(xml.match(/hreflang="en" href="https:\/\/example\.org\/en\/network"/g)).toHaveLength(2);
});

it('escapes what XML would read as markup', () => {
	expect(sitemap('https://example.org', ['/a&b'])).toContain('/ro/a&amp;b</loc>');
});
