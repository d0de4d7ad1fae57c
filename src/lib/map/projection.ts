import { geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import geo from './places.json';
import { HEIGHT, WIDTH } from './shapes.ts';

// Server only, as all of the map. The numbers of the projection are those the shapes were projected
// with: `npm run geo` writes both, so that a line and a coast cannot disagree.

/** Lines run a little over the frame, so that none ends just inside its edge. */
const BLEED = 8;
const [turn = 0, tilt = 0] = geo.view.rotate;
const [x = 0, y = 0] = geo.view.translate;

const view = () =>
	geoAzimuthalEqualArea().rotate([turn, tilt]).scale(geo.view.scale).translate([x, y]);
const unclipped = view();
const path = geoPath(
	view()
		.precision(0.4)
		.clipExtent([
			[-BLEED, -BLEED],
			[WIDTH + BLEED, HEIGHT + BLEED]
		])
).digits(1);

const places = new Map(Object.entries(geo.places as unknown as Record<string, [number, number]>));

/** True where the map knows the country's place, on the frame or beyond it. */
export const isPlaced = (code: string): boolean => places.has(code);

/** True where that place lies within the frame: of some countries the frame shows a corner alone. */
export function isInFrame(code: string): boolean {
	const [east = -1, south = -1] = unclipped(places.get(code) ?? [NaN, NaN]) ?? [];
	return east >= 0 && east <= WIDTH && south >= 0 && south <= HEIGHT;
}

/**
 * The great circle between two countries as SVG path data, cut at the frame; undefined where one of
 * them has no place, both are one, or no part of the line is in the frame.
 */
export function arcBetween(from: string, to: string): string | undefined {
	const [start, end] = [places.get(from), places.get(to)];
	if (!start || !end || from === to) return undefined;
	return path({ type: 'LineString', coordinates: [start, end] }) ?? undefined;
}
