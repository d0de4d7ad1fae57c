import { fileStem } from '#lib/cite/names.ts';
import { figures } from '#lib/figures/registry.server.ts';
import { answerFigure } from '#lib/server/api.ts';
import { columnsOf, flatten, toCsv } from '#lib/server/flatten.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, request, url }) =>
	answerFigure(request, url, params.id, (figure) => {
		const definition = figures.get(figure.id);
		if (!definition) throw new Error(`figure ${figure.id} vanished`);
		const travelling = {
			source: figure.sources.map(({ producer, title }) => `${producer}, ${title}`).join('; '),
			vintage: figure.sources.map(({ vintage }) => vintage).join('; '),
			note: figure.notes.join(' ')
		};
		return {
			type: 'text/csv; charset=utf-8; header=present',
			headers: {
				'Content-Disposition': `attachment; filename="${fileStem(figure)}.csv"`
			},
			body: toCsv(
				[...columnsOf(definition.row), ...Object.keys(travelling)],
				figure.rows.map((row) => ({ ...flatten(row as object), ...travelling }))
			)
		};
	});
