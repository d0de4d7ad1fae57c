import type { Lang } from '#lib/i18n/text.ts';
import { today } from '#lib/features/network/contribute/today.server.ts';
import { readAims } from '#lib/features/network/aims/load.server.ts';
import type { PageServerLoad } from './$types';
import { FOUNDED } from '../../../../../../data/network/schema.ts';

export const load: PageServerLoad = async ({ params }) => ({
	...(await readAims(params.lang as Lang, today())),
	founded: FOUNDED
});
