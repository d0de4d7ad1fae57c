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
			'Place, year or period, citizenship and kind of number (share, count, rank) are all in the sentence, and each is one. Otherwise the answer asks for what is missing.',
			'A number agrees with an official interval when it lies between the ends, each rounded as the sentence writes. It **matches** when both ends round to it; where the official interval says less than the sentence, it is only **compatible**.',
			'Every word is understood. A single word that is not known can change what a number says, so then nothing matches.',
			'Subgroups (women, children, a form of exploitation), traffickers, changes and averages are not looked up.',
			'Sentences that this site offers for copying are known by their words: a number changed in one is found.'
		],
		ro: [
			'Locul, anul sau perioada, cetățenia și felul numărului (pondere, număr, loc) apar toate în propoziție, fiecare o singură dată. Altfel, răspunsul cere ce lipsește.',
			'Un număr concordă cu un interval oficial când se află între capetele lui, fiecare rotunjit așa cum scrie propoziția. **Se potrivește** când ambele capete se rotunjesc la el; când intervalul oficial spune mai puțin decât propoziția, este doar **compatibil**.',
			'Fiecare cuvânt este înțeles. Un singur cuvânt necunoscut poate schimba ce spune un număr, iar atunci nimic nu se potrivește.',
			'Subgrupurile (femei, copii, o formă de exploatare), traficanții, schimbările și mediile nu se caută.',
			'Propozițiile pe care acest site le oferă spre copiere sunt recunoscute după cuvinte: un număr schimbat în ele este găsit.'
		]
	},
	machines: {
		en: 'For machines: `/api/v1/check.json`, with POST `{"sentence": "…", "lang": "en"}` or `?sentence=`.',
		ro: 'Pentru programe: `/api/v1/check.json`, cu POST `{"sentence": "…", "lang": "ro"}` sau `?sentence=`.'
	},
	error: { en: 'Error', ro: 'Eroare' }
} satisfies Record<string, Text | { en: string[]; ro: string[] }>;
