import { negotiate } from '#lib/i18n/negotiate.ts';
import type { RequestHandler } from './$types';

/** The bare address leads to the reader's language, Romanian by default. */
export const GET: RequestHandler = ({ request }) =>
	new Response(null, {
		status: 302,
		headers: {
			Location: `/${negotiate(request.headers.get('accept-language'))}`,
			Vary: 'Accept-Language',
			'Cache-Control': 'no-cache'
		}
	});
