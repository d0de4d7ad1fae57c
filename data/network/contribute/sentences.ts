import type { Both } from './labels.ts';
import { CELL_SENTENCES } from './sentences-cell.ts';
import { FILE_SENTENCES } from './sentences-file.ts';
import { NOTE_SENTENCES } from './sentences-note.ts';

/** Every sentence there is, by its code; `{name}` stands for a value of the fault. */
export const SENTENCES = {
	...CELL_SENTENCES,
	...FILE_SENTENCES,
	...NOTE_SENTENCES
} satisfies Record<string, Both>;
export type Code = keyof typeof SENTENCES;
