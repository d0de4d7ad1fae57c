import { error } from '@sveltejs/kit';
import { CITATION_LINKS } from '#lib/cite/doors.ts';
import { answerReceipt } from '#lib/server/receipts/answer.ts';
import { citedReceipt, receiptLink } from '#lib/cite/number.ts';
import { writeCitation } from '#lib/server/citations.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, request, url }) => {
	const door = CITATION_LINKS.find(({ format }) => format === params.format);
	if (!door) error(404);
	const { format, type } = door;
	const ending = format === 'csl' ? 'json' : format;
	return answerReceipt(request, url, params.id, (receipt) => ({
		type: `${type}; charset=utf-8`,
		headers: {
			'Content-Disposition': `inline; filename="origine-${receipt.id}-${receipt.as_of}.${ending}"`
		},
		body: writeCitation(format, citedReceipt(receipt), url.origin, receiptLink(receipt, url.origin))
	}));
};
