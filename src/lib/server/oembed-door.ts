import { cacheHeaders, jsonError, OPEN_HEADERS } from './api.ts';
import { openDatabase } from '../db/database.server.ts';
import { answerOEmbed, OEmbedError, toXml } from './oembed.ts';

const FORMATS = ['json', 'xml'];

/** The oEmbed door: `format` of the address wins over the path it came by. */
export async function openOEmbed(url: URL, path: 'json' | 'xml'): Promise<Response> {
	try {
		const format = url.searchParams.get('format') ?? path;
		if (!FORMATS.includes(format)) throw new OEmbedError(`format: ${FORMATS.join(', ')}`, 501);
		const answer = await answerOEmbed(url.searchParams, url.origin);
		const { build } = await openDatabase();
		const headers = { ...OPEN_HEADERS, ...cacheHeaders(build.build_id) };
		return format === 'xml'
			? new Response(toXml(answer), {
					headers: { ...headers, 'Content-Type': 'text/xml; charset=utf-8' }
				})
			: Response.json(answer, { headers });
	} catch (thrown) {
		if (!(thrown instanceof OEmbedError)) throw thrown;
		const { status, message } = thrown;
		return jsonError(status, { error: { code: 'bad_oembed', message, param: null } });
	}
}
