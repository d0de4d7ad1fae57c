import type { Text } from '../../i18n/text.ts';

/** Words of the page on claims. */
export const CLAIMS = {
	title: { en: 'Can I say that?', ro: 'Pot să spun asta?' },
	lead: {
		en: 'Sentences about Romania as a country of origin are in circulation: some the data bear out, some only in a certain meaning, some not at all. Each is put here to the official figures, and each comes with a wording that holds.',
		ro: 'În spațiul public circulă afirmații despre România ca țară de origine: unele sunt confirmate de date, unele doar într-un anumit înțeles, altele deloc. Fiecare este confruntată aici cu cifrele oficiale și însoțită de o formulare care rezistă.'
	},
	check: { en: 'Check a sentence of your own', ro: 'Verifică o propoziție a ta' },
	tone: {
		en: 'Figures are corrected here, not people. Who said what is given as published, by institution, with a link.',
		ro: 'Aici se corectează cifre, nu oameni. Ce a spus fiecare este redat așa cum s-a publicat, pe instituții, cu link.'
	},
	claims: { en: 'Claim by claim', ro: 'Afirmație cu afirmație' },
	years: {
		en: 'The most frequent foreign citizenship, year by year',
		ro: 'Cea mai frecventă cetățenie străină, an de an'
	},
	overview: { en: 'All claims at a glance', ro: 'Toate afirmațiile pe scurt' },
	said: { en: 'Said by', ro: 'Cine a spus' },
	when: { en: 'When', ro: 'Când' },
	number: { en: 'Number claimed', ro: 'Numărul afirmat' },
	original: { en: 'In the original', ro: 'În original' },
	ours: { en: 'our translation', ro: 'traducerea noastră' },
	why: { en: 'Why', ro: 'De ce' },
	holds: { en: 'Wording that holds', ro: 'Formulare care rezistă' },
	holds_other: { en: 'Wording that holds, in Romanian', ro: 'Formulare care rezistă, în engleză' },
	no_wording: {
		en: 'The editions of that day offer no wording.',
		ro: 'Edițiile din acea zi nu oferă o formulare.'
	},
	tests: { en: 'Every test, with its figure', ro: 'Toate verificările, cu figura lor' },
	figure: { en: 'figure', ro: 'figura' },
	read_at: { en: 'where it was read', ro: 'unde a fost citită cifra' },
	beside: { en: 'for comparison', ro: 'pentru comparație' },
	day: { en: 'Data as they stood on', ro: 'Datele așa cum erau la' },
	earlier: { en: 'With earlier data', ro: 'Cu date anterioare' },
	later: { en: 'With later data', ro: 'Cu date ulterioare' },
	newest: { en: 'With the newest data', ro: 'Cu cele mai noi date' },
	changed: { en: 'Verdicts that changed with new data', ro: 'Verdicte schimbate de date noi' }
} satisfies Record<string, Text>;
