import type { Counted, Text } from '../../../i18n/text.ts';

/** Prose of the pages on aims, members and ProTECT; what `/network` says too is in network.ts. */
export const PAGES = {
	objectives_title: {
		en: 'Seven aims, initiatives and what can be measured',
		ro: 'Șapte scopuri, inițiativele și ce se poate măsura'
	},
	objectives_lead: {
		en: 'For each aim of the network: what its members did about it through time, who was active, and the public indicator nearest to it, or the plain statement that none was found.',
		ro: 'Pentru fiecare scop al rețelei: ce au făcut membrii ei de-a lungul timpului, cine a fost activ și indicatorul public cel mai apropiat – sau, dacă nu s-a găsit niciunul, chiar această constatare.'
	},
	how_to_read: {
		en: 'All pictures have the same axis of years; the dashed line is the day the network was formed. Initiatives and indicators stand **side by side in time; this is not a measure of effect**. An indicator is near an aim, never the aim itself: what it lacks is said with it.',
		ro: 'Toate imaginile au aceeași axă a anilor; linia întreruptă este ziua constituirii rețelei. Inițiativele și indicatorii sunt **alăturate în timp; alăturarea nu măsoară un efect**. Un indicator este aproape de un scop, niciodată scopul însuși: ce îi lipsește este spus lângă el.'
	},
	key_after: {
		en: 'initiative of the network or its members',
		ro: 'inițiativă a rețelei sau a membrilor ei'
	},
	key_before: { en: 'of members, before the network', ro: 'a unor membri, înainte de rețea' },
	key_long: {
		en: 'the day is not known, only month or year',
		ro: 'ziua nu este cunoscută, doar luna sau anul'
	},
	key_founded: { en: 'the network is formed', ro: 'se constituie rețeaua' },
	key_published: { en: 'number from the publisher', ro: 'cifră de la editor' },
	key_relayed: { en: 'relayed number', ro: 'cifră preluată' },
	through_time: { en: 'Initiatives through time', ro: 'Inițiativele în timp' },
	by_year: { en: 'Entries by year', ro: 'Consemnări pe ani' },
	no_initiative: {
		en: 'The record has **no initiative** for this aim. The gap stays as it is; nothing near is put in its place.',
		ro: 'Evidența nu are **nicio inițiativă** pentru acest scop. Golul rămâne așa cum este; nu punem în loc nimic apropiat.'
	},
	active: { en: 'Members active in it', ro: 'Membri activi în acest scop' },
	nobody: {
		en: 'No member is named in the record for this aim.',
		ro: 'Evidența nu numește niciun membru pentru acest scop.'
	},
	without_founding: {
		en: 'Being on the founding list is not counted here as activity.',
		ro: 'Prezența pe lista fondatorilor nu este numărată aici ca activitate.'
	},
	nearest: { en: 'The public indicator nearest to it', ro: 'Indicatorul public cel mai apropiat' },
	only_near: { en: 'Why it is only near', ro: 'De ce este doar apropiat' },
	none_found: { en: 'No public indicator was found', ro: 'Niciun indicator public găsit' },
	whole_figure: { en: 'All of it, on its own page', ro: 'Totul, pe pagina proprie' },
	earlier: { en: 'Earlier years are in the table.', ro: 'Anii anteriori sunt în tabel.' },
	in_list: { en: 'Show them in the list', ro: 'Arată-le în listă' },
	members_title: { en: 'Members of the network', ro: 'Membrii rețelei' },
	members_lead: {
		en: 'Who stands on the founding list, who is seen as a member later, and how each of these is known.',
		ro: 'Cine figurează pe lista fondatorilor, cine apare ca membru mai târziu și cum se știe fiecare lucru.'
	},
	how_many: { en: '15 or 16?', ro: '15 sau 16?' },
	founding_list: {
		en: 'The founding list, numbered as in the press release',
		ro: 'Lista fondatorilor, numerotată ca în comunicat'
	},
	later: { en: 'Seen as members later', ro: 'Apăruți ca membri mai târziu' },
	later_note: {
		en: 'Not on the founding list. When they joined is not known; the day is that of the first source that names them as members.',
		ro: 'Nu figurează pe lista fondatorilor. Nu se știe când s-au alăturat; ziua este a primei surse care îi numește membri.'
	},
	rotip_title: { en: 'The name RoTIP: inferred', ro: 'Numele RoTIP: o deducție' },
	rotip_entries: {
		en: 'The entries whose source uses the name, with how many organisations of the founding list it names beside it:',
		ro: 'Consemnările a căror sursă folosește acest nume și câte organizații de pe lista fondatorilor numește lângă el:'
	},
	rotip_doubt: {
		en: 'Not found: a page that says in one sentence that the group of 30 July 2020 took this name. If you know one, [tell us](/en/network/contribute).',
		ro: 'Negăsită: o pagină care să spună într-o frază că grupul din 30 iulie 2020 a luat acest nume. Dacă știi una, [scrie-ne](/ro/network/contribute).'
	},
	since: { en: 'Since when', ro: 'De când' },
	leaves: { en: 'leads out of this site', ro: 'duce în afara acestui site' },
	no_website: { en: 'none found', ro: 'negăsit' },
	city: { en: 'City', ro: 'Oraș' },
	also: { en: 'Known as', ro: 'Cunoscută ca' },
	worked_on: { en: 'Aims it worked on', ro: 'Scopurile la care a lucrat' },
	worked_on_none: {
		en: 'Beside the founding, the record has no initiative of this member that serves one of the seven aims.',
		ro: 'În afara constituirii rețelei, evidența nu are nicio inițiativă a acestui membru pentru vreunul dintre cele șapte scopuri.'
	},
	since_formed: { en: 'Since the network was formed', ro: 'De la constituirea rețelei' },
	before_formed: { en: 'Before the network', ro: 'Înainte de rețea' },
	protect_title: { en: 'ProTECT: another platform', ro: 'ProTECT: o altă platformă' },
	protect_lead: {
		en: 'ProTECT is another platform of NGOs against trafficking in persons; it stands here so that the two are not taken for one another, it is not the network this site records, and nothing on this page is counted among the network’s initiatives.',
		ro: 'ProTECT este o altă platformă de ONG-uri împotriva traficului de persoane; apare aici ca să nu fie confundată cu rețeaua, nu este rețeaua consemnată de acest site, iar nimic de pe această pagină nu este numărat la inițiativele rețelei.'
	},
	protect_overlap: {
		en: 'No organisation of the founding list was seen among the members of ProTECT; but no full list of those was found, so that an overlap cannot be ruled out.',
		ro: 'Nicio organizație de pe lista fondatorilor nu a fost văzută printre membrii ProTECT; dar nu s-a găsit o listă completă a acestora, deci o suprapunere nu poate fi exclusă.'
	},
	protect_named: {
		en: 'Named with it in these sources',
		ro: 'Numite alături de ea în aceste surse'
	},
	protect_found: { en: 'What was found', ro: 'Ce s-a găsit' },
	protect_link: { en: 'ProTECT, another platform', ro: 'ProTECT, o altă platformă' },
	all_aims: {
		en: 'Each aim with its initiatives and the nearest public indicator',
		ro: 'Fiecare scop, cu inițiativele și cu indicatorul public cel mai apropiat'
	},
	all_members: {
		en: 'The members, one page each, and the question “15 or 16?”',
		ro: 'Membrii, fiecare cu pagina lui, și întrebarea „15 sau 16?”'
	}
} satisfies Record<string, Text>;

/** Founding members named in one entry. */
export const FOUNDERS: Counted = {
	en: { one: '# founding member', other: '# founding members' },
	ro: { one: '# membru fondator', few: '# membri fondatori', other: '# de membri fondatori' }
};
