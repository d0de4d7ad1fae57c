import type { Manifest } from '../../contract/contract.ts';

export const source = {
	producer: 'Eurostat / European Commission',
	title: {
		en: 'Registered victims of trafficking in the EU: figures seen in publications',
		ro: 'Victime înregistrate ale traficului de persoane în UE: cifre din publicații'
	},
	measure: 'registered_victims',
	licence:
		'Figures are facts. Texts of Eurostat and the Commission: reuse with attribution (Decision ' +
		'2011/833/EU, CC BY 4.0 unless stated); other articles: all rights reserved, short quotes only',
	licence_url: 'https://creativecommons.org/licenses/by/4.0/',
	attribution: {
		en:
			'Eurostat and European Commission, data collections on trafficking in human beings, as ' +
			'quoted in the publication named beside each figure; selection: Origine.',
		ro:
			'Eurostat și Comisia Europeană, colectările de date privind traficul de persoane, așa cum ' +
			'sunt citate în publicația numită lângă fiecare cifră; selecția: proiectul Origine.'
	},
	url: 'https://ec.europa.eu/eurostat/statistics-explained/index.php?title=Trafficking_in_human_beings_statistics',
	cadence: 'yearly',
	breakdown: 'partial',
	accepts: ['.csv'],
	caveats: {
		en: [
			'Victims identified by authorities; not the number of people trafficked.',
			'These figures were read in publications, one by one. A small part stands on Eurostat’s or ' +
				'the Commission’s own pages; the rest is relayed, mostly by the press, and says so wherever ' +
				'it is shown. Relayed figures never enter a share computed from a publisher’s file.',
			'“Registered” victims are identified and presumed victims together, counted by the country ' +
				'that registered them, which is not always the country where they were exploited.',
			'Romanian citizens in the whole EU, those registered by Romania included: 1,885 in 2010, 6,101 ' +
				'in 2010–2012, 12,166 in 2013–2023. Of all registered victims (9,528; 30,146; more than ' +
				'83,000) that is 19.8%, 20.2% and at most 14.7%. These totals include victims of unknown ' +
				'citizenship, so the shares cannot be set beside shares of stated citizenship.',
			'Romanian citizens are not known for single years after 2010, nor by reporting country: for ' +
				'2013–2014 and 2021–2022 only their rank is.',
			'A figure for several years is the total of the period (rates are yearly averages). It is ' +
				'drawn as a span and never divided among the years.',
			'The EU changed: totals are kept for the members of the time (27 members of 2007, 28 members, ' +
				'27 members since 2020). Which EU a press article means is our reading. The total of one ' +
				'EU is no revision of another’s.',
			'Contradictions are kept as separate rows: 23,632 and 23,623 (2008–2010), 17,248 and 12,248 ' +
				'(2021–2022), labour exploitation 36.0% and 35% (2023). Shown first: no reading of low ' +
				'confidence, then exact before rounded, then the publisher’s page before a relay.',
			'“More than”, “at least” and “about” stay as the number stated, with that flag. The source ' +
				'gives no upper bound, and none is invented.',
			'A percentage given for a sex or age within a form of exploitation is a share of that form’s ' +
				'victims, not of all victims; it is kept under a measure of its own.',
			'Ranks are mostly among EU citizenships, some among non-EU ones (flag) and few among all; ' +
				'they follow the order in which an article lists the countries.',
			'The figures of 2015 alone come from a collection only a part of the countries answered: not ' +
				'an EU total, and in no yearly line.',
			'Quotes beginning with [paraphrase] give the number but not the exact words. Four shares by ' +
				'finer age bands (2010–2012) were left out.'
		],
		ro: [
			'Victime identificate de autorități; nu numărul persoanelor traficate.',
			'Cifrele au fost citite în publicații, una câte una. O mică parte apare pe paginile Eurostat ' +
				'sau ale Comisiei; restul este preluat de terți, de regulă de presă, și este marcat astfel ' +
				'oriunde apare. Cifrele preluate nu intră niciodată într-o pondere calculată din fișierul ' +
				'unui producător de date.',
			'Victimele „înregistrate” sunt cele identificate și cele prezumate, luate împreună, numărate ' +
				'de țara care le-a înregistrat, nu neapărat de cea în care au fost exploatate.',
			'Cetățeni români în întreaga UE, inclusiv cei înregistrați de România: 1.885 în 2010, 6.101 în ' +
				'2010–2012, 12.166 în 2013–2023. Din totalul victimelor înregistrate (9.528; 30.146; peste ' +
				'83.000) înseamnă 19,8 %, 20,2 % și cel mult 14,7 %. Totalurile cuprind și victime cu ' +
				'cetățenie necunoscută, deci aceste ponderi nu se pot alătura celor calculate doar din ' +
				'cetățenii declarate.',
			'Numărul cetățenilor români nu este cunoscut pe ani după 2010 și nici pe țări raportoare: ' +
				'pentru 2013–2014 și 2021–2022 se cunoaște doar locul lor în clasament.',
			'O cifră pentru mai mulți ani este totalul perioadei (ratele sunt medii anuale). Se desenează ' +
				'ca interval de timp și nu se împarte niciodată pe ani.',
			'UE s-a schimbat: totalurile sunt păstrate pentru componența de la acea dată (27 de state din ' +
				'2007, 28 de state, 27 de state din 2020). La care UE se referă un articol de presă este ' +
				'interpretarea noastră. Totalul unei componențe nu îl revizuiește pe al alteia.',
			'Contradicțiile sunt păstrate ca rânduri separate: 23.632 și 23.623 (2008–2010), 17.248 și ' +
				'12.248 (2021–2022), exploatare prin muncă 36,0 % și 35 % (2023). Întâi se arată lecturile ' +
				'care nu sunt nesigure, apoi cifra exactă înaintea celei rotunjite, apoi pagina ' +
				'producătorului înaintea preluării.',
			'„Peste”, „cel puțin” și „circa” rămân la numărul declarat, cu acest marcaj. Sursa nu dă o ' +
				'limită superioară, iar noi nu inventăm una.',
			'Un procent dat pentru un sex sau o vârstă în cadrul unei forme de exploatare este o pondere ' +
				'din victimele acelei forme, nu din toate victimele; este păstrat ca indicator separat.',
			'Locurile în clasament sunt, de regulă, între cetățeniile UE, unele între cele din afara UE ' +
				'(marcate), puține între toate; ele urmează ordinea în care articolul înșiră țările.',
			'Cifrele pentru anul 2015 luat separat provin dintr-o colectare la care a răspuns doar o parte ' +
				'din țări: nu sunt un total al UE și nu apar în nicio serie anuală.',
			'Citatele care încep cu [paraphrase] redau numărul, nu și cuvintele exacte. Patru ponderi pe ' +
				'grupe de vârstă mai fine (2010–2012) au fost lăsate deoparte.'
		]
	}
} satisfies Manifest;
