import { error } from '@sveltejs/kit';
import type { Lang } from '#lib/i18n/text.ts';
import { isStale } from '#lib/record/verified.ts';
import { today } from '#lib/features/network/contribute/today.server.ts';
import { readNetwork } from '#lib/features/network/record.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const lang = params.lang as Lang;
	const { initiatives, objectives } = await readNetwork(lang);
	const index = initiatives.findIndex(({ id }) => id === params.id);
	const initiative = initiatives[index];
	if (!initiative) {
		error(404, lang === 'ro' ? 'Nu există această inițiativă.' : 'There is no such initiative.');
	}
	const link = (at: number) => {
		const other = at < 0 ? undefined : initiatives[at];
		return other ? { id: other.id, title: other.title } : null;
	};
	return {
		initiative,
		stale: isStale(initiative.last_verified, today()),
		objective: objectives.find(({ id }) => id === initiative.objective) ?? null,
		previous: link(index - 1),
		next: link(index + 1)
	};
};
