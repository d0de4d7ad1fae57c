import { cacheHeaders } from '#lib/server/api.ts';
import { readKnownRecord } from '#lib/features/network/contribute/record.server.ts';
import type { RequestHandler } from './$types';

/** The record as a contribution is compared with it, in the browser. */
export const GET: RequestHandler = async () => {
	const { build_id, record } = await readKnownRecord();
	return Response.json(record, { headers: cacheHeaders(build_id) });
};
