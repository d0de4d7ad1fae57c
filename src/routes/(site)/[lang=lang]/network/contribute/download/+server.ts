import { error } from '@sveltejs/kit';
import type { Lang } from '#lib/i18n/text.ts';
import { assess } from '#lib/features/network/contribute/assess.ts';
import { outcomeOf } from '#lib/features/network/contribute/outcome.server.ts';
import { cellsOf } from '#lib/features/network/contribute/read-form.ts';
import { readFields } from '#lib/features/network/contribute/read-fields.server.ts';
import { readKnownRecord } from '#lib/features/network/contribute/record.server.ts';
import { today } from '#lib/features/network/contribute/today.server.ts';
import type { RequestHandler } from './$types';

/** Gives a checked row back as a file: only what passes the check again leaves under this address. */
export const POST: RequestHandler = async ({ request, params }) => {
	const lang = params.lang as Lang;
	const fields = await readFields(request, lang);
	const { record } = await readKnownRecord();
	const { ok, cells, errors } = assess(cellsOf(fields), record, today(), lang);
	const [first] = errors;
	if (!ok) error(400, first ? `${first.label}: ${first.text}` : '');
	const { csv, json } = outcomeOf(cells, lang, { contact: undefined, repository: undefined });
	const asJson = fields.get('format') === 'json';
	return new Response(asJson ? json : csv, {
		headers: {
			'Content-Type': asJson ? 'application/json' : 'text/csv; charset=utf-8',
			'Content-Disposition': `attachment; filename="${cells.initiative_id}.${asJson ? 'json' : 'csv'}"`,
			'Cache-Control': 'no-store'
		}
	});
};
