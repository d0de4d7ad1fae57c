import { citeAsText } from '#lib/cite/cite.ts';
import { answerFigure } from '#lib/server/api.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, request, url }) =>
	answerFigure(request, url, params.id, (figure, lang) => ({
		type: 'application/json; charset=utf-8',
		body: JSON.stringify({
			id: figure.id,
			lang,
			title: figure.title,
			headline: figure.headline,
			subtitle: figure.subtitle,
			description: figure.paragraphs.join(' '),
			params: figure.params,
			as_of: figure.as_of,
			build_id: figure.build_id,
			sources: figure.sources,
			notes: figure.notes,
			citation: citeAsText(figure, url.origin),
			rows: figure.rows,
			...(figure.extra.length > 0 ? { extra: figure.extra } : {})
		})
	}));
