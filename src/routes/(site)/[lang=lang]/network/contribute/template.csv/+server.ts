import type { Lang } from '#lib/i18n/text.ts';
import { templateCsv } from '#lib/features/network/contribute/template.server.ts';
import { readNetwork } from '#lib/features/network/record.server.ts';
import type { RequestHandler } from './$types';

/** The template to fill in, as text. */
export const GET: RequestHandler = async ({ params }) => {
	const lang = params.lang as Lang;
	const { objectives } = await readNetwork(lang);
	return new Response(templateCsv(lang, objectives), {
		headers: {
			'Content-Type': 'text/csv; charset=utf-8',
			'Content-Disposition': 'attachment; filename="origine-template.csv"'
		}
	});
};
