import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { madeContext, madeFigure, madeTimeRow } from '../../../../tests/made.ts';
import { whyNotXml } from '../../../../tests/xml.ts';
import { figure as time } from '../../figures/origin-share-over-time/figure.ts';
import type { FigureData } from '../../figure/contract.ts';
import { CAVEATS } from '../../i18n/caveats.ts';
import { about, metadataXml, readTexts, writeTexts } from './metadata.ts';

const HERE = 'https://origine.example';
const made = madeFigure('origin-share-over-time', time, madeContext('ro'), [
	madeTimeRow(2020, [403, 421], [6298, 7225])
]) as FigureData;
/** The smallest PNG there is: one pixel. */
const PIXEL = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64'
);

/** Every chunk of a PNG, its checksum compared. */
function chunksOf(png: Buffer): string[] {
	const types: string[] = [];
	for (let at = 8; at < png.length;) {
		const length = png.readUInt32BE(at);
		types.push(png.toString('latin1', at + 4, at + 8));
		expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(png.subarray(at + 4, at + 8 + length)));
		at += 12 + length;
	}
	return types;
}

describe('what a picture says of itself', () => {
	it('comes back out of a PNG as it went in', () => {
		const texts = { ...about(made, HERE) };
		const png = writeTexts(PIXEL, texts, 'ro');
		expect(readTexts(png)).toEqual(texts);
		expect(chunksOf(png)).toEqual([
			'IHDR',
			...Object.keys(texts).map(() => 'iTXt'),
			'IDAT',
			'IEND'
		]);
		expect(texts.Title).toBe(made.headline);
		expect(texts.Description).toContain(CAVEATS.identified.ro);
		expect(texts.Source).toContain('6 mai 2024');
		expect(texts.URL).toMatch(/^https:\/\/origine\.example\/ro\/figures\/.*as_of=2024-05-06$/);
		expect(texts.Copyright).toBe('Nobody (none)');
	});
	it('cannot end a chunk or an element', () => {
		const hostile = '\0"><script>&\0';
		const png = writeTexts(PIXEL, { Title: hostile }, 'ro', 287);
		expect(readTexts(png)).toEqual({ Title: '"><script>&' });
		expect(chunksOf(png)[1]).toBe('pHYs');
		const xml = metadataXml({ ...made, headline: '"><script>&' }, `${HERE}"><script>`);
		expect(whyNotXml(xml)).toBeNull();
		expect(xml).not.toContain('<script');
	});
	it('is Dublin Core in an SVG', () => {
		const xml = metadataXml(made, HERE);
		for (const name of ['title', 'source', 'rights', 'date', 'language', 'identifier'])
			expect(xml).toMatch(new RegExp(`<dc:${name}>[^<]+</dc:${name}>`));
	});
});
