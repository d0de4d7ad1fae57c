import type { Text } from './text.ts';

/** How a number was obtained; shown as a badge wherever the number is. */
export const EVIDENCE: Record<string, { short: Text; long: Text } | undefined> = {
	publisher_file: {
		short: { en: 'publisher’s file', ro: 'fișierul editorului' },
		long: {
			en: 'Read by machine from the publisher’s own file; the sources page says how the file came here.',
			ro: 'Citit automat din fișierul editorului; pagina surselor arată cum a ajuns fișierul aici.'
		}
	},
	publisher_page: {
		short: { en: 'publisher’s page', ro: 'pagina editorului' },
		long: { en: 'Read on the publisher’s page.', ro: 'Citit pe pagina editorului.' }
	},
	relayed: {
		short: { en: 'relayed', ro: 'preluat' },
		long: {
			en: 'A third party quoting the publisher.',
			ro: 'Preluat de la un terț care îl citează pe editor.'
		}
	}
};
