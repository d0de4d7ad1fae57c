import type { Section } from './section.ts';

/** What is missing, what can be compared, what never happens here. */
export const LIMITS: Section[] = [
	{
		id: 'coverage',
		title: { en: 'Coverage and gaps', ro: 'Acoperire și goluri' },
		text: [
			{
				en: '**What is missing is not zero.** Beside every share of a group stands how many of its countries published citizenships that year, and which did not. Three things look different everywhere:',
				ro: '**Ce lipsește nu este zero.** Lângă fiecare pondere a unui grup scrie câte dintre țările lui au publicat cetățenii în acel an și care nu. Trei lucruri arată diferit peste tot:'
			}
		],
		list: [
			{
				en: '**no data**: the country published no citizenships that year. It makes a gap.',
				ro: '**fără date**: țara nu a publicat cetățenii în acel an. Rămâne un gol.'
			},
			{
				en: '**not listed**: the country published citizenships, but not this one. That may mean none or too few to mention. In a group it adds nothing and is counted in the note on coverage.',
				ro: '**nemenționată**: țara a publicat cetățenii, dar nu și pe aceasta. Poate însemna niciuna sau prea puține ca să fie menționate. Într-un grup nu adaugă nimic și este numărată în nota de acoperire.'
			},
			{
				en: '**zero**: a value that was reported. The UNODC file holds none at all.',
				ro: '**zero**: o valoare raportată ca atare. În fișierul UNODC nu apare niciuna.'
			}
		]
	},
	{
		id: 'comparability',
		title: { en: 'Comparing years', ro: 'Compararea anilor' },
		text: [
			{ en: 'A share can move for three reasons:', ro: 'O pondere se poate mișca din trei motive:' }
		],
		list: [
			{
				en: 'fewer or more Romanian citizens were identified;',
				ro: 'au fost identificați mai puțini sau mai mulți cetățeni români;'
			},
			{
				en: 'fewer or more others were identified;',
				ro: 'au fost identificați mai puțini sau mai mulți alții;'
			},
			{ en: 'other countries reported.', ro: 'au raportat alte țări.' }
		],
		after: [
			{
				en: 'That is why no sentence here says “fell” or “rose” without saying that the reporting countries changed. When you compare two years, look at the coverage of both first.',
				ro: 'De aceea nicio propoziție de aici nu spune „a scăzut” sau „a crescut” fără să spună că s-au schimbat țările care raportează. Când compari doi ani, uită-te întâi la acoperirea fiecăruia.'
			}
		]
	},
	{
		id: 'editions',
		title: { en: 'Editions', ro: 'Ediții' },
		text: [
			{
				en: 'Publishers revise earlier years. Each publication is kept as an **edition** with its date and is never overwritten. Add “as_of=YYYY-MM-DD” to the address of a figure and you get it as it stood on that day: from the newest edition not later than it. Citations and embeds carry that day already.',
				ro: 'Editorii își revizuiesc anii anteriori. Fiecare publicație este păstrată ca **ediție**, cu data ei, și nu este suprascrisă niciodată. Adaugă „as_of=AAAA-LL-ZZ” la adresa unei figuri și o primești așa cum era în ziua aceea: din cea mai nouă ediție de până atunci. Citările și codul de încorporare au deja ziua în ele.'
			}
		]
	},
	{
		id: 'never',
		title: { en: 'What Origine never does', ro: 'Ce nu face niciodată Origine' },
		text: [],
		list: [
			{
				en: 'It makes **no estimates**: it does not say how many people are trafficked, and it does not fill gaps, neither with zero nor with neighbouring years.',
				ro: '**Nu estimează**: nu spune câte persoane sunt traficate și nu umple golurile, nici cu zero, nici cu anii vecini.'
			},
			{
				en: 'It makes **no causal claims**: the network’s initiatives stand beside the share on one time axis, and that is all. Nothing here computes a link between them.',
				ro: '**Nu leagă cauze de efecte**: inițiativele rețelei stau lângă pondere, pe aceeași axă a timpului, și atât. Nimic de aici nu calculează o legătură între ele.'
			},
			{
				en: 'It **mixes nothing**: not measures, not sources, not editions. Where two sources disagree, both are shown, not an average.',
				ro: '**Nu amestecă**: nici măsuri, nici surse, nici ediții. Unde două surse se contrazic, apar amândouă, nu media lor.'
			},
			{
				en: 'It puts **no relayed figure** (from the press, say) into a computed share.',
				ro: '**Nu pune cifre preluate** de la terți, de pildă din presă, într-o pondere calculată.'
			},
			{
				en: 'It shows **no persons**: no images, no stories, no data about individuals.',
				ro: '**Nu arată persoane**: nici imagini, nici povești, nici date despre cineva anume.'
			}
		]
	}
];
