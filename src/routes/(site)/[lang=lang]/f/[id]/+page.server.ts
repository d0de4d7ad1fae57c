import { ParamError } from '#lib/figure/params.ts';
import type { Lang } from '#lib/i18n/text.ts';
import { citeReceipt, receiptLink } from '#lib/cite/number.ts';
import { loadReceipt } from '#lib/server/receipts/load.ts';
import { failPage } from '#lib/server/errors.ts';
import type { PageServerLoad } from './$types';

/** Cells of one page: a share of the world has a thousand. */
const PAGE_SIZE = 50;

/** Which page of the cells is asked for. */
function askedPage(search: URLSearchParams, pages: number, lang: Lang): number {
	const [text = '1', ...more] = search.getAll('rows');
	const page = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : NaN;
	if (more.length === 0 && page <= pages) return page;
	throw new ParamError(
		lang === 'ro'
			? `Parametrul „rows” trebuie să fie un număr de la 1 la ${pages}.`
			: `The parameter “rows” must be a number from 1 to ${pages}.`,
		'rows'
	);
}

export const load: PageServerLoad = async ({ params, url }) => {
	const lang = params.lang as Lang;
	try {
		const {
			observations,
			source_titles: _,
			...receipt
		} = await loadReceipt(params.id, url.searchParams, lang, ['rows']);
		const pages = Math.max(1, Math.ceil(observations.length / PAGE_SIZE));
		const page = askedPage(url.searchParams, pages, lang);
		const rows = observations.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
		const whole = { ...receipt, observations, source_titles: _ };
		return {
			receipt,
			cells: { rows, count: observations.length, page, pages, asked: url.searchParams.has('rows') },
			citation: {
				ro: citeReceipt(whole, url.origin, 'ro'),
				en: citeReceipt(whole, url.origin, 'en')
			},
			link: receiptLink(receipt, url.origin),
			origin: url.origin,
			canonicalQuery: receipt.pinned ? `?as_of=${receipt.as_of}` : ''
		};
	} catch (thrown) {
		return failPage(thrown, lang);
	}
};
