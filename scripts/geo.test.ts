import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeGeo, printGeo, printPlaces, project, type Geo } from './geo.ts';
import { anchor, contains, pathData, simplify, type Point, type Ring } from './lib/geo-shapes.ts';

const PATHS = new URL('../src/lib/map/paths.json', import.meta.url);
const SETS = new URL('../data/reference/reporter-sets.csv', import.meta.url);
const committed = readFileSync(PATHS, 'utf8');
const geo: Geo = JSON.parse(committed);
const places: Pick<Geo, 'places'> = JSON.parse(
	readFileSync(new URL('../src/lib/map/places.json', import.meta.url), 'utf8')
);
const landOf = (code: string) => geo.land.find((land) => land.code === code);

/** Path data back to rings: what a browser would draw. */
function readPath(d: string): Ring[] {
	return d.split('M').flatMap((part) => {
		const [x = NaN, y = NaN, ...steps] = (part.match(/-?\d*\.?\d+/g) ?? []).map(Number);
		if (Number.isNaN(x)) return [];
		const ring: Ring = [[x, y]];
		let [px, py] = [x, y];
		for (let i = 0; i < steps.length; i += 2) {
			[px, py] = [px + (steps[i] ?? NaN), py + (steps[i + 1] ?? NaN)];
			ring.push([px, py]);
		}
		return [[...ring, [x, y] as Point]];
	});
}

describe('paths.json', () => {
	let made: Geo;
	let fresh: string;
	beforeAll(() => {
		made = makeGeo();
		fresh = printGeo(made);
	});

	it('is what `npm run geo` writes, twice over', () => {
		expect(fresh).toBe(committed);
		expect(printGeo(makeGeo())).toBe(fresh);
		expect(JSON.parse(printPlaces(made))).toEqual(places);
	});

	it('places each country of the scope where its label stands, and others where they are', () => {
		const rows: Record<string, string>[] = parse(readFileSync(SETS), { columns: true });
		const scope = new Set(['RO', ...rows.map((row) => row.reporter)]);
		for (const { code, x, y } of geo.land.filter((land) => scope.has(land.code))) {
			const [px, py] = project(places.places[code] ?? [NaN, NaN]);
			expect(Math.hypot(px - x, py - y), code).toBeLessThan(0.5);
		}
		for (const [code, lon, lat] of [
			['NG', 8, 9.5],
			['CO', -73, 4],
			['US', -100, 40],
			['AU', 134, -25]
		] as const) {
			const [east = NaN, north = NaN] = places.places[code] ?? [];
			expect(Math.hypot(east - lon, north - lat), code).toBeLessThan(12);
		}
	});

	it('stays small, as it travels with the page', () => {
		expect(committed.length).toBeLessThanOrEqual(45 * 1024);
	});

	it('draws every country of the scope, and Romania', () => {
		const rows: Record<string, string>[] = parse(readFileSync(SETS), { columns: true });
		const codes = ['RO', ...rows.map((row) => row.reporter ?? '')];
		const missing = codes.filter((code) => {
			const land = landOf(code);
			return land === undefined || !(land.dot || land.d !== '');
		});
		expect(missing).toEqual([]);
	});

	it('has dots only for the tiny, and anchors inside the frame', () => {
		expect(geo.land.filter((land) => land.dot).map((land) => land.code)).toEqual(
			'AD BH LI MC MT SM VA'.split(' ')
		);
		for (const { x, y, room, area } of geo.land) {
			expect(x > -5 && x < geo.width + 5 && y > -5 && y < geo.height + 5).toBe(true);
			expect(Number.isFinite(room) && Number.isFinite(area)).toBe(true);
		}
	});

	// A capital off its shape means a wrong code, a lost polygon or a border drawn elsewhere.
	it.each([
		['Simferopol', 34.1, 44.95, 'UA'],
		['Pristina', 21.17, 42.66, 'XK'],
		['Kyrenia, with Cyprus', 33.3, 35.3, 'CY'],
		['Kaliningrad', 20.7, 54.7, 'RU'],
		['Bucharest', 26.1, 44.43, 'RO'],
		['Brașov', 25.6, 45.65, 'RO'],
		['Chișinău', 28.85, 47.0, 'MD'],
		['Ramallah', 35.2, 31.9, 'PS'],
		['Madrid', -3.7, 40.4, 'ES'],
		['Akureyri', -18.1, 65.6, 'IS'],
		['Sanaa', 44.2, 15.35, 'YE'],
		['Hammerfest', 23.9, 70.3, 'NO']
	])('%s lies in its country and in no other', (_name, lon, lat, code) => {
		const point = project([lon, lat]);
		const found = geo.land.filter((land) => contains(readPath(land.d), point));
		expect(found.map((land) => land.code)).toEqual([code]);
	});
});

describe('shapes', () => {
	const square: Ring = [
		[0, 0],
		[10, 0],
		[10, 10],
		[0, 10],
		[0, 0]
	];
	it('drops small corners and keeps the ends of an open line', () => {
		const line: Point[] = [
			[0, 0],
			[5, 0.1],
			[10, 0],
			[10, 10]
		];
		expect(simplify(line, 1)).toEqual([
			[0, 0],
			[10, 0],
			[10, 10]
		]);
	});
	it('keeps a corner of a closed line however small it is', () => {
		expect(simplify(square, 1e9)).toHaveLength(4);
	});
	it('finds the roomiest point', () => {
		const { x, y, room } = anchor([square]);
		expect([x, y, room]).toEqual([5, 5, 5]);
	});
	it('writes relative data without needless signs and zeros', () => {
		const ring: Ring = [
			[1, 1],
			[1.54, 1.46],
			[1.5, 0],
			[1, 1]
		];
		expect(pathData([ring])).toBe('M1,1l.5.5 0-1.5Z');
	});
});
