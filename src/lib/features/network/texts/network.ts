import type { Text } from '../../../i18n/text.ts';

/** Prose of the network's page; `#list` is how many names the founding list has, counted in the data. */
export const NETWORK = {
	lead: {
		en: 'On 30 July 2020, World Day against Trafficking in Persons, Romanian NGOs formed an informal network, on the initiative of the European Centre for Legal Education and Research (ECLER) and with the support of the “Împreună” Community Development Agency Foundation.',
		ro: 'La 30 iulie 2020, de Ziua Mondială împotriva Traficului de Persoane, mai multe ONG-uri din România s-au constituit într-o rețea informală, la inițiativa Centrului European pentru Educație și Cercetare Juridică (ECLER) și cu sprijinul Fundației Agenția de Dezvoltare Comunitară Împreună.'
	},
	count: {
		en: 'The text of the [press release](/press-release-2020-07-30.txt) speaks of **15 NGOs**; the list below it has **#list names**. The last name is that of the foundation which the text names apart, as a supporter; whether the 15 leave it out, the document does not say. Both numbers are therefore given here.',
		ro: 'Textul [comunicatului de presă](/press-release-2020-07-30.txt) vorbește despre **15 ONG-uri**; lista de sub el are **#list nume**. Ultimul nume este al fundației pe care textul o numește separat, ca sprijin; dacă cele 15 o lasă deoparte, documentul nu spune. De aceea dăm aici ambele cifre.'
	},
	name: {
		en: 'Later sources speak of **RoTIP**, the Romanian Network of NGOs against Trafficking in Persons. No page found says that it is the same network: this is [inferred](/en/network/members#rotip) from the same initiator, the number 16 and the members in common. [ProTECT](/en/network/protect) is another platform of NGOs, and its work is not counted here.',
		ro: 'Sursele ulterioare vorbesc despre **RoTIP**, Rețeaua de ONG-uri împotriva Traficului de Persoane. Nicio pagină găsită nu spune că este aceeași rețea: o [deducem](/ro/network/members#rotip) din inițiatorul comun, din numărul 16 și din membrii comuni. [ProTECT](/ro/network/protect) este o altă platformă de ONG-uri, iar activitatea ei nu este numărată aici.'
	},
	aims_intro: {
		en: 'The seven aims as the press release names them. The Romanian text is the original; the English one is a translation made for this site.',
		ro: 'Cele șapte scopuri, așa cum le numește comunicatul de presă, redate întocmai. Cifra duce la inițiativele consemnate pentru fiecare.'
	},
	floor: {
		en: 'This record is a **floor**, not a count of all activity: it holds what was found in public sources, with a date and a link. A year or a member without entries is a gap in the record, not proof that nothing was done.',
		ro: 'Evidența aceasta este un **minim**, nu suma întregii activități: cuprinde ce s-a găsit în surse publice, cu dată și cu legătură către sursă. Un an sau un membru fără consemnări este un gol în evidență, nu dovada că nu s-a făcut nimic.'
	},
	empty: {
		en: 'No initiative in the record fits this choice. That says something about the record, not about the work.',
		ro: 'Nicio inițiativă din evidență nu corespunde alegerii. Asta spune ceva despre evidență, nu despre activitate.'
	},
	members_intro: {
		en: 'In the order of the press release’s list; whoever joined later stands at the end. What is said about each rests on the source named with it.',
		ro: 'În ordinea listei din comunicatul de presă; cine s-a alăturat mai târziu stă la sfârșit. Ce se spune despre fiecare se sprijină pe sursa numită alături.'
	},
	milestones_intro: {
		en: 'Laws, strategies, reports and events of others, for context. They are **not initiatives of the network** and are never counted as such.',
		ro: 'Legi, strategii, rapoarte și evenimente ale altora, pentru context. **Nu sunt inițiative ale rețelei** și nu sunt numărate niciodată ca atare.'
	}
} satisfies Record<string, Text>;
