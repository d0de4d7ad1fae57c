import { langOfPath } from '#lib/i18n/negotiate.ts';
import { readHelplines } from '#lib/server/helplines.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ url }) => {
	const lang = langOfPath(url.pathname) ?? 'ro';
	return { lang, helplines: await readHelplines(lang) };
};
