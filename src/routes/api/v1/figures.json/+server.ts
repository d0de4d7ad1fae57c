import { paramsSchema } from '#lib/figure/params.ts';
import { figures } from '#lib/figures/registry.server.ts';
import { cacheHeaders, OPEN_HEADERS } from '#lib/server/api.ts';
import { openDatabase } from '#lib/db/database.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url }) => {
	const { build } = await openDatabase();
	const list = [...figures].map(([id, figure]) => ({
		id,
		title: figure.title,
		params: paramsSchema([...figure.params], { set: figure.defaults.set, origin: ['RO'] }),
		links: {
			page: { en: `${url.origin}/en/figures/${id}`, ro: `${url.origin}/ro/figures/${id}` },
			embed: { en: `${url.origin}/embed/en/${id}`, ro: `${url.origin}/embed/ro/${id}` },
			json: `${url.origin}/api/v1/figures/${id}.json`,
			csv: `${url.origin}/api/v1/figures/${id}.csv`,
			svg: `${url.origin}/api/v1/figures/${id}.svg`,
			png: `${url.origin}/api/v1/figures/${id}.png`
		}
	}));
	return Response.json(
		{ build_id: build.build_id, figures: list },
		{ headers: { ...OPEN_HEADERS, ...cacheHeaders(build.build_id) } }
	);
};
