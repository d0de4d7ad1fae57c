import { CAVEATS } from '../../i18n/caveats.ts';
import type { Lang } from '../../i18n/text.ts';

/** What goes with the answer to a text as a whole. */
export const notesOn = (numbers: number, lang: Lang): string[] => [
	CAVEATS.identified[lang],
	...(numbers > 0 ? [CAVEATS.identified_in[lang]] : [])
];
