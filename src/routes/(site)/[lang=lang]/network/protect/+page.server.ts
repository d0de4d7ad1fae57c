import type { Lang } from '#lib/i18n/text.ts';
import { readProtect } from '#lib/features/network/members/load.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	items: await readProtect(params.lang as Lang)
});
