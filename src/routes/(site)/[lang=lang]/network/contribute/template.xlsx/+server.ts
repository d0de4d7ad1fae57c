import type { Lang } from '#lib/i18n/text.ts';
import { templateXlsx } from '#lib/features/network/contribute/template.server.ts';
import { readNetwork } from '#lib/features/network/record.server.ts';
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
