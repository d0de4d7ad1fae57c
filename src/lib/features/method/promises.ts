import type { Section } from './section.ts';

/** How to cite, and what readers may count on. */
export const PROMISES: Section[] = [
	{
		id: 'cite',
		title: { en: 'How to cite', ro: 'Cum citezi' },
		text: [
			{
				en: 'Under every figure, **Cite** gives a finished sentence: the finding, the source, its edition, the caveat and a permanent address. Take it whole: the caveat is part of the number. It may be shortened to “identified, not all”, never dropped.',
				ro: 'Sub fiecare figură, **Citează** îți dă o propoziție gata făcută: constatarea, sursa, ediția, avertismentul și o adresă permanentă. Ia-o întreagă: avertismentul face parte din cifră. Îl poți scurta la „identificate, nu toate”, dar nu îl poți lăsa deoparte.'
			},
			{
				en: 'Do not write “the majority of victims”: no official figure we have seen supports it. “The largest foreign citizenship” holds only for the places and years where the ranking says so.',
				ro: 'Nu scrie „majoritatea victimelor”: nicio cifră oficială văzută de noi nu o susține. „Cea mai numeroasă cetățenie străină” este corect numai pentru locurile și anii în care o spune clasamentul.'
			},
			{
				en: 'Numbers can be had as CSV and JSON, pictures as SVG, under **Data** and **Image** and through the [API](/api/v1/figures.json). The licence of each source is on the page of [sources](/en/sources).',
				ro: 'Cifrele se pot lua în CSV și JSON, iar imaginile în SVG, la **Date** și **Imagine** sau prin [API](/api/v1/figures.json). Licența fiecărei surse este pe pagina cu [surse](/ro/sources).'
			}
		]
	},
	{
		id: 'accessibility',
		title: { en: 'Accessibility', ro: 'Accesibilitate' },
		text: [
			{
				en: 'The site aims at WCAG 2.2, level AA. Every figure is also there as sentences and as a table; maps and lists can be used with the keyboard; pages work without JavaScript; colours can be told apart with the common forms of colour blindness; a dark theme and reduced motion are respected.',
				ro: 'Site-ul urmărește WCAG 2.2, nivelul AA. Fiecare figură există și ca propoziții, și ca tabel; hărțile și listele se pot folosi cu tastatura; paginile merg fără JavaScript; culorile se disting și în formele obișnuite de daltonism; tema întunecată și mișcarea redusă sunt respectate.'
			},
			{
				en: 'Pages are tested automatically, in both languages; such tests do not find everything. Known limit: the marks on the time chart are small for a finger; the same initiatives are in the [list](/en/network#initiatives).',
				ro: 'Paginile sunt testate automat, în ambele limbi; asemenea teste nu găsesc tot. Limită cunoscută: marcajele de pe graficul în timp sunt mici pentru deget; aceleași inițiative sunt în [listă](/ro/network#initiatives).'
			}
		]
	},
	{
		id: 'privacy',
		title: { en: 'Privacy', ro: 'Confidențialitate' },
		text: [
			{
				en: 'No cookies, no accounts, no trackers, and nothing loaded from other sites. The server keeps no profiles of readers. If you choose the light or the dark theme, the choice stays on your device (in the browser’s local storage) and is sent nowhere. Links to other sites do not tell them which page you came from.',
				ro: 'Fără cookie-uri, fără conturi, fără programe de urmărire și nimic încărcat de pe alte site-uri. Serverul nu ține profiluri ale cititorilor. Dacă alegi tema luminoasă sau întunecată, alegerea rămâne pe dispozitivul tău (în memoria locală a browserului) și nu este trimisă nicăieri. Legăturile către alte site-uri nu le spun de pe ce pagină vii.'
			}
		]
	},
	{
		id: 'corrections',
		title: { en: 'Corrections', ro: 'Corecturi' },
		text: [
			{
				en: 'Found a mistake: a label matched wrongly, a date, a better source? Corrections are made in the project’s repository, by its maintainers. Give the address of the figure with its “as_of” and a source that shows what is right. No contact address has been published yet.',
				ro: 'Ai găsit o greșeală: o etichetă asociată greșit, o dată, o sursă mai bună? Corecturile se fac în depozitul de cod al proiectului, de către cei care îl întrețin. Dă adresa figurii, cu „as_of”, și o sursă care arată cum este corect. O adresă de contact nu a fost publicată încă.'
			},
			{
				en: 'A publisher’s own error is not silently mended: it is corrected in a list that says what, why and on whose word, and the edition stays as it was.',
				ro: 'Greșeala unui editor nu este îndreptată pe tăcute: se corectează într-o listă care spune ce, de ce și pe baza a ce, iar ediția rămâne cum era.'
			}
		]
	}
];
