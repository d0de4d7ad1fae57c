import { figures } from '#lib/figures/registry.server.ts';
import { loadDestinations } from '#lib/features/destinations/load-all.server.ts';
import { loadFigure } from '#lib/server/figure.ts';
import { readNetwork } from '#lib/features/network/record.server.ts';
import { sitemap } from '#lib/server/sitemap.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url }) => {
	const { initiatives, members } = await readNetwork('ro');
	const { rows: countries } = await loadDestinations(new URLSearchParams(), 'ro');
	// Of the receipts, those of the headline's number: each table leads to the others.
	const { receipts } = await loadFigure('origin-share-over-time', new URLSearchParams(), 'ro');
	const paths = [
		'',
		'/figures',
		...[...figures.keys()].map((id) => `/figures/${id}`),
		'/progress',
		'/claims',
		'/claims/check',
		'/destinations',
		...countries.map(({ code }) => `/destinations/${code}`),
		'/network',
		'/network/contribute',
		'/network/objectives',
		'/network/members',
		...members.map(({ id }) => `/network/members/${id}`),
		'/network/protect',
		...initiatives.map(({ id }) => `/network/initiatives/${id}`),
		...(receipts?.table ?? []).flatMap((row) => row.find(Boolean) ?? []).map((id) => `/f/${id}`),
		'/sources',
		'/quality',
		'/changes',
		'/method',
		'/help'
	];
	return new Response(sitemap(url.origin, paths), {
		headers: {
			'Content-Type': 'application/xml; charset=utf-8',
			'Cache-Control': 'public, max-age=3600'
		}
	});
};
