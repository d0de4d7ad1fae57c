import type { Counted, Text } from '../../../i18n/text.ts';
import type { View } from '../filters.ts';

/** The views of the network's initiatives, as a reader chooses between them. */
export const VIEW_NAMES: Record<View, Text> = {
	list: { en: 'List', ro: 'Listă' },
	lanes: { en: 'Lanes by aim', ro: 'Linii pe scopuri' },
	years: { en: 'Calendar of years', ro: 'Calendar pe ani' }
};

export const FEWER_THAN: Counted = {
	en: { one: 'fewer than # entry', other: 'fewer than # entries' },
	ro: {
		one: 'mai puțin de # consemnare',
		few: 'mai puțin de # consemnări',
		other: 'mai puțin de # de consemnări'
	}
};

/** Words of the list of initiatives, its views, its search and its downloads; `#` stands for a value. */
export const LIST = {
	views: { en: 'Ways to look at it', ro: 'Feluri de a privi' },
	search: { en: 'Search', ro: 'Caută' },
	search_hint: {
		en: 'Titles, summaries, organisations and sources, in both languages; with or without diacritics.',
		ro: 'În titluri, rezumate, organizații și surse, în ambele limbi; cu sau fără diacritice.'
	},
	few: {
		en: 'Years with # in the whole record: ##. Few entries mean that little was found, not that little was done.',
		ro: 'Ani cu # în toată evidența: ##. Puține consemnări înseamnă că s-a găsit puțin, nu că s-a făcut puțin.'
	},
	few_short: {
		en: 'few entries: a floor, not a count of all activity',
		ro: 'puține consemnări: un minim, nu toată activitatea'
	},
	empty_words: {
		en: 'Try fewer words, or only the beginning of a word; the search looks in both languages.',
		ro: 'Încearcă mai puține cuvinte sau doar începutul unui cuvânt; căutarea privește ambele limbi.'
	},
	without_search: {
		en: 'The same filters without the search',
		ro: 'Aceleași filtre, fără căutare'
	},
	without_filters: { en: 'Search the whole record', ro: 'Caută în toată evidența' },
	whole_record: { en: 'Show the whole record', ro: 'Arată toată evidența' },
	add: { en: 'Something is missing: add it', ro: 'Lipsește ceva: adaugă' },
	pages: { en: 'Pages of the list', ro: 'Paginile listei' },
	page: { en: 'Page # of ##', ro: 'Pagina # din ##' },
	previous_page: { en: 'Previous page', ro: 'Pagina anterioară' },
	next_page: { en: 'Next page', ro: 'Pagina următoare' },
	no_page: {
		en: 'There is no page # here: this selection has ##.',
		ro: 'Nu există aici pagina #: selecția aceasta are ##.'
	},
	lanes_label: {
		en: 'Initiatives by aim, through time',
		ro: 'Inițiativele pe scopuri, în timp'
	},
	marks_key: {
		en: 'A dot is a day; a bar is a month or a year whose day is not known. Hollow: members before the network. Each mark leads to its initiative.',
		ro: 'Un punct este o zi; o bară, o lună sau un an a cărui zi nu este cunoscută. Goale: membri înainte de rețea. Fiecare semn duce la inițiativa lui.'
	},
	columns_key: {
		en: 'There are too many initiatives to draw one by one, so each column counts those of one year. It leads to them.',
		ro: 'Sunt prea multe inițiative ca să fie desenate una câte una, așa că fiecare coloană numără inițiativele unui an și duce la ele.'
	},
	counts_key: {
		en: 'There are too many initiatives to draw one by one, so each cell counts them. The year leads to its initiatives.',
		ro: 'Sunt prea multe inițiative ca să fie desenate una câte una, așa că fiecare celulă le numără. Anul duce la inițiativele lui.'
	},
	founded: { en: 'the network is formed', ro: 'se formează rețeaua' },
	lane_empty: { en: 'nothing on record', ro: 'nimic consemnat' },
	nothing_here: { en: 'nothing in this selection', ro: 'nimic în această selecție' },
	month_unknown: { en: 'month unknown', ro: 'luna necunoscută' },
	total: { en: 'all', ro: 'toate' },
	download: { en: 'This selection as a file', ro: 'Selecția aceasta, ca fișier' },
	calendar: { en: 'Calendar (iCalendar)', ro: 'Calendar (iCalendar)' },
	feed: { en: 'Feed (Atom)', ro: 'Flux (Atom)' },
	feed_title: { en: 'Origine: initiatives of the network', ro: 'Origine: inițiativele rețelei' },
	floor: {
		en: 'This record is a floor, not a count of all activity: it holds what was found in public sources.',
		ro: 'Evidența este un minim, nu suma întregii activități: cuprinde ce s-a găsit în surse publice.'
	},
	licence: {
		en: 'Titles and summaries: MIT licence, as the rest of Origine. Quotations belong to the sources named.',
		ro: 'Titlurile și rezumatele: licența MIT, ca restul proiectului Origine. Citatele aparțin surselor numite.'
	},
	before: { en: 'members before the network', ro: 'membri înainte de rețea' },
	since: { en: 'since the network was formed', ro: 'de la înființarea rețelei' }
} satisfies Record<string, Text>;
