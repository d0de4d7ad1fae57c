import type { Manifest } from '../../contract/contract.ts';

export const source = {
	producer: 'UNODC',
	title: {
		en: 'Global Report on Trafficking in Persons: detected victims (GLOTIP)',
		ro: 'Raportul global privind traficul de persoane: victime identificate (GLOTIP)'
	},
	measure: 'detected_victims',
	licence: 'CC BY 3.0 IGO (as recorded by Our World in Data; the file itself names none)',
	licence_url: 'https://creativecommons.org/licenses/by/3.0/igo/',
	attribution: {
		en:
			'United Nations Office on Drugs and Crime (UNODC), data of the Global Report on Trafficking ' +
			'in Persons (GLOTIP); matching of labels to countries: Origine.',
		ro:
			'Biroul Națiunilor Unite pentru Droguri și Criminalitate (UNODC), datele Raportului global ' +
			'privind traficul de persoane (GLOTIP); asocierea etichetelor cu țările: proiectul Origine.'
	},
	url: 'https://data.unodc.org/datareport/tip-victims',
	cadence: 'yearly',
	breakdown: 'complete',
	accepts: ['.xlsx'],
	caveats: {
		en: [
			'Victims identified by authorities; not the number of people trafficked.',
			'A victim is counted by the country whose authorities identified them, which is not always ' +
				'the country where they were exploited.',
			'“<5” hides a figure from 1 to 4 and is kept as that interval. The file holds no zero at ' +
				'all, and “<5” also stands beside prompts left blank, such as “(specify the country)”: ' +
				'in places it may stand for none.',
			'Citizenships stand in the file as each country wrote them, in several languages and with ' +
				'misspellings. A label that names no country and no region counts as citizenship not ' +
				'stated.',
			'A country’s own total sometimes contradicts the sum of its citizenships (Germany 2022: ' +
				'total “<5”, citizenships more than 1,200). Shares use the sum of citizenships.',
			'What Romania reports on Romanian citizens includes people exploited abroad: in 2010–2011 ' +
				'and 2017–2018 it is almost the whole national count; in 2008–2009 and 2019–2022 only a ' +
				'part of it, apparently those exploited inside the country. It is shown apart and never ' +
				'added to the figures of other countries.',
			'Each vintage revises earlier years: Romanian citizens identified by Romania in 2019 were ' +
				'686 in the vintage of May 2023 and 384 in that of April 2025.',
			'Not every country reports every year. On Romanian citizens, Italy is missing in 2011 and ' +
				'2022, the Netherlands in 2020–2021, France in 2013–2015 and 2017–2018. A missing figure ' +
				'is not a zero.',
			'Citizenship is never broken down by sex, age or form of exploitation.',
			'Victims returned to their country are a separate count, published in two different ways ' +
				'(until 2016 and from 2017 on); it enters no share.'
		],
		ro: [
			'Victime identificate de autorități; nu numărul persoanelor traficate.',
			'O victimă este numărată de țara ale cărei autorități au identificat-o, care nu este ' +
				'întotdeauna țara în care a fost exploatată.',
			'„<5” ascunde o valoare de la 1 la 4 și este păstrat ca interval. În fișier nu apare niciun ' +
				'zero, iar „<5” stă și lângă rubrici rămase necompletate, precum „(specify the country)”: ' +
				'pe alocuri poate însemna zero.',
			'Cetățeniile apar în fișier așa cum le-a scris fiecare țară, în mai multe limbi și cu ' +
				'greșeli. O etichetă care nu numește nicio țară și nicio regiune se numără la cetățenie ' +
				'nedeclarată.',
			'Totalul declarat de o țară contrazice uneori suma pe cetățenii (Germania, 2022: total ' +
				'„<5”, suma pe cetățenii peste 1.200). Ponderile se calculează din suma pe cetățenii.',
			'Ceea ce raportează România despre cetățenii români include persoane exploatate în ' +
				'străinătate: în 2010–2011 și 2017–2018 este aproape întregul total național; în ' +
				'2008–2009 și 2019–2022, doar o parte din el, aparent cele exploatate în țară. ' +
				'Se arată separat și nu se adună niciodată cu cifrele altor țări.',
			'Fiecare ediție revizuiește anii anteriori: cetățenii români identificați de România în ' +
				'2019 erau 686 în ediția din mai 2023 și 384 în cea din aprilie 2025.',
			'Nu toate țările raportează în fiecare an. Despre cetățenii români lipsesc datele Italiei ' +
				'pentru 2011 și 2022, ale Țărilor de Jos pentru 2020–2021 și ale Franței pentru ' +
				'2013–2015 și 2017–2018. O cifră care lipsește nu este zero.',
			'Datele pe cetățenii nu sunt niciodată defalcate pe sex, vârstă sau formă de exploatare.',
			'Victimele întoarse în țara lor formează o evidență separată, publicată în două feluri ' +
				'diferite (până în 2016 și din 2017); nu intră în nicio pondere.'
		]
	}
} satisfies Manifest;
