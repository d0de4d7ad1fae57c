import { answerFigure } from '#lib/server/api.ts';
import { statusOf } from '#lib/server/status.ts';
import type { RequestHandler } from './$types';

/** A few hundred bytes that tell whoever keeps a figure whether it still is the newest. */
export const GET: RequestHandler = ({ params, request, url }) =>
	answerFigure(request, url, params.id, async (figure) => ({
		type: 'application/json; charset=utf-8',
		body: JSON.stringify(await statusOf(figure))
	}));
