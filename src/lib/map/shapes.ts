import geo from './paths.json';

/** One country of the frame; made by `npm run geo`. */
export interface Land {
	code: string;
	/** SVG path data; empty where the country is drawn as a dot. */
	d: string;
	x: number;
	y: number;
	/** Free radius around x, y in pixels of the frame. */
	room: number;
	/** Pixels². */
	area: number;
	dot?: boolean;
}

export const WIDTH: number = geo.width;
export const HEIGHT: number = geo.height;
export const LAND: readonly Land[] = geo.land;
const byCode = new Map(LAND.map((land) => [land.code, land]));

/** The shape of a country; undefined where it lies outside the frame. */
export const landOf = (code: string): Land | undefined => byCode.get(code);
