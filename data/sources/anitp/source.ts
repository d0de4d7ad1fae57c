import type { Manifest } from '../../contract/contract.ts';

export const source = {
	producer: 'ANITP and other Romanian authorities',
	title: {
		en: 'Victims identified by Romania: ANITP, police and prosecutors, as published and as relayed',
		ro: 'Victime identificate de România: ANITP, poliție și parchet, publicate direct sau preluate'
	},
	measure: 'identified_victims',
	licence:
		'Not stated by the authorities; figures are facts. Press articles: all rights reserved, short ' +
		'quotes only. US TIP reports: public domain',
	licence_url: null,
	attribution: {
		en:
			'Romanian National Agency against Trafficking in Persons (ANITP), Romanian Police and DIICOT, ' +
			'as quoted in the publication named beside each figure; selection: Origine.',
		ro:
			'Agenția Națională Împotriva Traficului de Persoane (ANITP), Poliția Română și DIICOT, așa cum ' +
			'sunt citate în publicația numită lângă fiecare cifră; selecția: proiectul Origine.'
	},
	url: 'https://anitp.mai.gov.ro/',
	cadence: 'yearly',
	breakdown: 'partial',
	accepts: ['.csv'],
	caveats: {
		en: [
			'Victims identified by authorities; not the number of people trafficked.',
			'What Romania counts includes Romanian citizens exploited abroad. It is shown apart and never ' +
				'added to what other countries count: that would count people twice.',
			'ANITP’s reports themselves could not be read. Three totals (2019, 2020, 2022) stand on ANITP’s ' +
				'own pages; the rest is relayed by GRETA, the US State Department or the press, and says so ' +
				'wherever it is shown.',
			'Shown first for a year: ANITP’s own page, then ANITP as given by GRETA, then ANITP as given by ' +
				'the press (exact figures only). Where none exists, Romania’s total in the UNODC file ' +
				'(2007–2010, 2018, 2021), and for 2023 the figure Romania gave to Eurostat, as relayed.',
			'Contradictions are kept: 896 and 876 (2013, an early figure), 756 and 757 (2016), 497 and “about ' +
				'500” (2018), 505 and 488 (2021), 500 and 492 (2022). 757, 488 and 492 are from the US State ' +
				'Department’s reports.',
			'The Romanian Police counts victims it heard, fewer than ANITP’s (784 and 1,240 in 2008): another ' +
				'count, never drawn on the same line.',
			'Half a year, part of a year, several years together, single counties and single countries of ' +
				'exploitation are kept under series of their own and never stand in a yearly line. In June ' +
				'2025 the year stood at 326.',
			'A county is the one a victim comes from, not where they were identified; only the counties ' +
				'named by the publication are there, some for one form or one country of exploitation only.',
			'Forms of exploitation are as relayed: labour exploitation in 2019 includes forced begging and ' +
				'theft; “unspecified” (2022) and “attempted” (2019) count as form not known.',
			'“Over”, “at least”, “about” and “almost” stay as the number stated, with that flag. The source ' +
				'gives no second bound, and none is invented.',
			'Investigations, indictments, prosecutions and convictions are cases and offenders, not victims; ' +
				'victims named in indictments are a count of prosecutors, not of identifications.',
			'Quotes beginning with [paraphrase] give the number but not the exact words.'
		],
		ro: [
			'Victime identificate de autorități; nu numărul persoanelor traficate.',
			'Evidența României cuprinde și cetățeni români exploatați în străinătate. Se arată separat și nu ' +
				'se adună niciodată cu evidențele altor țări: aceleași persoane ar fi numărate de două ori.',
			'Rapoartele ANITP nu au putut fi citite. Trei totaluri (2019, 2020, 2022) apar pe paginile ANITP; ' +
				'restul este preluat de GRETA, de Departamentul de Stat al SUA sau de presă și este marcat ' +
				'astfel oriunde apare.',
			'Pentru fiecare an se arată întâi pagina ANITP, apoi cifra ANITP redată de GRETA, apoi cea redată ' +
				'de presă (doar cifre exacte). Unde nu există niciuna, totalul României din fișierul UNODC ' +
				'(2007–2010, 2018, 2021), iar pentru 2023 cifra comunicată de România la Eurostat, preluată.',
			'Contradicțiile sunt păstrate: 896 și 876 (2013, o cifră timpurie), 756 și 757 (2016), 497 și ' +
				'„aproximativ 500” (2018), 505 și 488 (2021), 500 și 492 (2022). 757, 488 și 492 provin din ' +
				'rapoartele Departamentului de Stat al SUA.',
			'Poliția Română numără victimele audiate, mai puține decât ale ANITP (784 față de 1.240 în 2008): ' +
				'este altă evidență și nu apare pe aceeași linie.',
			'Jumătăți de an, părți de an, mai mulți ani împreună, județe sau țări de exploatare luate separat ' +
				'sunt păstrate în serii proprii și nu apar niciodată într-o serie anuală. În prima jumătate a ' +
				'anului 2025 erau 326 de victime.',
			'Județul este cel din care provine victima, nu cel în care a fost identificată; apar doar ' +
				'județele numite în publicație, unele numai pentru o formă sau o țară de exploatare.',
			'Formele de exploatare sunt cele redate: exploatarea prin muncă din 2019 cuprinde și cerșetoria ' +
				'forțată și furtul; „nespecificat” (2022) și „tentativă” (2019) se numără la formă necunoscută.',
			'„Peste”, „cel puțin”, „circa” și „aproape” rămân la numărul declarat, cu acest marcaj. Sursa nu ' +
				'dă a doua limită, iar noi nu inventăm una.',
			'Anchetele, rechizitoriile, trimiterile în judecată și condamnările privesc dosare și făptuitori, ' +
				'nu victime; victimele menționate în rechizitorii sunt o evidență a procurorilor, nu a ' +
				'identificărilor.',
			'Citatele care încep cu [paraphrase] redau numărul, nu și cuvintele exacte.'
		]
	}
} satisfies Manifest;
