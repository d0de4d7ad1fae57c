import type { Lang, Text } from './text.ts';

/** Remarks that a row carries in place of a publisher's letter. */
export const FLAGS: Record<string, Text> = {
	'>': { en: 'more than', ro: 'peste' },
	'>=': { en: 'at least', ro: 'cel puțin' },
	'~': { en: 'about', ro: 'aproximativ' },
	H1: { en: 'first half of the year', ro: 'prima jumătate a anului' },
	'January–September': { en: 'January–September', ro: 'ianuarie–septembrie' },
	'January–October': { en: 'January–October', ro: 'ianuarie–octombrie' },
	rounded: { en: 'rounded', ro: 'rotunjit' },
	derived: { en: 'worked out from the text', ro: 'dedus din text' },
	ambiguous: { en: 'ambiguous', ro: 'ambiguu' },
	revised: { en: 'revised', ro: 'revizuit' },
	'early figure': { en: 'early figure', ro: 'cifră timpurie' },
	'year inferred': { en: 'year inferred', ro: 'an dedus' },
	'first published': { en: 'as first published', ro: 'așa cum a apărut prima dată' },
	'first counted': { en: 'as first counted', ro: 'după prima numărare' },
	'adults, by its title': { en: 'adults, by its title', ro: 'adulți, după titlu' },
	'aged 14–17': { en: 'aged 14–17', ro: '14–17 ani' },
	women: { en: 'women', ro: 'femei' },
	agriculture: { en: 'agriculture', ro: 'agricultură' },
	attempted: { en: 'attempted', ro: 'tentativă' },
	'of the assisted': { en: 'of those assisted', ro: 'dintre cei asistați' },
	'identified only': { en: 'identified only', ro: 'doar identificate' },
	'new admissions': { en: 'new admissions', ro: 'doar primiri noi' },
	'one NGO': { en: 'one NGO', ro: 'o singură organizație' },
	'NGO platform': { en: 'a platform of NGOs', ro: 'o platformă de ONG-uri' },
	'order as listed': { en: 'in the order listed', ro: 'în ordinea din listă' },
	contradicted: {
		en: 'contradicted by a later release',
		ro: 'contrazis de o publicație ulterioară'
	},
	'rank among non-EU': {
		en: 'rank among citizenships outside the EU',
		ro: 'loc între cetățeniile din afara UE'
	},
	'break in series': { en: 'break in the series', ro: 'ruptură de serie' },
	'incl. begging and theft': {
		en: 'with forced begging and theft',
		ro: 'împreună cu cerșetoria forțată și furtul'
	},
	'incl. begging and crime': {
		en: 'with forced begging and crime',
		ro: 'împreună cu cerșetoria forțată și infracțiunile'
	},
	'incl. human exploitation': {
		en: 'with other exploitation of people',
		ro: 'împreună cu alte forme de exploatare a persoanelor'
	},
	'cross-border prostitution': {
		en: 'another offence (§ 217 of the Austrian code)',
		ro: 'altă infracțiune (§ 217 din codul austriac)'
	},
	'incl. cross-border prostitution': {
		en: 'with another offence (§ 217 of the Austrian code)',
		ro: 'împreună cu altă infracțiune (§ 217 din codul austriac)'
	}
};

/** A remark in words; a publisher's own letter stays as it is. */
export const flagWords = (flag: string, lang: Lang): string =>
	(Object.hasOwn(FLAGS, flag) ? FLAGS[flag]?.[lang] : undefined) ?? flag;
