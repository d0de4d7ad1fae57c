import { openDatabase } from '#lib/db/database.server.ts';
import type { RequestHandler } from './$types';

/** For whoever watches the site: which data it serves, how old they are, how many rows. */
export const GET: RequestHandler = async () => {
	const { build } = await openDatabase();
	const age = Date.now() - Date.parse(`${build.newest_vintage}T00:00:00Z`);
	return Response.json(
		{
			status: 'ok',
			build_id: build.build_id,
			built_at: build.built_at,
			newest_vintage: build.newest_vintage,
			data_age_days: Math.floor(age / 86_400_000),
			rows: build.counts
		},
		{ headers: { 'Cache-Control': 'no-store' } }
	);
};
