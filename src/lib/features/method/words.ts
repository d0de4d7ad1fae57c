import type { Text } from '../../i18n/text.ts';

/** Headings and labels of the method page. */
export const WORDS = {
	title: { en: 'How the numbers are made', ro: 'Cum se obțin cifrele' },
	lead: {
		en: 'What stands behind every share on this site, in plain words: who was counted and by whom, how a share is computed, what it leaves open and what must not be read into it.',
		ro: 'Ce stă în spatele fiecărei ponderi de pe acest site, pe înțelesul tuturor: cine a fost numărat și de cine, cum se calculează o pondere, ce lasă ea deschis și ce nu trebuie citit în ea.'
	},
	example: { en: 'Example', ro: 'Exemplu' },
	share: { en: 'share', ro: 'ponderea' },
	of_origin: { en: 'victims who are Romanian citizens', ro: 'victime cetățeni români' },
	of_all: {
		en: 'all victims with a stated citizenship',
		ro: 'toate victimele cu cetățenie declarată'
	},
	romanian: { en: 'Romanian citizens', ro: 'Cetățeni români' },
	others: { en: 'Other stated citizenships', ro: 'Alte cetățenii declarate' },
	lower: { en: 'Lower end', ro: 'Capătul de jos' },
	upper: { en: 'Upper end', ro: 'Capătul de sus' },
	middle: { en: 'Middle (lines and colours)', ro: 'Mijlocul (linii și culori)' },
	lower_words: {
		en: 'fewest Romanians, most others',
		ro: 'cei mai puțini români, cei mai mulți alții'
	},
	upper_words: {
		en: 'most Romanians, fewest others',
		ro: 'cei mai mulți români, cei mai puțini alții'
	},
	middle_words: { en: 'both ends of each count, added', ro: 'capetele fiecărui număr, adunate' },
	divided: { en: 'divided by', ro: 'împărțit la' },
	check: { en: 'See this figure', ro: 'Vezi figura' },
	world: {
		en: 'Every country with data in the edition shown, other than Romania.',
		ro: 'Fiecare țară cu date în ediția arătată, în afara României.'
	}
} satisfies Record<string, Text>;
