import { answerReceipt } from '#lib/server/receipts/answer.ts';
import { observationRow } from '#lib/receipts/observation.ts';
import { columnsOf, toCsv } from '#lib/server/flatten.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, request, url }) =>
	answerReceipt(request, url, params.id, (receipt) => {
		const travelling = {
			receipt: receipt.id,
			as_of: receipt.as_of,
			note: receipt.notes.join(' ')
		};
		return {
			type: 'text/csv; charset=utf-8; header=present',
			headers: {
				'Content-Disposition': `attachment; filename="origine-${receipt.id}-${receipt.as_of}.csv"`
			},
			body: toCsv(
				[...columnsOf(observationRow), ...Object.keys(travelling)],
				receipt.observations.map((row) => ({ ...row, ...travelling }))
			)
		};
	});
