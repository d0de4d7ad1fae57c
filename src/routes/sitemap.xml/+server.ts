import { figures } from '#lib/figures/registry.server.ts';
import { readNetwork } from '#lib/server/network.ts';
import { sitemap } from '#lib/server/sitemap.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url }) => {
	const { initiatives } = await readNetwork('ro');
	const paths = [
		'',
		'/figures',
		...[...figures.keys()].map((id) => `/figures/${id}`),
		'/network',
		'/network/contribute',
		...initiatives.map(({ id }) => `/network/initiatives/${id}`),
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
