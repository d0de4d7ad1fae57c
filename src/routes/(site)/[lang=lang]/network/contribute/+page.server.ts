import { fail } from '@sveltejs/kit';
import type { Lang } from '#lib/i18n/text.ts';
import { assess } from '#lib/features/network/contribute/assess.ts';
import { outcomeOf, channels, mailto } from '#lib/features/network/contribute/outcome.server.ts';
import { cellsOf, otherNames } from '#lib/features/network/contribute/read-form.ts';
import { readFields } from '#lib/features/network/contribute/read-fields.server.ts';
import { readKnownRecord } from '#lib/features/network/contribute/record.server.ts';
import { today } from '#lib/features/network/contribute/today.server.ts';
import { readNetwork } from '#lib/features/network/record.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const lang = params.lang as Lang;
	const { members, objectives } = await readNetwork(lang);
	const subject = lang === 'ro' ? 'Inițiative pentru evidență' : 'Initiatives for the record';
	return {
		members: members.map(({ id, short_name, name_ro }) => ({ id, short_name, name_ro })),
		objectives: objectives.map(({ id, position, short }) => ({ id, position, short })),
		today: today(),
		mail: mailto(channels().contact, subject, '')
	};
};

export const actions: Actions = {
	/** Checks the row and shows it; nothing is kept. */
	default: async ({ request, params }) => {
		const lang = params.lang as Lang;
		const fields = await readFields(request, lang);
		const [{ record }, { members }] = await Promise.all([readKnownRecord(), readNetwork(lang)]);
		const assessment = assess(cellsOf(fields), record, today(), lang);
		const { cells, ok } = assessment;
		const names = members.map(({ name_ro }) => name_ro);
		const answer = { assessment, others: otherNames(cells.organisations, names) };
		return ok
			? { ...answer, outcome: outcomeOf(cells, lang, channels()) }
			: fail(422, { ...answer, outcome: null });
	}
};
