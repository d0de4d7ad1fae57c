import type { Picture } from '../render/picture.ts';

/**
 * Server only: drawing needs Plot and a document, and neither is worth a reader's time. Pages get finished
 * SVG, and ask the server again when a reader changes something.
 */
const modules = import.meta.glob<Picture>('./*/picture.ts', { eager: true });

/** How each figure is drawn, by its id: a folder with a `picture.ts` is enough. */
export const pictures: ReadonlyMap<string, Picture> = new Map(
	Object.entries(modules).map(([path, module]) => [path.split('/')[1] ?? path, module] as const)
);
