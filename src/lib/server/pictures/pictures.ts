import { version } from '$app/environment';
import { LRUCache } from 'lru-cache';
import type { FigureData } from '../../figure/contract.ts';
import { framePicture, withFonts, type Framed } from './frame.ts';
import { about, writeTexts } from '../../render/image/metadata.ts';
import { asLaidOut, pixelWidth, specKey, type Spec } from '../../render/image/presets.ts';
import { makeGate } from './gate.ts';
import { rasterise } from './rasterise.ts';

export type PictureKind = 'svg' | 'png';
type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes of finished pictures that are kept. */
const KEPT = 64 * 1024 * 1024;
const kept = new LRUCache<string, Bytes>({
	maxSize: KEPT,
	sizeCalculation: (picture, key) => picture.length + 2 * key.length
});
/** Being made: whoever asks for the same waits for the same. */
const underway = new Map<string, Promise<Bytes>>();
/** Drawing is slow and large: two at a time, some waiting, the rest are asked to come again. */
const pass = makeGate({ running: 2, waiting: 24 });
/** A4 is so many inches wide. */
const A4 = 297 / 25.4;

/** Pages laid out last: the same picture in nine widths is laid out once. */
const laidOut = new LRUCache<string, Framed>({ max: 24 });

function frame(figure: FigureData, origin: string, spec: Spec, key: string): Framed {
	const found = laidOut.get(key);
	if (found) return found;
	const framed = framePicture(figure, origin, spec);
	laidOut.set(key, framed);
	return framed;
}

async function make(
	figure: FigureData,
	origin: string,
	spec: Spec,
	kind: PictureKind
): Promise<Bytes> {
	if (kind === 'svg')
		return new TextEncoder().encode(withFonts(framePicture(figure, origin, spec).svg));
	const page = asLaidOut(spec);
	const framed = frame(figure, origin, page, keyOf(figure, origin, page));
	const width = pixelWidth(spec, framed);
	const png = await rasterise(framed.svg, width);
	const inch = spec.preset === 'print' ? width / A4 : undefined;
	return new Uint8Array(writeTexts(png, { ...about(figure, origin) }, figure.lang, inch));
}

/** Equal pictures have equal keys; the address of the site is written in them. */
const keyOf = ({ build_id, id, lang, query, as_of }: FigureData, origin: string, spec: Spec) =>
	[build_id, version, origin, id, lang, query, as_of, specKey(spec)].join('\n');

/**
 * A figure's picture, made once: equal questions have equal keys, however they are spelt.
 * @throws Busy when too many others are being made
 */
export async function pictureOf(
	figure: FigureData,
	origin: string,
	spec: Spec,
	kind: PictureKind
): Promise<Bytes> {
	const key = `${kind}\n${keyOf(figure, origin, spec)}`;
	const found = kept.get(key);
	if (found) return found;
	let picture = underway.get(key);
	if (!picture) {
		picture = pass(() => make(figure, origin, spec, kind)).finally(() => underway.delete(key));
		underway.set(key, picture);
		picture.then(
			(made) => kept.set(key, made),
			// Whoever asked hears of it; an address that fails is tried anew the next time.
			() => undefined
		);
	}
	return picture;
}

/** "origine-<figure>-<day>-og.png": what a saved picture is called. */
export function pictureName({ id, as_of }: FigureData, spec: Spec, kind: PictureKind): string {
	const parts = [spec.preset, spec.width ? String(spec.width) : '', spec.labels ? 'labels' : ''];
	const more = [...parts, spec.theme === 'dark' ? 'dark' : ''].filter(Boolean);
	return `${['origine', id, as_of, ...more].join('-')}.${kind}`;
}
