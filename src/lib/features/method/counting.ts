import type { Section } from './section.ts';

/** What is counted, by whom and where. */
export const COUNTING: Section[] = [
	{
		id: 'counted',
		title: { en: 'What is counted', ro: 'Ce se numără' },
		text: [
			{
				en: 'Origine counts **identified victims**: people whom the authorities of a country recognised in a given year as victims of trafficking in persons, and reported.',
				ro: 'Origine numără **victime identificate**: persoane pe care autoritățile unei țări le-au recunoscut, într-un an, drept victime ale traficului de persoane și le-au raportat.'
			},
			{
				en: '**Identified is not the same as trafficked.** Many victims are never identified. A higher number can mean more trafficking, but also more attention: better trained police, more support, other rules of counting. How many people are trafficked cannot be learned from these data.',
				ro: '**Identificate nu înseamnă traficate.** Multe victime nu sunt identificate niciodată. O cifră mai mare poate însemna mai mult trafic, dar și mai multă atenție: polițiști mai bine pregătiți, mai mult sprijin, alte reguli de numărare. Câte persoane sunt traficate nu se poate afla din aceste date.'
			},
			{
				en: 'Different sources count different things: identified victims, presumed victims, people referred. Different measures are never added up, ranked together or drawn as one line.',
				ro: 'Surse diferite numără lucruri diferite: victime identificate, victime prezumate, persoane semnalate. Măsuri diferite nu se adună, nu intră în același clasament și nu se desenează ca o singură linie.'
			}
		]
	},
	{
		id: 'who',
		title: { en: 'Origin, and “identified in”', ro: 'Origine și „identificate în”' },
		text: [
			{
				en: '**Origin** means the victim’s citizenship: not the place of birth, and not the country they left.',
				ro: '**Origine** înseamnă cetățenia victimei: nu locul nașterii și nu țara din care a plecat.'
			},
			{
				en: '**Identified in** names the country whose authorities identified the victim and reported it. The exploitation may have taken place elsewhere, in another country or in several.',
				ro: '**Identificate în** numește țara ale cărei autorități au identificat victima și au raportat-o. Exploatarea poate să fi avut loc în altă parte, în altă țară sau în mai multe.'
			},
			{
				en: 'A country’s own citizens count like any other citizenship: Germans identified in Germany are part of the total there. In the ranking of foreign citizenships they are shown apart.',
				ro: 'Cetățenii proprii ai unei țări se numără ca orice altă cetățenie: germanii identificați în Germania fac parte din totalul de acolo. În clasamentul cetățeniilor străine sunt arătați separat.'
			},
			{
				en: 'Each country writes citizenships in its own way, in its own language and sometimes with mistakes. Every label was matched by a reviewed list; one that names no country and no region counts as **citizenship not stated** and never disappears. How many labels could not be matched is said on the page of [sources](/en/sources).',
				ro: 'Fiecare țară scrie cetățeniile în felul ei, în limba ei și uneori cu greșeli. Fiecare etichetă a fost asociată printr-o listă verificată; una care nu numește nicio țară și nicio regiune se numără la **cetățenie nedeclarată** și nu dispare. Câte etichete nu au putut fi asociate scrie pe pagina cu [surse](/ro/sources).'
			}
		]
	},
	{
		id: 'sets',
		title: { en: 'Groups of countries', ro: 'Grupuri de țări' },
		text: [
			{
				en: 'A share is always about a place: one country or a group. The groups are **the same for all years**, so that a line never bends because a border moved. “The EU” is today’s member states, also in years before some of them joined; the United Kingdom is not among them, even for the years when it was a member.',
				ro: 'O pondere se referă mereu la un loc: o țară sau un grup. Grupurile sunt **aceleași în toți anii**, ca o linie să nu se frângă fiindcă s-a mutat o graniță. „UE” înseamnă statele membre de azi, și pentru anii dinainte ca unele să adere; Regatul Unit nu este printre ele nici în anii în care a fost membru.'
			},
			{
				en: '**Romania as the identifying country is shown apart.** What Romania reports includes people exploited abroad, whom another country may have identified and counted too. Added together, some would be counted twice. That is why every group, even the world, is without Romania.',
				ro: '**România ca țară care identifică este arătată separat.** Ce raportează România include persoane exploatate în străinătate, pe care le poate fi identificat și numărat și altă țară. Adunate, unele ar fi numărate de două ori. De aceea fiecare grup, chiar și lumea, este fără România.'
			}
		]
	}
];
