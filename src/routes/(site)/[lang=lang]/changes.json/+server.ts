import { OPEN_HEADERS } from '#lib/server/api.ts';
import { changeFeed } from '#lib/features/changes/feed.server.ts';
import type { Lang } from '#lib/i18n/text.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url }) => {
	const feed = await changeFeed(url.origin, params.lang as Lang);
	return new Response(feed.json1(), {
		headers: { ...OPEN_HEADERS, 'Content-Type': 'application/feed+json; charset=utf-8' }
	});
};
