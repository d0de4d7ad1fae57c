import type { Manifest } from '../../contract/contract.ts';

export const source = {
	producer: 'World Bank',
	title: {
		en: 'Population, total (SP.POP.TOTL)',
		ro: 'Populația totală (SP.POP.TOTL)'
	},
	measure: 'resident_population',
	licence:
		'CC BY 4.0 (World Bank Open Data); the copy read, datasets/population, is under the PDDL',
	licence_url: 'https://creativecommons.org/licenses/by/4.0/',
	attribution: {
		en: 'World Bank, World Development Indicators: population, total; from the copy datasets/population.',
		ro: 'Banca Mondială, World Development Indicators: populația totală; din copia datasets/population.'
	},
	url: 'https://data.worldbank.org/indicator/SP.POP.TOTL',
	cadence: 'yearly',
	breakdown: 'none',
	accepts: ['.csv'],
	caveats: {
		en: [
			'All residents of a country at mid-year, whatever their citizenship: a denominator, not victims.',
			'Estimates; each release revises earlier years, mostly after a census.',
			'216 countries and territories, 1990–2024. Guernsey and Jersey, given together, are left out.',
			'Read from a third party’s copy of March 2026.'
		],
		ro: [
			'Toți locuitorii unei țări la mijlocul anului, indiferent de cetățenie: un numitor, nu victime.',
			'Estimări; fiecare ediție revizuiește anii anteriori, mai ales după un recensământ.',
			'216 țări și teritorii, 1990–2024. Guernsey și Jersey, date împreună, sunt lăsate deoparte.',
			'Date citite din copia unui terț, din martie 2026.'
		]
	}
} satisfies Manifest;
