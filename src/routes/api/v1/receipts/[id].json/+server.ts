import { citeReceipt, receiptLink } from '#lib/cite/number.ts';
import { answerReceipt } from '#lib/server/receipts/answer.ts';
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
