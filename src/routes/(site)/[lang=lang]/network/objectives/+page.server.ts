import type { Lang } from '#lib/i18n/text.ts';
import { today } from '#lib/server/contribute/today.ts';
import { readAims } from '#lib/server/network-objectives.ts';
import type { PageServerLoad } from './$types';
import { FOUNDED } from '../../../../../../data/network/schema.ts';

export const load: PageServerLoad = async ({ params }) => ({
	...(await readAims(params.lang as Lang, today())),
	founded: FOUNDED
});
