import type { Lang } from '#lib/i18n/text.ts';
import { readProtect } from '#lib/server/network-members.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	items: await readProtect(params.lang as Lang)
});
