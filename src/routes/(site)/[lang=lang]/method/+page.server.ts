import type { Lang } from '#lib/i18n/text.ts';
import { readMethodFacts } from '#lib/features/method/load.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	facts: await readMethodFacts(params.lang as Lang)
});
