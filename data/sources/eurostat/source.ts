import type { Manifest } from '../../contract/contract.ts';

export const source = {
	producer: 'Eurostat',
	title: {
		en: 'Trafficking in human beings: registered victims and traffickers (crim_thb)',
		ro: 'Traficul de ființe umane: victime înregistrate și traficanți (crim_thb)'
	},
	measure: 'registered_victims',
	licence:
		'CC BY 4.0 (Eurostat’s reuse policy as known, Commission Decision 2011/833/EU; the data ' +
		'themselves name none)',
	licence_url: 'https://creativecommons.org/licenses/by/4.0/',
	attribution: {
		en:
			'Source: Eurostat (crim_thb_sex, crim_thb_vctz, crim_thb_vctzsex, crim_thb_vexp, ' +
			'crim_thb_vsage, crim_thb_expsxa, sdg_16_70); country codes changed to ISO 3166-1.',
		ro:
			'Sursa: Eurostat (crim_thb_sex, crim_thb_vctz, crim_thb_vctzsex, crim_thb_vexp, ' +
			'crim_thb_vsage, crim_thb_expsxa, sdg_16_70); codurile de țară sunt convertite în ISO 3166-1.'
	},
	url: 'https://ec.europa.eu/eurostat/databrowser/view/crim_thb_vctz/default/table?lang=en',
	cadence: 'yearly',
	breakdown: 'partial',
	// The answers of the seven data sets, <code>.json each, in one folder.
	accepts: ['.json'],
	caveats: {
		en: [
			'Victims registered by authorities and organisations; not the number of people trafficked.',
			'Registered victims are identified and presumed victims together. Each country follows its ' +
				'own rules on who is registered and by whom, so levels are not comparable between ' +
				'countries without a look at Eurostat’s country notes.',
			'The interface gives no individual citizenship. A victim is a citizen of the reporting ' +
				'country, of another EU country or of a country outside the EU. Romanian citizens ' +
				'registered abroad are an unknown part of “another EU country”: at most that many.',
			'“Outside the EU” exists twice: with and without the reporting country’s own citizens. For a ' +
				'reporting country in the EU the two should be the same group. They overlap and are ' +
				'never added.',
			'EU totals are read from sdg_16_70 alone; totals of countries from crim_thb_sex. The same ' +
				'total stands in several of the data sets and is never added up.',
			'“Other forms” is organ removal together with all other purposes. Sums of two forms are ' +
				'Eurostat’s own and overlap their parts.',
			'Flags are Eurostat’s letters: b break in series, d definition differs, e estimated, ' +
				'p provisional, u low reliability, m cannot exist, C confidential. Nothing may be read ' +
				'as a rise or a fall across a break.',
			'Rates are per 100,000 inhabitants of the reporting country, whoever the victims are; they ' +
				'are no risk and are never summed.',
			'Not every country reports every year or every breakdown; a missing figure is not a zero. ' +
				'Candidate and EFTA countries are included since 2023; the United Kingdom is only in ' +
				'sdg_16_70.',
			'Each yearly release revises earlier years: the share of women among the victims of 2020 ' +
				'was 64% in the release of December 2022 and 68% in later ones.',
			'Suspected and convicted traffickers are persons of another kind: separate measures, never ' +
				'added to victims.'
		],
		ro: [
			'Victime înregistrate de autorități și organizații; nu numărul persoanelor traficate.',
			'Victimele înregistrate sunt victimele identificate împreună cu cele prezumate. Fiecare țară ' +
				'are propriile reguli privind cine este înregistrat și de către cine, așa că nivelurile ' +
				'nu se pot compara între țări fără notele de țară ale Eurostat.',
			'Interfața nu dă nicio cetățenie luată separat. O victimă este cetățean al țării care ' +
				'raportează, al altei țări din UE sau al unei țări din afara UE. Cetățenii români ' +
				'înregistrați în străinătate sunt o parte necunoscută din „altă țară din UE”: cel mult atâția.',
			'„În afara UE” există de două ori: cu și fără cetățenii țării care raportează. Pentru o țară ' +
				'din UE, cele două ar trebui să fie același grup. Se suprapun și nu se adună niciodată.',
			'Totalurile UE se citesc numai din sdg_16_70, iar cele ale țărilor din crim_thb_sex. Același ' +
				'total apare în mai multe seturi de date și nu se adună niciodată.',
			'„Alte forme” înseamnă prelevarea de organe împreună cu toate celelalte scopuri. Sumele a ' +
				'două forme sunt calculate de Eurostat și se suprapun cu părțile lor.',
			'Indicatorii (flags) sunt literele Eurostat: b întrerupere a seriei, d definiție diferită, ' +
				'e estimat, p provizoriu, u fiabilitate redusă, m nu poate exista, C confidențial. Peste ' +
				'o întrerupere nu se poate citi nici creștere, nici scădere.',
			'Ratele sunt la 100.000 de locuitori ai țării care raportează, oricine ar fi victimele; nu ' +
				'exprimă un risc și nu se adună niciodată.',
			'Nu toate țările raportează în fiecare an sau cu toate defalcările; o cifră care lipsește nu ' +
				'este zero. Țările candidate și cele AELS sunt incluse din 2023; Regatul Unit apare numai ' +
				'în sdg_16_70.',
			'Fiecare ediție anuală revizuiește anii anteriori: ponderea femeilor printre victimele din ' +
				'2020 era de 64 % în ediția din decembrie 2022 și de 68 % în cele ulterioare.',
			'Traficanții suspectați și cei condamnați sunt alte persoane: măsuri separate, care nu se ' +
				'adună niciodată cu victimele.'
		]
	}
} satisfies Manifest;
