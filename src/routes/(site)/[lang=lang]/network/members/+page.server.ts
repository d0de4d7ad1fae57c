import type { Lang } from '#lib/i18n/text.ts';
import { today } from '#lib/server/contribute/today.ts';
import { readMembers } from '#lib/server/network-members.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => readMembers(params.lang as Lang, today());
