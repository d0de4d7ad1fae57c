import type { Text } from '../../i18n/text.ts';

/** Words of the page that checks a sentence; `#most` is how many characters one may have. */
export const CHECK = {
	title: { en: 'Check a sentence', ro: 'Verifică o propoziție' },
	lead: {
		en: 'Write a sentence with a number in it, in English or Romanian. You will see whether an official figure says the same, said so once, or says something else, and a wording that holds.',
		ro: 'Scrie o propoziție cu un număr în ea, în română sau în engleză. Vei vedea dacă o cifră oficială spune același lucru, l-a spus cândva sau spune altceva, și o formulare care se susține.'
	},
	promise: {
		en: '**Nothing is stored, nothing is logged.** The sentence goes to this site only, is read by fixed rules (no language model) and is forgotten with the answer.',
		ro: '**Nu se păstrează și nu se consemnează nimic.** Propoziția ajunge doar la acest site, este citită după reguli fixe (fără model de limbaj) și este uitată odată cu răspunsul.'
	},
	field: { en: 'Your sentence', ro: 'Propoziția ta' },
	hint: {
		en: 'At most #most characters. It helps to say where the victims were identified, in which year, and of which citizenship.',
		ro: 'Cel mult #most de caractere. Ajută să spui unde au fost identificate victimele, în ce an și ce cetățenie aveau.'
	},
	button: { en: 'Check', ro: 'Verifică' },
	examples: { en: 'Or try one of these', ro: 'Sau încearcă una dintre acestea' },
	result: { en: 'The answer', ro: 'Răspunsul' },
	read_as: { en: 'How the sentence was read', ro: 'Cum a fost citită propoziția' },
	official: { en: 'See the figure', ro: 'Vezi figura' },
	older: { en: 'See the older edition', ro: 'Vezi ediția mai veche' },
	missing: { en: 'What is missing, or in the way', ro: 'Ce lipsește sau ce încurcă' },
	remarks: { en: 'To mind', ro: 'De reținut' },
	nearest: { en: 'The nearest official figures', ro: 'Cele mai apropiate cifre oficiale' },
	wording: {
		en: 'Wording that holds, with its citation',
		ro: 'Formulare care se susține, cu citare'
	},
	asides: {
		en: 'Read as a date, a law, a page or a telephone number, and not checked',
		ro: 'Citite ca dată, lege, pagină sau număr de telefon și neverificate'
	},
	circulating: {
		en: 'The sentence repeats a claim that is in circulation',
		ro: 'Propoziția repetă o afirmație care circulă'
	},
	verdicts: {
		en: 'See [what the data say of it](/en/claims).',
		ro: 'Vezi [ce spun datele despre ea](/ro/claims).'
	},
	rules: { en: 'When a number matches', ro: 'Când se potrivește un număr' },
	rule_list: {
		en: [
			'The whole sentence is one of a fixed list of constructions (who counted, whom, of what whole, where, when, how many, according to whom), from its first word to its last. One word more, a second way to read it, quotation marks, a denial beside it: then the answer is “cannot tell”, with the nearest figure.',
			'A number agrees with an official interval when it lies in it. It **matches** when both ends round to it; where the official interval says less than the sentence, it is only **compatible**. A sentence holds as a whole: beside a wrong number no other matches.',
			'“The EU”, “Europe” and “the world” have Romania in them, the figures here are of the other countries: say “in the other EU states”.',
			'Shares, ranks and numbers of a citizenship are of victims with a known citizenship. Where more have an unknown one, or few countries reported, nothing is said of them.',
			'Subgroups (women, children, a form of exploitation), traffickers and averages are not looked up.',
			'Sentences of this site are known by their words: a number changed in one is found.'
		],
		ro: [
			'Propoziția întreagă este una dintr-o listă fixă de construcții (cine a numărat, pe cine, din ce întreg, unde, când, cât, după cine), de la primul cuvânt la ultimul. Un cuvânt în plus, un al doilea fel de a o citi, ghilimele, o negare alături: atunci răspunsul este „nu se poate spune”, cu cifra cea mai apropiată.',
			'Un număr concordă cu un interval oficial când se află în el. **Se potrivește** când ambele capete se rotunjesc la el; când intervalul oficial spune mai puțin decât propoziția, este doar **compatibil**. O propoziție se susține ca întreg: lângă un număr greșit nu se potrivește niciun altul.',
			'„UE”, „Europa” și „lumea” cuprind România, iar cifrele de aici sunt ale celorlalte țări: spune „în celelalte state UE”.',
			'Ponderile, locurile și numerele unei cetățenii sunt ale victimelor cu cetățenie cunoscută. Unde mai multe au una necunoscută sau au raportat puține țări, nu se spune nimic despre ele.',
			'Subgrupurile (femei, copii, o formă de exploatare), traficanții și mediile nu se caută.',
			'Propozițiile acestui site sunt recunoscute după cuvinte: un număr schimbat în ele este găsit.'
		]
	},
	machines: {
		en: 'For machines: `/api/v1/check.json`, with POST `{"sentence": "…", "lang": "en"}` or `?sentence=`.',
		ro: 'Pentru programe: `/api/v1/check.json`, cu POST `{"sentence": "…", "lang": "ro"}` sau `?sentence=`.'
	},
	error: { en: 'Error', ro: 'Eroare' }
} satisfies Record<string, Text | { en: string[]; ro: string[] }>;
