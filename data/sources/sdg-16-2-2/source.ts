import type { Manifest } from '../../contract/contract.ts';

export const source = {
	producer: {
		en: 'National statistics offices of nine countries',
		ro: 'Institutele naționale de statistică din nouă țări'
	},
	title: {
		en: 'SDG indicator 16.2.2 by national statistics offices: victims of trafficking',
		ro: 'Indicatorul ODD 16.2.2, de la institutele naționale de statistică: victime ale traficului'
	},
	measure: 'identified_victims',
	licence:
		'By office, in offices.csv: Open Government Licence v3.0 (United Kingdom), CC0 1.0 (Croatia), ' +
		'not stated for the data (the others)',
	licence_url: null,
	attribution: {
		en: 'The statistics office named with each figure, file of SDG indicator 16.2.2; selection: Origine.',
		ro:
			'Institutul de statistică numit la fiecare cifră, fișierul indicatorului ODD 16.2.2; selecția: ' +
			'proiectul Origine.'
	},
	url: 'https://unstats.un.org/sdgs/metadata/files/Metadata-16-02-02.pdf',
	cadence: 'irregular',
	breakdown: 'partial',
	accepts: ['.csv'],
	caveats: {
		en: [
			'Victims identified by authorities; not the number of people trafficked.',
			'Each office counts in its own way, and some publish only a rate per 100,000 inhabitants: a rate ' +
				'is no number of persons. Countries are not added up, ranked or drawn on one line.',
			'No office names Romanian citizens. Malta gives own nationals, other EU citizens and others: ' +
				'Romanian citizens are no more than its other EU citizens.',
			'United Kingdom: persons with a positive first decision (reasonable grounds), which are fewer than ' +
				'the referrals; until 2021.',
			'Germany: investigations closed in the year (Federal Criminal Police Office), a smaller count than ' +
				'what Germany reports to UNODC and Eurostat (808 for 2023, here 611).',
			'Moldova: rates; in 2025 the cells by sex and age have another base than the total and are not kept.',
			'Montenegro: four counts (2012–2020, from UNECE) and a rate for 2025 (Interior Ministry).',
			'Croatia, Spain: rates only. Spain’s are from the office of the Canary Islands.',
			'Kept out: Ukraine, whose unit is not stated and whose 12.13 for 2023 stands beside 1.37 and 1.39; ' +
				'Armenia, whose percentages have no stated base.',
			'Moldova’s file came as text from a stored copy; the others byte for byte.'
		],
		ro: [
			'Victime identificate de autorități; nu numărul persoanelor traficate.',
			'Fiecare institut numără în felul lui, iar unele publică doar o rată la 100.000 de locuitori: o rată ' +
				'nu este un număr de persoane. Țările nu se adună, nu se ierarhizează și nu se desenează pe ' +
				'aceeași linie.',
			'Niciun institut nu numește cetățenii români. Malta dă cetățenii proprii, alți cetățeni UE și ' +
				'ceilalți: cetățenii români nu pot fi mai mulți decât ceilalți cetățeni UE.',
			'Regatul Unit: persoane cu o primă decizie pozitivă (motive rezonabile), mai puține decât semnalările; ' +
				'până în 2021.',
			'Germania: anchete încheiate în anul respectiv (Oficiul Federal de Poliție Criminală), o evidență mai ' +
				'mică decât ce raportează Germania către UNODC și Eurostat (808 pentru 2023, aici 611).',
			'Moldova: rate; în 2025, valorile pe sex și vârstă au altă bază decât totalul și nu sunt păstrate.',
			'Muntenegru: patru numere (2012–2020, de la UNECE) și o rată pentru 2025 (Ministerul de Interne).',
			'Croația, Spania: doar rate. Cele ale Spaniei vin de la institutul din Insulele Canare.',
			'Lăsate deoparte: Ucraina, care nu precizează unitatea și unde 12,13 pentru 2023 stă lângă 1,37 și ' +
				'1,39; Armenia, ale cărei procente nu au o bază precizată.',
			'Fișierul Moldovei a venit ca text dintr-o copie păstrată; celelalte, octet cu octet.'
		]
	}
} satisfies Manifest;
