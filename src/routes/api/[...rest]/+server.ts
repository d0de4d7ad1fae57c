import { isLang, speaker } from '#lib/i18n/text.ts';
import { OPEN_HEADERS } from '#lib/server/api.ts';
import type { RequestHandler } from './$types';

/** An address that is no part of the API says so in the API's own way. */
export const GET: RequestHandler = ({ url }) => {
	const asked = url.searchParams.get('lang') ?? '';
	const message = speaker(isLang(asked) ? asked : 'ro')(
		'There is nothing at this address; /api/v1/figures.json lists what there is.',
		'La această adresă nu este nimic; /api/v1/figures.json arată ce există.'
	);
	return Response.json(
		{ error: { code: 'unknown_address', message, param: null } },
		{ status: 404, headers: OPEN_HEADERS }
	);
};
