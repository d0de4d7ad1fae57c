import { error } from '@sveltejs/kit';
import { CITATION_LINKS } from '#lib/cite/doors.ts';
import { citationKey, fileStem } from '#lib/cite/names.ts';
import { answerFigure } from '#lib/server/api.ts';
import { writeCitation } from '#lib/server/citations.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, request, url }) => {
	const door = CITATION_LINKS.find(({ format }) => format === params.format);
	if (!door) error(404);
	const { format, type } = door;
	const ending = format === 'csl' ? 'json' : format;
	return answerFigure(request, url, params.id, (figure) => ({
		type: `${type}; charset=utf-8`,
		headers: {
			'Content-Disposition': `inline; filename="${fileStem(figure)}.${ending}"`
		},
		body: writeCitation(format, { ...figure, key: citationKey(figure) }, url.origin)
	}));
};
