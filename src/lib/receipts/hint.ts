import type { Text } from '../i18n/text.ts';

/** What a figure says of its receipts; apart from the receipt's own words, which figures need not load. */
export const WORDS = {
	hint: { en: 'Each number leads to its source record.', ro: 'Fiecare cifră duce la fișa ei.' },
	light: {
		en: 'The first number of each row leads to its source record; on the figure’s own page, each does.',
		ro: 'Prima cifră din fiecare rând duce la fișa ei; pe pagina figurii, fiecare.'
	},
	skip: { en: 'Skip the table', ro: 'Sari peste tabel' },
	finding: { en: 'Source records of these numbers:', ro: 'Fișele acestor cifre:' }
} satisfies Record<string, Text>;
