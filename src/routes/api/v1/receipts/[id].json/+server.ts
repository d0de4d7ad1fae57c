import { citeReceipt, receiptLink } from '#lib/receipts/cite.ts';
import { answerReceipt } from '#lib/receipts/answer.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, request, url }) =>
	answerReceipt(request, url, params.id, (receipt) => ({
		type: 'application/json; charset=utf-8',
		body: JSON.stringify({
			...receipt,
			url: receiptLink(receipt, url.origin),
			citation: {
				ro: citeReceipt(receipt, url.origin, 'ro'),
				en: citeReceipt(receipt, url.origin, 'en')
			}
		})
	}));
