import type { RequestHandler } from './$types';

/** Embeds are copies of figures' pages; the sitemap's address must be absolute. */
export const GET: RequestHandler = ({ url }) =>
	new Response(`User-agent: *\nAllow: /\nDisallow: /embed/\nSitemap: ${url.origin}/sitemap.xml\n`, {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' }
	});
