import type { Manifest } from '../../contract/contract.ts';

export const source = {
	producer: { en: 'UNODC, relayed by Commonsphere', ro: 'UNODC, preluat de Commonsphere' },
	title: {
		en: 'GLOTIP edition of 28 October 2025, totals only, at second hand',
		ro: 'Ediția GLOTIP din 28 octombrie 2025, doar totaluri, preluate de la un terț'
	},
	measure: 'detected_victims',
	relays: 'unodc-glotip',
	licence: 'CC BY 3.0 IGO (as for unodc-glotip); the relaying repository states none: figures only',
	licence_url: 'https://creativecommons.org/licenses/by/3.0/igo/',
	attribution: {
		en:
			'United Nations Office on Drugs and Crime (UNODC), data of the Global Report on Trafficking ' +
			'in Persons (GLOTIP), as read by the project Commonsphere; copied from there by hand: Origine.',
		ro:
			'Biroul Națiunilor Unite pentru Droguri și Criminalitate (UNODC), datele Raportului global ' +
			'privind traficul de persoane (GLOTIP), așa cum le-a citit proiectul Commonsphere; copiate de ' +
			'acolo manual: proiectul Origine.'
	},
	url: 'https://github.com/commonsphere1-sketch/commonsphere',
	cadence: 'once',
	breakdown: 'none',
	accepts: ['.csv'],
	caveats: {
		en: [
			'Victims identified by authorities; not the number of people trafficked.',
			'At second hand: a third party read UNODC’s workbook stamped 28 October 2025, and its numbers ' +
				'were copied from there. The workbook itself is not here.',
			'Totals only, for 55 countries of Europe and the Middle East, each of its latest year (2023 for ' +
				'42). The workbook also holds citizenships; none of them is here, so no share can be computed.',
			'As soon as UNODC’s own file of that day or a later one is here, these rows step back, and the ' +
				'file checks them.',
			'Of twelve totals that the edition of 14 April 2025 has too, eleven are the same, and of all 77 cells ' +
				'54. The other 23 are 0 here and “<5” there: that edition shows no zero at all, this one may, or ' +
				'the third party read it so. A zero here is not sure.',
			'A number the third party found twice in the workbook it left out: a missing part is not a zero.',
			'“<5” hides a figure from 1 to 4 and is kept as that interval.',
			'Persons prosecuted or convicted are no victims, and often of another year.'
		],
		ro: [
			'Victime identificate de autorități; nu numărul persoanelor traficate.',
			'Preluate de la un terț, care a citit fișierul UNODC cu data de 28 octombrie 2025; cifrele au fost ' +
				'copiate de acolo. Fișierul însuși nu este aici.',
			'Doar totaluri, pentru 55 de țări din Europa și Orientul Mijlociu, fiecare din ultimul ei an (2023 ' +
				'pentru 42). Fișierul conține și cetățenii; niciuna nu este aici, deci nu se poate calcula ' +
				'nicio pondere.',
			'Îndată ce fișierul UNODC din acea zi sau unul mai nou este aici, aceste rânduri se retrag, iar ' +
				'fișierul le verifică.',
			'Din douăsprezece totaluri care apar și în ediția din 14 aprilie 2025, unsprezece sunt la fel, iar din ' +
				'toate cele 77 de valori, 54. Celelalte 23 sunt 0 aici și „<5” acolo: ediția aceea nu arată niciun ' +
				'zero; aceasta poate că da, sau terțul a citit-o așa. Un zero de aici nu este sigur.',
			'O cifră găsită de terț de două ori în fișier a fost lăsată deoparte: o parte care lipsește nu este ' +
				'zero.',
			'„<5” ascunde o valoare de la 1 la 4 și este păstrat ca interval.',
			'Persoanele trimise în judecată sau condamnate nu sunt victime și sunt adesea din alt an.'
		]
	}
} satisfies Manifest;
