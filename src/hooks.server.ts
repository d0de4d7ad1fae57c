import { randomUUID } from 'node:crypto';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { building } from '$app/environment';
import { warmCheck } from '#lib/features/check/server/check.ts';
import { langOfPath } from '#lib/i18n/negotiate.ts';
import { compress } from '#lib/server/compress.ts';
import { citationDoor, isFigurePage } from '#lib/server/negotiate-citation.ts';
import { warm } from '#lib/server/pictures/warm.ts';

const COMMON_HEADERS = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy':
		'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
	'Cross-Origin-Opener-Policy': 'same-origin'
};

const SCRIPTS =
	/<script\b(?![^>]*\bdata-frame\b)[^>]*>.*?<\/script>|<link\b[^>]*rel="modulepreload"[^>]*>/gs;

/** Once the server listens: nobody waits for this, and what fails here fails again for who asks. */
export const init: ServerInit = () => {
	if (!building)
		setTimeout(
			() =>
				void warm()
					.then(warmCheck)
					.catch(() => undefined),
			500
		).unref();
};

/**
 * Language of the document and the headers of every answer. Kit's own policy is one for all paths, so
 * who may frame a page is added here: embeds by anybody, everything else by nobody.
 */
export const handle: Handle = async ({ event, resolve }) => {
	const { pathname, searchParams } = event.url;
	const lang = langOfPath(pathname) ?? 'ro';
	const embed = pathname.startsWith('/embed/');
	const theme = embed ? searchParams.get('theme') : null;
	// One address for readers and for their reference managers.
	const door =
		event.request.method === 'GET'
			? citationDoor(event.url, event.request.headers.get('accept'))
			: undefined;
	if (door) {
		const { status, body, headers } = await event.fetch(door);
		const answer = new Response(body, { status, headers });
		answer.headers.append('Vary', 'Accept');
		answer.headers.set('Content-Location', door);
		return compress(event.request, answer);
	}
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => {
			const chosen = theme === 'light' || theme === 'dark' ? ` data-theme="${theme}"` : '';
			const page = html.replace('lang="%lang%"', `lang="${lang}"${chosen}`);
			// An embed has no script but the one that tells its height: not the one that remembers a theme,
			// nor those that Kit adds to a page about an error.
			return embed ? page.replace(SCRIPTS, '') : page;
		},
		preload: ({ type }) =>
			// Fonts are in the page's head; an embed is light before it is handsome and takes them only where
			// they are there already.
			type === 'css' || (!embed && type === 'js')
	});
	if (isFigurePage(pathname)) response.headers.append('Vary', 'Accept');
	for (const [name, value] of Object.entries(COMMON_HEADERS)) response.headers.set(name, value);
	const policy = response.headers.get('Content-Security-Policy') ?? "default-src 'none'";
	response.headers.set(
		'Content-Security-Policy',
		`${policy}; frame-ancestors ${embed ? '*' : "'none'"}`
	);
	if (!embed) response.headers.set('X-Frame-Options', 'DENY');
	return compress(event.request, response);
};

/** An unexpected error: logged with a number a reader can quote; nothing of it is shown. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	// What the reader's address got wrong is no error of ours.
	if (status < 500) return { message };
	const id = randomUUID().slice(0, 8);
	console.error(`error ${id} at ${event.url.pathname}:`, error);
	return { message, id };
};
