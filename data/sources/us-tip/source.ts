import type { Manifest } from '../../contract/contract.ts';

export const source = {
	producer: 'U.S. Department of State',
	title: {
		en: 'Trafficking in Persons Report: the tier given to Romania',
		ro: 'Raportul privind traficul de persoane (TIP): nivelul acordat României'
	},
	measure: 'us_tip_tier',
	licence:
		'US government work, public domain in the United States; short quotes from third parties where ' +
		'they relay it',
	licence_url: 'https://www.usa.gov/government-copyright',
	attribution: {
		en: 'U.S. Department of State, Trafficking in Persons Reports 2001–2025; each year names its page.',
		ro:
			'Departamentul de Stat al SUA, rapoartele privind traficul de persoane 2001–2025; pentru ' +
			'fiecare an este indicată pagina.'
	},
	url: 'https://www.state.gov/trafficking-in-persons-report/',
	cadence: 'yearly',
	breakdown: 'none',
	accepts: ['.csv'],
	caveats: {
		en: [
			'One government’s assessment of what another government does, not a statistic: it counts ' +
				'neither victims nor trafficking.',
			'The year is that of the report, which mostly describes the year before.',
			'Tiers are an order, not a scale: Tier 1, Tier 2, Tier 2 Watch List, Tier 3. The Watch List ' +
				'is kept as 2.5 only so that it stands in its place; no average is ever taken.',
			'The Watch List exists since the report of 2004.',
			'For 2006, 2008–2010, 2013 and 2015–2016 the report itself was not seen: the tier is that ' +
				'which others recorded. For 2023–2025 it was read in the press.'
		],
		ro: [
			'Evaluarea unui guvern asupra a ceea ce face alt guvern, nu o statistică: nu numără nici ' +
				'victime, nici cazuri de trafic.',
			'Anul este cel al raportului, care descrie în cea mai mare parte anul anterior.',
			'Nivelurile sunt o ordine, nu o scară: nivelul 1, nivelul 2, nivelul 2 cu monitorizare ' +
				'(Tier 2 Watch List), nivelul 3. Lista de monitorizare este notată cu 2,5 doar ca să stea ' +
				'la locul ei; nu se calculează nicio medie.',
			'Lista de monitorizare există din raportul din 2004.',
			'Pentru 2006, 2008–2010, 2013 și 2015–2016 raportul însuși nu a fost văzut: nivelul este cel ' +
				'consemnat de alții. Pentru 2023–2025 a fost citit în presă.'
		]
	}
} satisfies Manifest;
