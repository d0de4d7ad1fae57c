import type { Manifest } from '../../contract/contract.ts';

export const source = {
	producer: 'U.S. Department of State, compiled by Judith Kelley',
	title: {
		en: 'Trafficking in Persons Report: tiers of all countries, 2001–2015',
		ro: 'Raportul privind traficul de persoane (TIP): nivelurile tuturor țărilor, 2001–2015'
	},
	measure: 'us_tip_tier',
	licence:
		'Reports: US government work, public domain in the United States. The compilation names no ' +
		'licence: facts only, with citation',
	licence_url: null,
	attribution: {
		en:
			'U.S. Department of State, Trafficking in Persons Reports; compiled by Judith Kelley, from the ' +
			'replication data of Andrew Heiss and Judith Kelley, “From the Trenches” (2017).',
		ro:
			'Departamentul de Stat al SUA, rapoartele privind traficul de persoane; date compilate de ' +
			'Judith Kelley, din materialele articolului „From the Trenches”, de Andrew Heiss și Judith ' +
			'Kelley (2017).'
	},
	url: 'https://github.com/andrewheiss/From-the-Trenches-Anti-TIP-NGOs-and-US',
	cadence: 'once',
	breakdown: 'none',
	accepts: ['.csv'],
	caveats: {
		en: [
			'One government’s assessment of what other governments do, not a statistic: it counts ' +
				'neither victims nor trafficking.',
			'The year is that of the report, which mostly describes the year before.',
			'Tiers are an order, not a scale. The Tier 2 Watch List, used since 2004, is kept as 2.5 only ' +
				'so that it stands in its place; no average is ever taken.',
			'“NA” means that a country was not ranked that year: it was not in the report, or it was a ' +
				'special case. The compilation does not tell which.',
			'Compiled by researchers; for Romania the source us-tip gives the page of each year as well.'
		],
		ro: [
			'Evaluarea unui guvern asupra a ceea ce fac alte guverne, nu o statistică: nu numără nici ' +
				'victime, nici cazuri de trafic.',
			'Anul este cel al raportului, care descrie în cea mai mare parte anul anterior.',
			'Nivelurile sunt o ordine, nu o scară. Lista de monitorizare (Tier 2 Watch List), folosită ' +
				'din 2004, este notată cu 2,5 doar ca să stea la locul ei; nu se calculează nicio medie.',
			'„NA” înseamnă că țara nu a fost clasată în acel an: nu figura în raport sau era un caz ' +
				'special. Compilația nu spune care dintre ele.',
			'Date compilate de cercetători; pentru România, sursa us-tip indică și pagina fiecărui an.'
		]
	}
} satisfies Manifest;
