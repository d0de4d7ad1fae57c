import type { Manifest } from '../../contract/contract.ts';

export const source = {
	producer: 'Eurostat / European Commission',
	title: {
		en: 'Suspected and convicted traffickers in the EU: figures seen in publications',
		ro: 'Persoane suspectate și condamnate pentru trafic în UE: cifre din publicații'
	},
	measure: 'suspected_traffickers',
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
	breakdown: 'none',
	accepts: ['.csv'],
	caveats: {
		en: [
			'People suspected or convicted of trafficking; not victims, and never set beside them as if ' +
				'they were.',
			'Suspected and convicted are two counts: a conviction may come years after the suspicion, so ' +
				'one divided by the other is no conviction rate.',
			'Citizenship is not given: these figures say nothing of where traffickers come from.',
			'The figures were read in publications; most are relayed, by the press or through a copy. The ' +
				'totals of 2008 and 2010 are of the 27 members of that time; one article calls the convicted ' +
				'“accused” and has low confidence.',
			'Quotes beginning with [paraphrase] give the number but not the exact words.'
		],
		ro: [
			'Persoane suspectate sau condamnate pentru trafic; nu victime, și niciodată alăturate lor ca ' +
				'și cum ar fi.',
			'Suspectații și condamnații sunt două evidențe: o condamnare poate veni la ani după suspiciune, ' +
				'deci raportul dintre ele nu este o rată de condamnare.',
			'Cetățenia nu este dată: cifrele nu spun nimic despre țările din care provin traficanții.',
			'Cifrele au fost citite în publicații; majoritatea sunt preluate, prin presă sau printr-o ' +
				'copie. Totalurile din 2008 și 2010 se referă la cele 27 de state membre de atunci; un ' +
				'articol îi numește pe condamnați „acuzați” și are încredere scăzută.',
			'Citatele care încep cu [paraphrase] redau numărul, nu și cuvintele exacte.'
		]
	}
} satisfies Manifest;
