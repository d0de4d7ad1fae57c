import type { Manifest } from '../../contract/contract.ts';

export const source = {
	producer: 'Home Office (United Kingdom)',
	title: {
		en: 'National Referral Mechanism: potential victims referred, by nationality and quarter',
		ro: 'Mecanismul național de referire (NRM): posibile victime semnalate, pe naționalități și trimestre'
	},
	measure: 'referred_potential_victims',
	licence:
		'Open Government Licence v3.0 (the terms of official statistics on gov.uk; the file itself names none)',
	licence_url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
	attribution: {
		en:
			'Home Office, National Referral Mechanism and Duty to Notify statistics UK; contains public ' +
			'sector information licensed under the Open Government Licence v3.0. Tables converted by the ' +
			'R package humaniverse/asylum; matching of nationalities to countries: Origine.',
		ro:
			'Home Office (Ministerul de Interne al Regatului Unit), statisticile National Referral ' +
			'Mechanism și Duty to Notify; conține informații din sectorul public, sub Open Government ' +
			'Licence v3.0. Tabele convertite de pachetul R humaniverse/asylum; asocierea naționalităților ' +
			'cu țările: proiectul Origine.'
	},
	url: 'https://www.gov.uk/government/collections/national-referral-mechanism-statistics',
	cadence: 'quarterly',
	breakdown: 'complete',
	accepts: ['.csv'],
	caveats: {
		en: [
			'Potential victims referred to the national mechanism; not the number of people trafficked, ' +
				'and not all of them are later recognised as victims.',
			'The exploitation may have taken place outside the United Kingdom.',
			'Seven quarters, April 2022 to December 2023. A calendar year is complete only for 2023.',
			'Each quarter stands as it was first published. Later releases revise it: the four quarters ' +
				'of 2023 add up to 17,023 here, the year-end summary of 7 March 2024 says 17,004.',
			'People with two nationalities are kept apart (“Romanian UK”, “Hungarian Romanian” …): 35 ' +
				'people in the seven quarters have Romanian as one of two. They are not among the ' +
				'Romanians, and they are among all referrals.',
			'The publisher’s tables hold sums inside sums. One level is used: the sums over police, ' +
				'government agencies, local authorities and non-governmental organisations. Exploitation, ' +
				'age and sex by nationality are left out: in the copy used they cannot be read reliably.',
			'The figures come from a third party’s conversion of the publisher’s tables; the sums of ' +
				'every quarter were compared with those published.'
		],
		ro: [
			'Posibile victime semnalate mecanismului național; nu numărul persoanelor traficate, și nu ' +
				'toate sunt ulterior recunoscute drept victime.',
			'Exploatarea a putut avea loc în afara Regatului Unit.',
			'Șapte trimestre, din aprilie 2022 până în decembrie 2023. Doar 2023 este an calendaristic ' +
				'complet.',
			'Fiecare trimestru apare așa cum a fost publicat prima dată. Edițiile ulterioare îl ' +
				'revizuiesc: suma celor patru trimestre din 2023 este aici 17.023, iar sinteza anuală din ' +
				'7 martie 2024 indică 17.004.',
			'Persoanele cu dublă naționalitate sunt păstrate separat („Romanian UK”, „Hungarian ' +
				'Romanian” …): 35 de persoane din cele șapte trimestre au și naționalitatea română. Ele nu ' +
				'se numără printre români, dar se numără în totalul semnalărilor.',
			'Tabelele editorului conțin sume în alte sume. Se folosește un singur nivel: sumele pe ' +
				'poliție, agenții guvernamentale, autorități locale și organizații neguvernamentale. ' +
				'Exploatarea, vârsta și sexul pe naționalități lipsesc: în copia folosită nu pot fi citite ' +
				'cu certitudine.',
			'Cifrele provin dintr-o conversie a tabelelor editorului, făcută de un terț; sumele fiecărui ' +
				'trimestru au fost comparate cu cele publicate.'
		]
	}
} satisfies Manifest;
