import type { Text } from './text.ts';

/**
 * Sentences of the site as a whole; they can be shortened, never removed. A number’s own caveat is its
 * measure’s (data/reference/measures.csv).
 */
export const CAVEATS = {
	identified: {
		en: 'Victims identified by authorities; not the number of people trafficked.',
		ro: 'Victime identificate de autorități; nu numărul persoanelor traficate.'
	},
	side_by_side: {
		en: 'Side by side in time; not a measure of effect.',
		ro: 'Alăturare în timp; nu măsoară un efect.'
	},
	identified_in: {
		en: '“Identified in” is the country whose authorities identified the victim; the exploitation may have taken place elsewhere.',
		ro: '„Identificate în” se referă la țara ale cărei autorități au identificat victima; exploatarea poate să fi avut loc în altă parte.'
	}
} satisfies Record<string, Text>;
