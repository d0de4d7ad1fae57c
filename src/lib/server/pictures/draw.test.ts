import { afterEach, describe, expect, it, vi } from 'vitest';
import {
	madeContext,
	madeDestinationRow,
	madeFigure,
	madeTimeRow
} from '../../../../tests/made.ts';
import type { FigureData } from '../../figure/contract.ts';
import { figure as destination } from '../../figures/origin-share-by-destination/figure.ts';
import { figure as time } from '../../figures/origin-share-over-time/figure.ts';
import { pictures } from '../../figures/pictures.server.ts';
import { drawPicture } from './draw.ts';
import { designedHeights } from './embed-height.ts';
import { frameSvg } from './frame.ts';

const HERE = 'https://origine.example';
const chart = (): FigureData =>
	madeFigure('origin-share-over-time', time, madeContext('en'), [
		madeTimeRow(2019, [403, 421], [6298, 7225]),
		madeTimeRow(2020, [403, 421], [6298, 7225])
	]) as FigureData;
const map = (): FigureData =>
	madeFigure('origin-share-by-destination', destination, madeContext('en'), [
		madeDestinationRow('DE', 'en', [200, 210], [1000, 1010])
	]) as FigureData;

afterEach(() => vi.restoreAllMocks());

describe('a figure', () => {
	it.each([
		['chart', chart, ['narrow', 'wide']],
		['map', map, ['wide']]
	])('is drawn once for each size, whoever asks: %s', (_, make, sizes) => {
		const data = make();
		const picture = pictures.get(data.id);
		if (!picture) throw new Error('no picture');
		const draw = vi.fn(picture.draw);
		vi.spyOn(pictures, 'get').mockReturnValue({ ...picture, draw });
		designedHeights(data);
		const [page, embed] = [drawPicture(data), drawPicture(data, false)];
		frameSvg(data, HERE);
		drawPicture(data);
		expect(draw.mock.calls.map(([, { size }]) => size)).toEqual(sizes);
		expect(page).toMatch(/<a [^>]*href="/);
		expect(embed).not.toMatch(/<a\b|href=|tabindex/);
		// What the page's has is still there after others took it up.
		expect(page).toBe(drawPicture({ ...data }));
	});
	it('has one legend: above the map on a page and in an embed, inside a picture by itself', () => {
		for (const markup of [drawPicture(map()), drawPicture(map(), false)])
			expect(markup.split('no data').length - 1).toBe(1);
		expect(frameSvg(map(), HERE)).toContain('>no data</text>');
	});
});
