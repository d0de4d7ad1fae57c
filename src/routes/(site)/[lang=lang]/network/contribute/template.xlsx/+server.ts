import type { Lang } from '#lib/i18n/text.ts';
import { templateXlsx } from '#lib/server/contribute/template.ts';
import { readNetwork } from '#lib/server/network.ts';
import type { RequestHandler } from './$types';

/** The template to fill in, as a workbook. */
export const GET: RequestHandler = async ({ params }) => {
	const lang = params.lang as Lang;
	const { objectives } = await readNetwork(lang);
	return new Response(new Uint8Array(await templateXlsx(lang, objectives)), {
		headers: {
			'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			'Content-Disposition': 'attachment; filename="origine-template.xlsx"'
		}
	});
};
