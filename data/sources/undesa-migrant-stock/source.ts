import type { Manifest } from '../../contract/contract.ts';

export const source = {
	producer: 'UN DESA, Population Division',
	title: {
		en: 'International Migrant Stock: people of Romanian origin living in other countries',
		ro: 'International Migrant Stock: persoane originare din România care trăiesc în alte țări'
	},
	measure: 'resident_population',
	licence:
		'CC BY 3.0 IGO (as recorded by Our World in Data; the workbook of 2015 says all rights reserved: ' +
		'facts only)',
	licence_url: 'https://creativecommons.org/licenses/by/3.0/igo/',
	attribution: {
		en:
			'United Nations, Department of Economic and Social Affairs, Population Division: International ' +
			'Migrant Stock, editions of 2015, 2019, 2020 and 2024, read from the copy in ' +
			'kirillfandreev/migrantstock.',
		ro:
			'Organizația Națiunilor Unite, Departamentul pentru Afaceri Economice și Sociale, Divizia ' +
			'pentru Populație: International Migrant Stock, edițiile 2015, 2019, 2020 și 2024, citite din ' +
			'copia kirillfandreev/migrantstock.'
	},
	url: 'https://www.un.org/development/desa/pd/content/international-migrant-stock',
	cadence: 'irregular',
	breakdown: 'none',
	accepts: ['.csv'],
	caveats: {
		en: [
			'Residents, not victims: a denominator. People born in Romania, whatever their citizenship; ' +
				'in a few countries Romanian citizens instead (series “citizens”). The two are never added.',
			'Estimates at mid-year for 1990 to 2020 in steps of five years, and 2024. No value is ' +
				'interpolated between them.',
			'Each edition re-estimates the whole past and is kept as a vintage of its own: Germany in ' +
				'1990 is 176,920 in the editions of 2019 and 2020, and 321,795 in that of 2024. Editions ' +
				'are never mixed in one line.',
			'A country that is not listed is missing, not zero: the edition of 2024 has no Romanian row ' +
				'for Albania, Andorra, Monaco, Ukraine, Kosovo nor the Gulf states.',
			'A zero is the publisher’s and may mean that nobody was counted yet: Spain in 1990 is 0 in ' +
				'the edition of 2024 and 2,145 in that of 2020.',
			'Read from a third party’s copy; the edition of 2020 was compared with an independent one.'
		],
		ro: [
			'Locuitori, nu victime: un numitor. Persoane născute în România, indiferent de cetățenie; în ' +
				'câteva țări, în schimb, cetățeni români (seria „citizens”). Cele două nu se adună niciodată.',
			'Estimări la mijlocul anului, din cinci în cinci ani între 1990 și 2020, apoi pentru 2024. ' +
				'Între ele nu se interpolează nimic.',
			'Fiecare ediție reestimează tot trecutul și este păstrată separat: Germania în 1990 are ' +
				'176.920 în edițiile 2019 și 2020 și 321.795 în cea din 2024. Edițiile nu se amestecă ' +
				'niciodată într-o linie.',
			'O țară care nu apare lipsește, nu are zero: ediția 2024 nu are niciun rând despre români ' +
				'pentru Albania, Andorra, Monaco, Ucraina, Kosovo și statele din Golf.',
			'Un zero este al editorului și poate însemna că încă nu fusese numărat nimeni: Spania în 1990 ' +
				'are 0 în ediția 2024 și 2.145 în cea din 2020.',
			'Date citite din copia unui terț; ediția 2020 a fost comparată cu o copie independentă.'
		]
	}
} satisfies Manifest;
