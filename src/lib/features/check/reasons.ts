import type { Text } from '../../i18n/text.ts';
import type { Lack } from './claim.ts';

/** Why a number does not match, or what to mind beside one that does. */
export type Reason =
	| Lack
	// What the official figures cannot say.
	| 'whole_set'
	| 'mostly_unknown'
	| 'much_unknown'
	| 'thin'
	| 'left_open'
	| 'compared_with'
	// What else the text says.
	| 'unread'
	| 'unread_beside'
	| 'other_number'
	| 'direction'
	// Beside a number that agrees.
	| 'unsure'
	| 'half'
	| 'unknown_matters'
	| 'panel';

export const REASONS: Record<Reason, Text> = {
	no_year: {
		en: 'It does not say of which year the number is. Add it: “in …”.',
		ro: 'Nu spune din ce an este numărul. Adaugă-l: „în anul …”.'
	},
	no_place: {
		en: 'It does not say where the victims were identified. Add it: “identified in the other EU states”, “in Germany”.',
		ro: 'Nu spune unde au fost identificate victimele. Adaugă: „identificate în celelalte state UE”, „în Germania”.'
	},
	rank_foreign: {
		en: 'Ranks compare foreign citizenships: a country’s own nationals are often the largest group. Write “the largest foreign group”.',
		ro: 'Locurile compară cetățeniile străine: cetățenii proprii ai unei țări sunt adesea grupul cel mai mare. Scrie „cel mai numeros grup de străini”.'
	},
	two_readings: {
		en: 'It can be read in two ways. Say it more simply.',
		ro: 'Se poate citi în două feluri. Spune mai simplu.'
	},
	whole_set: {
		en: 'That is the number for the other countries, not for all: Romania is not in it, and it identifies many of its own citizens. Write “in the other EU states”, “in the other European countries”.',
		ro: 'Acesta este numărul pentru celelalte țări, nu pentru toate: România nu este printre ele, iar ea identifică mulți cetățeni proprii. Scrie „în celelalte state UE”, „în celelalte țări din Europa”.'
	},
	mostly_unknown: {
		en: 'More of the victims there have an unknown citizenship than a known one: nothing can be told from the others.',
		ro: 'Acolo, mai multe victime au cetățenie necunoscută decât cunoscută: din celelalte nu se poate spune nimic.'
	},
	much_unknown: {
		en: 'Many of the victims there have an unknown citizenship: the number is of the others alone. Write “with a known citizenship”.',
		ro: 'Acolo, multe victime au cetățenie necunoscută: numărul este doar al celorlalte. Scrie „cu cetățenie cunoscută”.'
	},
	thin: {
		en: 'Fewer than a quarter of the countries published citizenships for that year: nothing can be told of all of them.',
		ro: 'Mai puțin de un sfert dintre țări au publicat cetățenii pentru acel an: despre toate nu se poate spune nimic.'
	},
	left_open: {
		en: 'The official figure is an interval and leaves it open. Give the interval.',
		ro: 'Cifra oficială este un interval și nu decide. Dă intervalul.'
	},
	compared_with: {
		en: 'What it is compared with is in no figure here.',
		ro: 'Termenul comparației nu apare în nicio cifră de aici.'
	},
	unread: {
		en: 'The sentence as a whole is none of those that can be read here: one word more may change what a number says.',
		ro: 'Propoziția întreagă nu este una dintre cele care pot fi citite aici: un cuvânt în plus poate schimba ce spune un număr.'
	},
	unread_beside: {
		en: 'The number is the official one, but beside its sentence stands something that was not understood and may deny it.',
		ro: 'Numărul este cel oficial, dar lângă propoziția lui stă ceva care nu a fost înțeles și care o poate nega.'
	},
	other_number: {
		en: 'This number is the official one, but another in the sentence is not: as a whole it does not hold.',
		ro: 'Acest număr este cel oficial, dar altul din propoziție nu este: ca întreg, ea nu se susține.'
	},
	direction: {
		en: 'The numbers may be right, but what the sentence makes of them (more, fewer, after whom) is not what the official figures say for certain.',
		ro: 'Numerele pot fi corecte, dar ce spune propoziția despre ele (mai mult, mai puțin, după cine) nu este ce spun cu siguranță cifrele oficiale.'
	},
	unsure: {
		en: 'The publications do not agree on this number, or it is rounded or unsure in its publication.',
		ro: 'Publicațiile nu concordă asupra acestui număr sau el este rotunjit ori nesigur în publicația sa.'
	},
	half: {
		en: 'Fewer than half of the countries published citizenships for that year.',
		ro: 'Mai puțin de jumătate dintre țări au publicat cetățenii pentru acel an.'
	},
	unknown_matters: {
		en: 'The number is of victims with a known citizenship; counting the others, it could be another. Say “with a known citizenship”.',
		ro: 'Numărul este al victimelor cu cetățenie cunoscută; dacă le socotim și pe celelalte, poate fi altul. Spune „cu cetățenie cunoscută”.'
	},
	panel: {
		en: 'Different countries reported in the two years; that may explain part of the difference.',
		ro: 'Nu au raportat aceleași țări în cei doi ani, ceea ce poate explica o parte din diferență.'
	}
};
