import type { Text } from '../../i18n/text.ts';
import type { Lack } from './types.ts';

/** What keeps a number from being looked up, and what to write instead. */
export const LACKS: Record<Lack, Text> = {
	no_year: {
		en: 'No year was found. Add it: “in …”.',
		ro: 'Nu apare niciun an. Adaugă-l: „în anul …”.'
	},
	two_years: {
		en: 'There are several years, and it is not clear which the number is of. Write one year, or one sentence for each.',
		ro: 'Apar mai mulți ani și nu e clar la care se referă numărul. Scrie un singur an sau câte o propoziție pentru fiecare.'
	},
	open_period: {
		en: 'The period is open (“since”, “until”, “by”). Write a year or both ends of a period.',
		ro: 'Perioada nu are ambele capete („din”, „până în”, „după”). Scrie un an sau ambele capete ale perioadei.'
	},
	vague_period: {
		en: 'The time is not exact (“in recent years”, “today”). Write the year.',
		ro: 'Timpul nu este precis („în ultimii ani”, „azi”). Scrie anul.'
	},
	year_or_count: {
		en: 'A number of four digits could be a year or a count. Put a comma after the year, or a separator in the count.',
		ro: 'Un număr de patru cifre poate fi an sau număr de persoane. Pune virgulă după an sau punct între mii.'
	},
	publication_year: {
		en: 'The only year is that of a publication. Add the year the number is about.',
		ro: 'Singurul an este al unei publicații. Adaugă anul la care se referă numărul.'
	},
	no_place: {
		en: 'It does not say where the victims were identified. Add it: “identified in the EU”, “in Germany”.',
		ro: 'Nu spune unde au fost identificate victimele. Adaugă: „identificate în UE”, „în Germania”.'
	},
	two_places: {
		en: 'There are several places. Write one sentence for each.',
		ro: 'Apar mai multe locuri. Scrie câte o propoziție pentru fiecare.'
	},
	place_role: {
		en: 'It is not clear whether a country is where victims were identified or where they come from. Write “identified in …” or “… citizens”.',
		ro: 'Nu e clar dacă o țară este cea în care victimele au fost identificate sau cea din care provin. Scrie „identificate în …” sau „cetățeni …”.'
	},
	exploitation_place: {
		en: 'Official figures say where victims were identified, which is not always where they were exploited. Write “identified in …”.',
		ro: 'Cifrele oficiale spun unde au fost identificate victimele, nu neapărat unde au fost exploatate. Scrie „identificate în …”.'
	},
	no_origin: {
		en: 'It does not say which citizenship the number is about. Add it: “Romanian victims”, “Romanian citizens”.',
		ro: 'Nu spune la ce cetățenie se referă numărul. Adaugă: „victime române”, „cetățeni români”.'
	},
	two_origins: {
		en: 'There are several citizenships, and it is not clear which the number is of. Write one sentence for each.',
		ro: 'Apar mai multe cetățenii și nu e clar la care se referă numărul. Scrie câte o propoziție pentru fiecare.'
	},
	eu_citizens: {
		en: '“EU victims” may be victims identified in the EU or EU citizens, which are very different groups. Write “identified in the EU”.',
		ro: '„Victimele din UE” pot fi cele identificate în UE sau cele cu cetățenia unui stat din UE: grupuri foarte diferite. Scrie „identificate în UE”.'
	},
	denominator: {
		en: 'It is not clear what the share is of. Official shares are of all victims identified in a place: “… % of the victims identified in the EU”.',
		ro: 'Nu e clar din ce este ponderea. Ponderile oficiale sunt din toate victimele identificate într-un loc: „… % dintre victimele identificate în UE”.'
	},
	foreign: {
		en: 'A share or number among foreign citizens is another figure, which is not here. Official shares are of all victims with a stated citizenship.',
		ro: 'Ponderea sau numărul între cetățenii străini este altă cifră, care nu există aici. Ponderile sunt din toate victimele cu cetățenie declarată.'
	},
	rank_foreign: {
		en: 'Ranks compare foreign citizenships, without each country’s own nationals. Write “foreign citizenship”.',
		ro: 'Locurile compară cetățeniile străine, fără cetățenii proprii ai fiecărei țări. Scrie „cetățenie străină”.'
	},
	unit: {
		en: 'It is not clear what is counted. Write it with the number: “… victims”.',
		ro: 'Nu e clar ce se numără. Scrie lângă număr: „… de victime”.'
	},
	total: {
		en: 'This is a total that the share is taken of. Only numbers of one citizenship are looked up.',
		ro: 'Acesta este un total din care se ia o parte. Se caută doar numere ale unei singure cetățenii.'
	},
	ambiguous_number: {
		en: 'The number can be read in two ways (is the sign a decimal sign or between thousands?). In English: 1,234 and 5.6.',
		ro: 'Numărul se poate citi în două feluri (semnul este pentru zecimale sau între mii?). În română: 1.234 și 5,6.'
	},
	negation: {
		en: 'The sentence denies something. Only statements are looked up.',
		ro: 'Propoziția neagă ceva. Se caută doar afirmații.'
	},
	majority: {
		en: '“Most” can mean more than half or only the largest group. Write the share, or “the largest foreign citizenship”.',
		ro: '„Cele mai multe” poate însemna peste jumătate sau doar cel mai mare grup. Scrie ponderea sau „cea mai frecventă cetățenie străină”.'
	},
	estimate: {
		en: 'It speaks of an estimate or of something possible. Official figures count identified victims.',
		ro: 'Vorbește despre o estimare sau despre ceva posibil. Cifrele oficiale numără victime identificate.'
	},
	two_measures: {
		en: 'It names several measures or sources. Write one of them.',
		ro: 'Numește mai multe măsuri sau surse. Scrie una singură.'
	},
	unknown_words: {
		en: 'Words that were not understood and may change what the number says; leave them out or say it more simply',
		ro: 'Cuvinte care nu au fost înțelese și pot schimba ce spune numărul; scoate-le sau spune mai simplu'
	},
	subgroup: {
		en: 'It is about a subgroup (women, children, a form of exploitation). The figures here with citizenships are of all victims.',
		ro: 'Este despre un subgrup (femei, copii, o formă de exploatare). Cifrele de aici pe cetățenii sunt pentru toate victimele.'
	},
	other_measure: {
		en: 'It is about something else than identified victims (traffickers, cases, assisted persons …).',
		ro: 'Este despre altceva decât victime identificate (traficanți, dosare, persoane asistate …).'
	},
	points: {
		en: 'Percentage points say a change, not a share.',
		ro: 'Punctele procentuale spun o schimbare, nu o pondere.'
	},
	change: {
		en: 'It is about a change or a comparison. Only levels are looked up: write the number of each year by itself.',
		ro: 'Este despre o schimbare sau o comparație. Se caută doar niveluri: scrie separat numărul fiecărui an.'
	},
	average: {
		en: 'It is about an average or a rate. The figures here are of whole years.',
		ro: 'Este despre o medie sau o rată. Cifrele de aici sunt pe ani întregi.'
	},
	part_of_year: {
		en: 'It is about a part of a year. The figures here are of whole years.',
		ro: 'Este despre o parte a unui an. Cifrele de aici sunt pe ani întregi.'
	},
	money: { en: 'It is about money.', ro: 'Este despre bani.' }
};

/** Those that say: such a figure is not in these statistics. The others ask for something. */
export const NO_FIGURE: ReadonlySet<Lack> = new Set<Lack>([
	'subgroup',
	'other_measure',
	'points',
	'change',
	'average',
	'part_of_year',
	'money',
	'foreign'
]);
