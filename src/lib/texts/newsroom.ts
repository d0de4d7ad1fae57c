import type { Text } from '../i18n/text.ts';

/** Prose of the page that gives a newsroom everything it needs to show a figure. */
export const NEWSROOM = {
	title: { en: 'For newsrooms', ro: 'Pentru redacții' },
	lead: {
		en: 'Choose how the figure should look, copy one of the codes below, and publish. It is free, loads nothing from other sites and needs no script.',
		ro: 'Alege cum să arate figura, copiază unul dintre codurile de mai jos și publică. Este gratuit, nu încarcă nimic de pe alte site-uri și nu are nevoie de scripturi.'
	},
	language: { en: 'Language', ro: 'Limba' },
	theme: { en: 'Theme', ro: 'Tema' },
	themes_auto: { en: 'as the reader’s device', ro: 'ca pe dispozitivul cititorului' },
	themes_light: { en: 'light', ro: 'luminoasă' },
	themes_dark: { en: 'dark', ro: 'întunecată' },
	data: { en: 'Data', ro: 'Datele' },
	pinned: { en: 'stay at this edition', ro: 'rămân la această ediție' },
	live: { en: 'follow new editions', ro: 'urmează edițiile noi' },
	pinned_why: {
		en: 'A pinned figure never changes under your text. When newer data exist, a quiet line in it says so; when a publisher corrects an edition, a louder one does.',
		ro: 'O figură fixată nu se schimbă niciodată sub textul tău. Când apar date mai noi, un rând discret o spune; când editorul corectează o ediție, un rând mai vizibil.'
	},
	preview: { en: 'How it will look', ro: 'Cum va arăta' },
	on_phone: { en: 'On a phone, 340 px wide', ro: 'Pe telefon, lățime 340 px' },
	on_desk: { en: 'In an article, 720 px wide', ro: 'Într-un articol, lățime 720 px' },
	codes: { en: 'Codes', ro: 'Coduri' },
	iframe: { en: 'Frame, without any script', ro: 'Cadru, fără niciun script' },
	script: {
		en: 'Frame and script that sets its height',
		ro: 'Cadru și script care îi potrivește înălțimea'
	},
	wordpress: {
		en: 'WordPress, Ghost, Drupal: paste this address on a line of its own',
		ro: 'WordPress, Ghost, Drupal: lipește adresa singură pe un rând'
	},
	oembed: { en: 'oEmbed address', ro: 'Adresă oEmbed' },
	markdown: { en: 'Markdown (picture with link)', ro: 'Markdown (imagine cu legătură)' },
	image: { en: 'Picture for a web page', ro: 'Imagine pentru o pagină web' },
	alt: { en: 'Text alternative, to copy', ro: 'Text alternativ, de copiat' },
	technical: { en: 'For whoever runs your site', ro: 'Pentru cine administrează site-ul tău' },
	csp: {
		en: 'If your site has a content security policy, add these (the second for the script, the third for the picture)',
		ro: 'Dacă site-ul tău are o politică de securitate a conținutului, adaugă acestea (a doua pentru script, a treia pentru imagine)'
	},
	privacy: { en: 'Privacy of your readers', ro: 'Confidențialitatea cititorilor tăi' },
	privacy_text: {
		en: 'The frame sets no cookies, stores nothing on the device, asks no other host, and the program that serves it writes down nothing about who reads. It works in a sandbox and with scripts turned off.',
		ro: 'Cadrul nu pune cookie-uri, nu păstrează nimic pe dispozitiv, nu cere nimic de la alte site-uri, iar programul care îl servește nu notează nimic despre cititori. Merge și într-un „sandbox”, și cu scripturile oprite.'
	},
	corrections: { en: 'Found a mistake?', ro: 'Ai găsit o greșeală?' },
	corrections_to: { en: 'Write to', ro: 'Scrie la' },
	corrections_how: {
		en: 'How corrections are made, and how they reach what you published:',
		ro: 'Cum se fac corecturile și cum ajung ele la ce ai publicat:'
	},
	back: { en: 'Back to the figure', ro: 'Înapoi la figură' }
} satisfies Record<string, Text>;
