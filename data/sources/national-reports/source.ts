import type { Manifest } from '../../contract/contract.ts';

export const source = {
	producer: 'National authorities of 14 European countries',
	title: {
		en: 'Other countries’ national reports: victims, and Romanian citizens among them',
		ro: 'Rapoartele naționale ale altor țări: victime și cetățenii români dintre ele'
	},
	measure: 'identified_victims',
	licence:
		'Figures are facts; the licence of each publication is in publications.csv (Open Government ' +
		'Licence, public domain, not stated, or all rights reserved with short quotes only)',
	licence_url: null,
	attribution: {
		en:
			'The national authorities named in each series, as quoted in the publication beside each ' +
			'figure; selection: Origine.',
		ro:
			'Autoritățile naționale numite la fiecare serie, așa cum sunt citate în publicația de lângă ' +
			'fiecare cifră; selecția: proiectul Origine.'
	},
	url: 'https://ec.europa.eu/anti-trafficking/',
	cadence: 'irregular',
	breakdown: 'partial',
	accepts: ['.csv'],
	caveats: {
		en: [
			'Victims identified by authorities; not the number of people trafficked.',
			'Every country counts in its own way: identified, suspected, flagged or referred persons, ' +
				'victims of trafficking or of exploitation. These are different measures; the countries are ' +
				'not added up, ranked or drawn on one line.',
			'A victim is counted by the country whose authorities identified them, which is not always ' +
				'the country where they were exploited.',
			'Romanian citizens are known here only in places: Germany 68 of 406 sexually exploited (2020), ' +
				'67 of 417 and 24 of 164 exploited for labour (2021); France 104 of 1,118 (2016) and 112 of 894 ' +
				'(2017); Ireland 14 of 103 (2017); Spain’s prosecutors 15 of 231 (2022); Portugal 21 of 40 ' +
				'foreigners flagged for labour (2014) and 6 of 59 flagged by the border service (2020); ' +
				'Scotland 9 of 55 (2013).',
			'A year without a Romanian number is not a zero: publications name the first few citizenships ' +
				'only. Totals are kept to show the base.',
			'Much is relayed, by the US State Department’s reports or by the press, and says so wherever it ' +
				'is shown.',
			'Contradictions are kept: the Netherlands 2019 with 1,334 and 1,372, Denmark 2022 with 73 and 72, ' +
				'Sweden 2019 with 404 and 298, Italy 2016 with 1,172 and 851 assisted, the United Kingdom first ' +
				'published and later. Shown first: the country’s own page, and the revised figure before the ' +
				'one first published.',
			'Spain has two authorities with two counts (129 and 231 for sexual exploitation in 2022), Austria ' +
				'counts cross-border prostitution apart, France counts aggravated pimping in.',
			'Suspects are offenders, not victims: there, origin means the citizenship of the suspect.',
			'Ranks mostly follow the order of a list; shares in Italy have three different bases.',
			'The United Kingdom’s referrals by citizenship are the source uk-nrm; here are totals of whole ' +
				'years, and two single quarters under a series of their own.',
			'Quotes beginning with [paraphrase] give the number but not the exact words.'
		],
		ro: [
			'Victime identificate de autorități; nu numărul persoanelor traficate.',
			'Fiecare țară numără în felul ei: persoane identificate, suspectate a fi victime, semnalate sau ' +
				'referite, victime ale traficului sau ale exploatării. Sunt indicatori diferiți; țările nu se ' +
				'adună, nu se ierarhizează și nu se desenează pe aceeași linie.',
			'O victimă este numărată de țara ale cărei autorități au identificat-o, care nu este întotdeauna ' +
				'țara în care a fost exploatată.',
			'Cetățenii români apar aici doar pe alocuri: Germania, 68 din 406 exploatați sexual (2020), 67 din ' +
				'417 și 24 din 164 exploatați prin muncă (2021); Franța, 104 din 1.118 (2016) și 112 din 894 ' +
				'(2017); Irlanda, 14 din 103 (2017); procurorii din Spania, 15 din 231 (2022); Portugalia, 21 ' +
				'din 40 de străini semnalați pentru exploatare prin muncă (2014) și 6 din 59 semnalați de ' +
				'serviciul de frontieră (2020); Scoția, 9 din 55 (2013).',
			'Un an fără cifră pentru români nu înseamnă zero: publicațiile numesc doar primele câteva ' +
				'cetățenii. Totalurile sunt păstrate pentru a arăta baza.',
			'O mare parte este preluată, din rapoartele Departamentului de Stat al SUA sau din presă, și este ' +
				'marcată astfel oriunde apare.',
			'Contradicțiile sunt păstrate: Țările de Jos, 2019, cu 1.334 și 1.372; Danemarca, 2022, cu 73 și 72; ' +
				'Suedia, 2019, cu 404 și 298; Italia, 2016, cu 1.172 și 851 de persoane asistate; Regatul Unit, la ' +
				'prima publicare și ulterior. Întâi se arată pagina proprie a țării, iar cifra revizuită ' +
				'înaintea celei publicate prima dată.',
			'Spania are două autorități cu două evidențe (129 și 231 pentru exploatare sexuală în 2022), ' +
				'Austria numără separat prostituția transfrontalieră, Franța include proxenetismul agravat.',
			'Suspecții sunt făptuitori, nu victime: la ei, originea înseamnă cetățenia suspectului.',
			'Locurile în clasament urmează de regulă ordinea unei liste; ponderile din Italia au trei baze ' +
				'diferite.',
			'Semnalările din Regatul Unit pe cetățenii sunt în sursa uk-nrm; aici sunt totaluri pe ani ' +
				'întregi și două trimestre, într-o serie proprie.',
			'Citatele care încep cu [paraphrase] redau numărul, nu și cuvintele exacte.'
		]
	}
} satisfies Manifest;
