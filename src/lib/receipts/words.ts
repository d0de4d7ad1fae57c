import type { Counted, Lang, Text } from '../i18n/text.ts';
import type { Status } from './contract.ts';
import type { Role } from './observation.ts';

/** What the part of an observation is called. */
export const ROLE_NAMES: Record<Role, Text> = {
	counted: { en: 'counted', ro: 'numărate' },
	others: { en: 'others, in the denominator', ro: 'altele, la numitor' },
	own: { en: 'in their own country, in the denominator', ro: 'în propria țară, la numitor' },
	may_contain: { en: 'a region that may be theirs', ro: 'o regiune care le poate cuprinde' },
	unstated: { en: 'citizenship not stated', ro: 'cetățenie nedeclarată' },
	total: { en: 'the publisher’s own total', ro: 'totalul editorului' },
	divisor: { en: 'residents, the denominator', ro: 'rezidenți, la numitor' },
	beside: { en: 'beside, not counted', ro: 'alături, nenumărate' }
};

/** The heading of a page without a number. */
export const NO_NUMBER: Record<Exclude<Status, 'reported'>, Text> = {
	not_reported: { en: 'No data', ro: 'Fără date' },
	not_listed: { en: 'Not listed', ro: 'Nemenționată' },
	suppressed: { en: 'Withheld by the publisher', ro: 'Ascuns de editor' },
	not_in_edition: { en: 'Not in this edition', ro: 'Nu este în această ediție' },
	not_applicable: { en: 'Does not apply', ro: 'Nu se aplică' }
};

/** The exact size: who has the file can compare it. */
export const BYTES: Counted = {
	en: { one: '# byte', other: '# bytes' },
	ro: { one: '# octet', few: '# octeți', other: '# de octeți' }
};

/** Which language a citation is in, in the reader's. */
export const IN_LANGUAGE: Record<Lang, Text> = {
	en: { en: 'In English', ro: 'În engleză' },
	ro: { en: 'In Romanian', ro: 'În română' }
};

/** Words of a number's source record: the page /f/<id>, a receipt in code and API. */
export const WORDS = {
	receipt: { en: 'Source record', ro: 'Fișa cifrei' },
	sentence: { en: 'The number as a sentence', ro: 'Cifra într-o propoziție' },
	can_be_said: { en: 'What can be said', ro: 'Ce se poate spune' },
	made_of: { en: 'What it is made of', ro: 'Din ce este făcută' },
	computed: { en: 'How it is computed', ro: 'Cum se calculează' },
	sql: { en: 'The SQL that made it', ro: 'Codul SQL care a produs-o' },
	sql_note: {
		en: 'The query of the figure, then the tables it rests on, from the last to the first. Names that begin with $ stand for the values given here.',
		ro: 'Interogarea figurii, apoi tabelele pe care se sprijină, de la ultimul la primul. Numele care încep cu $ țin locul valorilor de aici.'
	},
	observations: { en: 'Where it comes from', ro: 'De unde provine' },
	all_rows: { en: 'Every cell, as published', ro: 'Fiecare celulă, așa cum a fost publicată' },
	originals: { en: 'The originals', ro: 'Originalele' },
	originals_note: {
		en: 'Whoever has the same file can compare: the fingerprint (SHA-256) is that of the original as it was read here.',
		ro: 'Cine are același fișier poate compara: amprenta (SHA-256) este cea a originalului, așa cum a fost citit aici.'
	},
	editions: { en: 'Has it been revised?', ro: 'A fost revizuită?' },
	all_editions: { en: 'All editions', ro: 'Toate edițiile' },
	citation: { en: 'Cite this number', ro: 'Citează această cifră' },
	shown_in: { en: 'Shown in', ro: 'Apare în' },
	address: { en: 'Permanent address', ro: 'Adresa permanentă' },
	download: { en: 'All of this for machines', ro: 'Toate acestea, pentru calculator' },
	part: { en: 'Part', ro: 'Rol' },
	citizenship: { en: 'Citizenship', ro: 'Cetățenia' },
	label: { en: 'Publisher’s own words', ro: 'În cuvintele editorului' },
	number: { en: 'Number', ro: 'Cifra' },
	flag: { en: 'Flag', ro: 'Marcaj' },
	evidence: { en: 'Obtained from', ro: 'Obținut din' },
	locator: { en: 'Place in the original', ro: 'Locul în original' },
	page: { en: 'Source page', ro: 'Pagina sursei' },
	cells: { en: 'Cells', ro: 'Celule' },
	value: { en: 'Value', ro: 'Valoarea' },
	coverage: { en: 'Who reported', ro: 'Cine a raportat' },
	change: { en: 'Against the edition before', ro: 'Față de ediția precedentă' },
	shown_here: { en: 'shown here', ro: 'arătată aici' },
	file: { en: 'File', ro: 'Fișier' },
	size: { en: 'Size', ro: 'Mărime' },
	retrieved: { en: 'Retrieved', ro: 'Preluat' },
	corrected: { en: 'Put right on loading', ro: 'Corectat la încărcare' },
	dropped: { en: 'left out', ro: 'lăsat pe dinafară' },
	earlier_rows: { en: 'Earlier cells', ro: 'Celulele anterioare' },
	later_rows: { en: 'More cells', ro: 'Alte celule' },
	not_found: { en: 'There is no number with this name', ro: 'Nu există nicio cifră cu acest nume' },
	not_found_text: {
		en: 'Check the letters of the address: capital letters and full stops count. All numbers can be reached from the tables of the figures.',
		ro: 'Verifică literele adresei: contează majusculele și punctele. La toate cifrele se ajunge din tabelele figurilor.'
	}
} satisfies Record<string, Text>;
