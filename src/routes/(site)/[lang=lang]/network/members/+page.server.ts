import type { Lang } from '#lib/i18n/text.ts';
import { today } from '#lib/features/network/contribute/today.server.ts';
import { readMembers } from '#lib/features/network/members/load.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => readMembers(params.lang as Lang, today());
