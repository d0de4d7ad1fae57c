import type { Counted, Text } from '../../i18n/text.ts';

/** Counted nouns of the page. */
export const DAYS: Counted = {
	en: { one: '# day', other: '# days' },
	ro: { one: '# zi', few: '# zile', other: '# de zile' }
};
export const CHECKS: Counted = {
	en: { one: '# check passed', other: '# checks passed' },
	ro: {
		one: '# verificare trecută',
		few: '# verificări trecute',
		other: '# de verificări trecute'
	}
};
export const CELLS: Counted = {
	en: { one: '# case', other: '# cases' },
	ro: { one: '# caz', few: '# cazuri', other: '# de cazuri' }
};

/** What good and bad quality mean for somebody who reads a number here. */
export const MEANING: { name: Text; text: Text }[] = [
	{
		name: { en: 'Solid', ro: 'Solid' },
		text: {
			en: 'Read by machine from the publisher’s own file, in the newest edition, for a year in which most countries of the group reported.',
			ro: 'Citit automat din fișierul editorului, în cea mai nouă ediție, pentru un an în care au raportat cele mai multe țări din grup.'
		}
	},
	{
		name: { en: 'Usable, with its caveat', ro: 'Utilizabil, cu rezerve' },
		text: {
			en: 'Hidden as “<5” and kept as an interval, read on a page or relayed by a third party, rounded, or from an edition older than its publisher’s rhythm. The badge beside the number says which.',
			ro: 'Ascuns sub „<5” și păstrat ca interval, citit pe o pagină sau preluat de la un terț, rotunjit ori dintr-o ediție mai veche decât ritmul editorului. Eticheta de lângă cifră spune care dintre ele.'
		}
	},
	{
		name: { en: 'Not comparable', ro: 'Necomparabil' },
		text: {
			en: 'Two years in which different countries reported, two sources that count different things, a series with a break. A line can move there without one person more or less having been identified.',
			ro: 'Doi ani în care au raportat țări diferite, două surse care numără lucruri diferite, o serie cu ruptură. Acolo o linie se poate mișca fără ca măcar o persoană în plus sau în minus să fi fost identificată.'
		}
	},
	{
		name: { en: 'Absent', ro: 'Absent' },
		text: {
			en: 'A country that did not report is a gap, never a zero. A country that names other citizenships but not this one is “not listed”, which is no zero either.',
			ro: 'O țară care nu a raportat este un gol, niciodată un zero. O țară care numește alte cetățenii, dar nu pe aceasta, este „nemenționată”, ceea ce nici atunci nu înseamnă zero.'
		}
	}
];

/** Prose of the page. */
export const QUALITY = {
	title: { en: 'Data quality', ro: 'Calitatea datelor' },
	lead: {
		en: 'What is missing, what is old, what was set aside or corrected, and where sources contradict each other. Nothing is repaired in silence and nothing is averaged away.',
		ro: 'Ce lipsește, ce este vechi, ce a fost lăsat deoparte sau corectat și unde sursele se contrazic. Nimic nu se repară pe tăcute și nicio contradicție nu se ascunde într-o medie.'
	},
	meaning: { en: 'What quality means here', ro: 'Ce înseamnă calitate aici' },
	meaning_text: {
		en: 'A small number is not a bad number, and a large one is not a good one. All of them are victims identified by authorities, not the number of people trafficked. What makes a number good is that you can see who counted, when, and in which file.',
		ro: 'Un număr mic nu este un număr prost, iar unul mare nu este unul bun. Toate sunt victime identificate de autorități, nu numărul persoanelor traficate. Un număr este bun dacă se vede cine a numărat, când și în ce fișier.'
	},
	coverage: { en: 'Who reported', ro: 'Cine a raportat' },
	coverage_text: {
		en: 'Sources that break victims down by citizenship, country by country and year by year.',
		ro: 'Sursele care împart victimele pe cetățenii, țară cu țară și an cu an.'
	},
	choose: {
		en: 'Choose other countries, years, citizenships or an older edition',
		ro: 'Alege alte țări, ani, cetățenii sau o ediție mai veche'
	},
	freshness: { en: 'How recent', ro: 'Cât de noi sunt' },
	freshness_text: {
		en: 'Next expected is the newest edition plus the publisher’s rhythm. Overdue does not mean wrong: a newer edition may exist that has not been fetched, or the publisher may be late.',
		ro: 'Următoarea așteptată este cea mai nouă ediție plus ritmul editorului. Întârziat nu înseamnă greșit: poate există o ediție mai nouă care nu a fost încă preluată sau poate editorul întârzie.'
	},
	aside: { en: 'Set aside or not matched', ro: 'Rânduri lăsate deoparte' },
	aside_text: {
		en: 'Rows of the newest editions that were left out, each with its reason, and words for a citizenship that name no country. Victims under such a word are not lost: they count as citizenship not stated and widen the worst case.',
		ro: 'Rânduri din cele mai noi ediții care au fost omise, fiecare cu motivul lui, și cuvinte pentru cetățenie care nu numesc nicio țară. Victimele de sub un asemenea cuvânt nu se pierd: se numără la cetățenie nedeclarată și lărgesc cazul extrem. Motivele sunt în engleză, ca în cod.'
	},
	corrections: { en: 'Corrections', ro: 'Corecturi' },
	corrections_text: {
		en: 'Obvious slips in a publication, put right here. Each says what stood there; once the publisher corrects it, the correction refuses to be applied.',
		ro: 'Greșeli evidente dintr-o publicație, îndreptate aici. Fiecare spune ce era acolo; dacă editorul o îndreaptă, corectura refuză să se mai aplice. Motivele sunt în engleză, ca în cod.'
	},
	no_corrections: { en: 'None.', ro: 'Niciuna.' },
	conflicts: { en: 'Contradictions', ro: 'Contradicții' },
	conflicts_text: {
		en: 'The same country, year and group of victims with different numbers in the newest editions. Numbers that agree after rounding are left out.',
		ro: 'Aceeași țară, același an și același grup de victime, cu numere diferite în cele mai noi ediții. Numerele care coincid după rotunjire nu apar.'
	},
	same: {
		en: 'One count, told differently',
		ro: 'Același lucru numărat, cifre diferite'
	},
	same_text: {
		en: 'Publications disagree on one and the same count, mostly because one is earlier than the other, or because the press rounds or slips.',
		ro: 'Publicațiile nu spun același lucru despre aceeași evidență, de obicei pentru că una este mai veche decât alta ori pentru că presa rotunjește sau greșește.'
	},
	between: {
		en: 'Two counts of much the same people',
		ro: 'Două evidențe ale cam acelorași oameni'
	},
	between_text: {
		en: 'Detected, identified and registered victims are counted by different authorities and rules. Differences are to be expected; these are the places where they show.',
		ro: 'Victimele detectate, identificate și înregistrate sunt numărate de autorități și după reguli diferite. Diferențele sunt de așteptat; aici se vede unde apar.'
	},
	no_conflicts: { en: 'None found in the newest editions.', ro: 'Niciuna în cele mai noi ediții.' },
	checks: { en: 'Checks', ro: 'Verificări' },
	checks_text: {
		en: 'Run each time the data are built. If one fails, the site stays with the data it had: whatever you see has passed all of these.',
		ro: 'Se fac la fiecare construire a datelor. Dacă una nu trece, site-ul rămâne cu datele de dinainte: tot ce vezi a trecut prin toate acestea.'
	},
	checks_lang: { en: '', ro: 'Numele verificărilor sunt în engleză, ca în cod.' },
	marts: { en: 'Computed tables', ro: 'Tabele calculate' }
} satisfies Record<string, Text>;

/** Heads of tables and words of their cells. */
export const LABELS = {
	source: { en: 'Source', ro: 'Sursa' },
	edition: { en: 'Newest edition', ro: 'Cea mai nouă ediție' },
	retrieved: { en: 'Retrieved', ro: 'Preluată' },
	age: { en: 'Age', ro: 'Vechime' },
	cadence: { en: 'Published', ro: 'Apare' },
	expected: { en: 'Next expected', ro: 'Următoarea așteptată' },
	evidence: { en: 'Obtained from', ro: 'Obținut din' },
	overdue: { en: 'overdue by #', ro: 'întârziere: #' },
	none_yet: { en: 'no edition here yet', ro: 'încă nicio ediție aici' },
	no_rhythm: { en: 'no fixed rhythm', ro: 'fără ritm fix' },
	read: { en: 'Rows read', ro: 'Rânduri citite' },
	set_aside: { en: 'Set aside', ro: 'Lăsate deoparte' },
	unmapped: { en: 'Not matched', ro: 'Neasociate' },
	reasons: { en: 'Reasons', ro: 'Motive' },
	unmapped_list: { en: 'Labels found in no list', ro: 'Etichete negăsite în nicio listă' },
	unstated_list: {
		en: 'Labels that name no country, read as citizenship not stated',
		ro: 'Etichete care nu numesc nicio țară, citite ca cetățenie nedeclarată'
	},
	what: { en: 'What', ro: 'Ce' },
	before: { en: 'In the publication', ro: 'În publicație' },
	after: { en: 'Here', ro: 'Aici' },
	dropped: { en: 'left out', ro: 'omis' },
	reason: { en: 'Reason', ro: 'Motiv' },
	link: { en: 'Link', ro: 'Legătură' },
	table: { en: 'table', ro: 'tabel' },
	number: { en: 'Number', ro: 'Numărul' },
	told_by: { en: 'Counted as', ro: 'Numărat ca' },
	quote: { en: 'In the publication’s words', ro: 'În cuvintele publicației' },
	paraphrase: { en: 'in other words', ro: 'cu alte cuvinte' },
	sum: { en: 'sum of the file’s rows', ro: 'suma rândurilor din fișier' },
	passed: { en: 'passed', ro: 'trecută' },
	failed: { en: 'failed', ro: 'netrecută' }
} satisfies Record<string, Text>;
