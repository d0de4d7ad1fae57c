import type { Counted, Text } from '../../i18n/text.ts';

export const YEARS: Counted = {
	en: { one: '# year', other: '# years' },
	ro: { one: '# an', few: '# ani', other: '# de ani' }
};
export const CELLS: Counted = {
	en: { one: '# cell', other: '# cells' },
	ro: { one: '# celulă', few: '# celule', other: '# de celule' }
};

/** Prose of the index of countries and of each country's page. */
export const DESTINATIONS = {
	title: { en: 'country by country', ro: 'țară cu țară' },
	span: { en: 'Years from left to right', ro: 'Anii, de la stânga la dreapta' },
	lead: {
		en: 'Where victims of one citizenship were identified, one small chart for each country: the number in every year, with what suppressed values leave open. Each line has its own scale; its highest number is written under it.',
		ro: 'Unde au fost identificate victimele cu o anumită cetățenie, câte un grafic mic pentru fiecare țară: numărul din fiecare an, cu ce lasă deschis valorile ascunse. Fiecare linie are scara ei; cel mai mare număr este scris dedesubt.'
	},
	group: { en: 'Group of countries', ro: 'Grup de țări' },
	everywhere: { en: 'all countries', ro: 'toate țările' },
	legend: { en: 'How to read the charts', ro: 'Cum se citesc graficele' },
	legend_line: { en: 'number of victims', ro: 'numărul victimelor' },
	legend_band: { en: 'what suppressed values leave open', ro: 'ce lasă deschis valorile ascunse' },
	legend_zero: { en: 'zero: a dot on the ground line', ro: 'zero: un punct pe linia de jos' },
	legend_ring: {
		en: 'not listed: published citizenships, not this one',
		ro: 'nemenționată: a publicat cetățenii, nu și pe aceasta'
	},
	legend_cross: { en: 'no data: published none', ro: 'fără date: nu a publicat niciuna' },
	named: { en: 'Named it in at least one year', ro: 'Au menționat-o în cel puțin un an' },
	sorted: {
		en: 'By the latest number, largest first.',
		ro: 'După cel mai recent număr, descrescător.'
	},
	unlisted: {
		en: 'Published citizenships, never this one',
		ro: 'Au publicat cetățenii, niciodată pe aceasta'
	},
	silent: { en: 'Published no citizenships', ro: 'Nu au publicat cetățenii' },
	silent_note: {
		en: 'Nothing to draw, and no zero: these countries are missing from every share.',
		ro: 'Nu este nimic de desenat și nu înseamnă zero: aceste țări lipsesc din orice pondere.'
	},
	apart: { en: 'Romania as a country that identifies', ro: 'România ca țară care identifică' },
	apart_note: {
		en: 'Identified by Romania, wherever exploited: never added to the others, or people would be counted twice.',
		ro: 'Identificate de România, oriunde au fost exploatate: nu se adună niciodată la celelalte, altfel unele persoane ar fi numărate de două ori.'
	},
	highest: { en: 'highest', ro: 'cel mai mare' },
	on_map: { en: 'The same numbers on the map', ro: 'Aceleași numere pe hartă' },
	facts: { en: 'At a glance', ro: 'Pe scurt' },
	latest: { en: 'Latest number', ro: 'Cel mai recent număr' },
	rank: { en: 'Rank among foreign citizenships', ro: 'Locul între cetățeniile străine' },
	most: { en: 'Highest number', ro: 'Cel mai mare număr' },
	rate: {
		en: 'Per 100,000 residents born in the country of origin',
		ro: 'La 100.000 de rezidenți născuți în țara de origine'
	},
	unstable: {
		en: 'few residents: unstable',
		ro: 'puțini rezidenți: instabil'
	},
	years: { en: 'Years', ro: 'Anii' },
	numbers: { en: 'The number, year by year', ro: 'Numărul, an de an' },
	numbers_note: {
		en: 'Victims with this citizenship in UNODC’s edition, on the country’s own scale.',
		ro: 'Victime cu această cetățenie după ediția UNODC, pe scara proprie a țării.'
	},
	others: { en: 'Other citizenships there', ro: 'Alte cetățenii acolo' },
	side: { en: 'Every source, side by side', ro: 'Toate sursele, una lângă alta' },
	side_note: {
		en: 'Each counts something else: none is added to another, and where they disagree, both stay.',
		ro: 'Fiecare numără altceva: nimic nu se adună, iar unde nu sunt de acord, rămân amândouă.'
	},
	there: { en: 'Counted by its own authorities', ro: 'Numărate de propriile autorități' },
	elsewhere: {
		en: 'Exploited there or come back from there, by the source’s words; counted as said',
		ro: 'Exploatate acolo sau întoarse de acolo, după spusele sursei; numărate după cum se arată'
	},
	context: { en: 'Context, no victims', ro: 'Context, nu victime' },
	source: { en: 'Source', ro: 'Sursa' },
	counts: { en: 'What it counts', ro: 'Ce numără' },
	newest: { en: 'Latest', ro: 'Cel mai recent' },
	evidence: { en: 'Evidence', ro: 'Proveniența cifrei' },
	earlier: { en: 'earlier', ro: 'mai vechi' },
	all_rows: { en: 'all numbers of this source', ro: 'toate cifrele acestei surse' },
	of_all: { en: 'whole', ro: 'total' },
	counted_by: { en: 'counted by', ro: 'numărate de' },
	read_there: { en: 'read it there', ro: 'citește acolo' },
	no_source: {
		en: 'No source kept here has a number for this country and citizenship.',
		ro: 'Nicio sursă păstrată aici nu are un număr pentru această țară și cetățenie.'
	},
	revisions: { en: 'Revisions', ro: 'Revizuiri' },
	revisions_note: {
		en: 'What differs between two editions of the same source: totals only, not broken down.',
		ro: 'Ce diferă între două ediții ale aceleiași surse, doar totaluri, nedefalcate.'
	},
	no_revision: {
		en: 'No total differs between the editions kept here.',
		ro: 'Niciun total nu diferă între edițiile păstrate aici.'
	},
	all_changes: { en: 'All changes for this country', ro: 'Toate schimbările pentru această țară' },
	missing: { en: 'What is missing', ro: 'Ce lipsește' },
	silent_country: {
		en: 'This country published no citizenships of victims in this edition of UNODC: there is no share, no rank and no chart, and that is no zero.',
		ro: 'Această țară nu a publicat cetățeniile victimelor în această ediție UNODC: nu există pondere, loc sau grafic, iar asta nu înseamnă zero.'
	},
	missing_eurostat: {
		en: 'Eurostat publishes no single citizenship for a country: only own nationals, other EU citizens and others.',
		ro: 'Eurostat nu publică pe țări nicio cetățenie anume: doar cetățeni proprii, alți cetățeni UE și restul.'
	},
	missing_national: {
		en: 'No national report on victims of this citizenship is kept here.',
		ro: 'Aici nu este păstrat niciun raport național despre victime cu această cetățenie.'
	},
	missing_residents: {
		en: 'UN DESA gives no residents born in the country of origin here: no rate can be given.',
		ro: 'UN DESA nu dă pentru această țară rezidenți născuți în țara de origine: nu se poate da un raport.'
	},
	missing_rank: {
		en: 'Own nationals have no rank: ranks compare foreign citizenships.',
		ro: 'Cetățenii proprii nu au loc în clasament: clasamentul compară cetățenii străine.'
	},
	all_countries: { en: 'All countries', ro: 'Toate țările' },
	by_romania: {
		en: 'The victims identified by Romania, with form, sex and age',
		ro: 'Victimele identificate de România, cu formă, sex și vârstă'
	},
	uk: {
		en: 'The referrals in the United Kingdom as a figure',
		ro: 'Semnalările din Regatul Unit, ca figură'
	},
	compare_rate: {
		en: 'Compare the rates of all countries',
		ro: 'Compară rapoartele tuturor țărilor'
	}
} satisfies Record<string, Text>;
