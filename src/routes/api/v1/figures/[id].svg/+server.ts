import { frameSvg } from '#lib/render/frame.ts';
import { answerFigure } from '#lib/server/api.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, request, url }) =>
	answerFigure(request, url, params.id, (figure) => ({
		type: 'image/svg+xml; charset=utf-8',
		// A picture opened by itself runs nothing and loads nothing.
		headers: { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'" },
		body: frameSvg(figure, url.origin)
	}));
