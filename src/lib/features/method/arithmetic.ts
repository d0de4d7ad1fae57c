import type { Section } from './section.ts';

/** Share, interval, bounds and rank. */
export const ARITHMETIC: Section[] = [
	{
		id: 'share',
		title: { en: 'The share', ro: 'Ponderea' },
		text: [
			{
				en: 'The question is: of the victims whose citizenship is known, how many are Romanian citizens?',
				ro: 'Întrebarea este: din victimele a căror cetățenie se cunoaște, câte sunt cetățeni români?'
			}
		],
		after: [
			{
				en: 'Below the line stand all victims with a **stated citizenship**: countries, own citizens, stated regions, stateless persons. Victims whose citizenship is not stated are left out; what they could change is shown by the [outer bounds](#bounds).',
				ro: 'Sub linie stau toate victimele cu **cetățenie declarată**: țări, cetățeni proprii, regiuni numite, apatrizi. Victimele fără cetățenie declarată rămân pe dinafară; ce ar putea ele schimba arată [limitele extreme](#bounds).'
			}
		]
	},
	{
		id: 'interval',
		title: { en: 'The interval, and “<5”', ro: 'Intervalul și „<5”' },
		text: [
			{
				en: 'UNODC writes “<5” where a number from 1 to 4 is hidden. Here “<5” stays what it is: **something from 1 to 4**. We do not put 2.5 in its place, nor 0.',
				ro: 'UNODC scrie „<5” acolo unde ascunde o cifră de la 1 la 4. Aici „<5” rămâne ce este: **ceva între 1 și 4**. Nu punem în loc 2,5 și nici 0.'
			},
			{
				en: 'Counts are therefore intervals, and so is the share. Its lower end takes the fewest Romanians and the most others; its upper end the reverse. Words and tables show both ends, with one decimal; where they agree after rounding, one number is shown. Lines and colours use the middle.',
				ro: 'De aceea numerele sunt intervale, iar ponderea la fel. Capătul ei de jos ia cei mai puțini români și cei mai mulți alții; capătul de sus, invers. Textele și tabelele arată ambele capete, cu o zecimală; când coincid după rotunjire, se arată o singură cifră. Liniile și culorile folosesc mijlocul.'
			},
			{
				en: 'The interval is **not a margin of error**. It says what the hidden numbers leave open, not how complete identification is.',
				ro: 'Intervalul **nu este o marjă de eroare**. Spune ce lasă deschis cifrele ascunse, nu cât de completă este identificarea.'
			}
		]
	},
	{
		id: 'bounds',
		title: { en: 'The outer bounds', ro: 'Limitele extreme' },
		text: [
			{
				en: 'Some victims are reported without a citizenship, or only with a region that may include Romania. The outer bounds (“Worst case” in the tables) show how far the share could move: as if **none** of them were Romanian citizens, or **all** of them. Both are unlikely; nothing lies outside.',
				ro: 'Unele victime sunt raportate fără cetățenie sau doar cu o regiune care poate cuprinde România. Limitele extreme („Cazul extrem” în tabele) arată cât s-ar putea mișca ponderea: ca și cum **niciuna** dintre ele nu ar fi cetățean român sau ca și cum **toate** ar fi. Ambele sunt improbabile; în afara lor nu poate fi nimic.'
			}
		]
	},
	{
		id: 'rank',
		title: { en: 'The rank', ro: 'Locul în clasament' },
		text: [
			{
				en: 'The ranking compares **foreign** citizenships, without each country’s own citizens. As counts are intervals, a rank is one too. The best: 1 plus the number of citizenships that certainly have more victims. The worst: 1 plus the number of those that may have more. “1–2” is an honest rank.',
				ro: 'Clasamentul compară cetățeniile **străine**, fără cetățenii proprii ai fiecărei țări. Cum numerele sunt intervale, și locul este un interval. Cel mai bun: 1 plus numărul cetățeniilor care au sigur mai multe victime. Cel mai slab: 1 plus numărul celor care pot avea mai multe. „1–2” este un loc cinstit.'
			},
			{
				en: '**The largest group is not a majority.** A majority is more than half.',
				ro: '**Cel mai numeros grup nu este o majoritate.** Majoritate înseamnă peste jumătate.'
			}
		]
	}
];
