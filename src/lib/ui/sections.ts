import { M } from '../i18n/messages.ts';
import type { Lang } from '../i18n/text.ts';

/** An everyday page to leave to: nothing about it tells where a reader came from. */
export const EXIT_URL = 'https://www.meteoromania.ro/';

/** The site's sections in the order of its menu. */
export const sections = (lang: Lang) => [
	{ href: `/${lang}/figures/origin-share-by-destination`, label: M.map[lang] },
	{ href: `/${lang}/figures/origin-share-over-time`, label: M.over_time[lang] },
	{ href: `/${lang}/progress`, label: M.progress[lang] },
	{ href: `/${lang}/destinations`, label: M.countries[lang] },
	{ href: `/${lang}/claims`, label: M.can_i_say[lang] },
	{ href: `/${lang}/network`, label: M.network[lang] },
	{ href: `/${lang}/sources`, label: M.sources[lang] },
	{ href: `/${lang}/method`, label: M.method[lang] }
];

/** All pages a reader may look for, in the footer. */
export const pages = (lang: Lang) => [
	...sections(lang),
	{ href: `/${lang}/claims/check`, label: M.check_sentence[lang] },
	{ href: `/${lang}/figures/origin-ranking`, label: M.ranking[lang] },
	{ href: `/${lang}/figures`, label: M.all_figures[lang] },
	{ href: `/${lang}/quality`, label: M.quality[lang] },
	{ href: `/${lang}/changes`, label: M.changes[lang] },
	{ href: `/${lang}/help`, label: M.help[lang] }
];
