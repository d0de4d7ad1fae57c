import { isLang, type Lang } from './text.ts';

/** The language a path names: its first part, or the second under /embed. */
export function langOfPath(pathname: string): Lang | undefined {
	const [first = '', second = ''] = pathname.split('/').filter(Boolean);
	return [first, second].find(isLang);
}

/** The better of the two languages for an Accept-Language header; Romanian unless English is preferred. */
export function negotiate(header: string | null): Lang {
	const wanted = (header ?? '')
		.split(',')
		.map((part) => {
			const [tag = '', ...options] = part.trim().toLowerCase().split(';');
			const quality = options.map((option) => /^\s*q=([\d.]+)$/.exec(option)?.[1]).find(Boolean);
			return { lang: tag.split('-')[0] ?? '', quality: quality ? Number(quality) : 1 };
		})
		.filter(({ quality }) => quality > 0)
		.sort((a, b) => b.quality - a.quality)
		.map(({ lang }) => lang);
	// Romanian speakers abroad often have Moldovan tags; any other language is better served by English.
	const first = wanted.find((lang) => lang !== '*');
	if (!first || first === 'ro' || first === 'mo') return 'ro';
	return wanted.find(isLang) ?? 'en';
}
