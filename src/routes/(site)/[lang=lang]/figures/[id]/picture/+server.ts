import { drawPicture } from '#lib/server/pictures/draw.ts';
import { answerFigure } from '#lib/server/api.ts';
import type { RequestHandler } from './$types';

/** The bare picture, for a page whose reader changed something. */
export const GET: RequestHandler = ({ params, request, url }) => {
	const asked = new URL(url);
	asked.searchParams.set('lang', params.lang);
	return answerFigure(request, asked, params.id, (figure) => ({
		type: 'text/html; charset=utf-8',
		headers: { 'X-Robots-Tag': 'noindex' },
		body: drawPicture(figure)
	}));
};
