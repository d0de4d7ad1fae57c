import { error } from '@sveltejs/kit';
import type { Lang } from '#lib/i18n/text.ts';
import { today } from '#lib/features/network/contribute/today.server.ts';
import { readMember } from '#lib/features/network/members/load.server.ts';
import type { PageServerLoad } from './$types';
import { FOUNDED } from '../../../../../../../data/network/schema.ts';

export const load: PageServerLoad = async ({ params }) => {
	const lang = params.lang as Lang;
	const found = await readMember(params.id, lang, today());
	if (!found) error(404, lang === 'ro' ? 'Nu există acest membru.' : 'There is no such member.');
	return { ...found, founded: FOUNDED };
};
