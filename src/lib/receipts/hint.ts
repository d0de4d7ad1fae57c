import type { Text } from '../i18n/text.ts';

/** What a figure says of its receipts; apart from the receipt's own words, which figures need not load. */
export const WORDS = {
	hint: { en: 'Each number leads to its receipt.', ro: 'Fiecare cifră duce la dovada ei.' },
	light: {
		en: 'The first number of each row leads to its receipt; on the figure’s own page, each does.',
		ro: 'Prima cifră din fiecare rând duce la dovada ei; pe pagina figurii, fiecare.'
	},
	skip: { en: 'Skip the table', ro: 'Sari peste tabel' },
	finding: { en: 'Receipts of these numbers:', ro: 'Dovezile acestor cifre:' }
} satisfies Record<string, Text>;
