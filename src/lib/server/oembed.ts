import { z } from 'zod';
import { oembedHtml, type SnippetOptions } from '../cite/snippets.ts';
import { pinnedQuery } from '../cite/cite.ts';
import { ParamError } from '../figure/params.ts';
import type { FigureData } from '../figure/contract.ts';
import { isLang } from '../i18n/text.ts';
import { embedHeight } from './pictures/embed-height.ts';
import { loadFigure, UnknownFigure } from './figure.ts';

/** What an oEmbed consumer reads (oembed.com, type rich). */
export type OEmbed = Record<string, string | number>;

/** An address we do not answer for: 404, a request we do not understand: 400, a format: 501. */
export class OEmbedError extends Error {
	override name = 'OEmbedError';
	constructor(
		message: string,
		readonly status: 400 | 404 | 501
	) {
		super(message);
	}
}

const PAGE = /^\/(ro|en)\/figures\/([a-z0-9-]{1,60})\/?$/;
const FRAME = /^\/embed\/(ro|en)\/([a-z0-9-]{1,60})\/?$/;
const LONGEST = 2000;
const WIDTHS = { usual: 720, least: 280, most: 1200 };

const pixels = z
	.string()
	.regex(/^[1-9]\d{0,4}$/)
	.transform(Number)
	.optional();
const asked = z.object({
	url: z.string().max(LONGEST),
	maxwidth: pixels,
	maxheight: pixels,
	lang: z.enum(['ro', 'en']).optional(),
	format: z.string().optional()
});

/** Which figure an address of ours shows; undefined for any other address. */
function readAddress(text: string, origin: string) {
	if (!URL.canParse(text)) return undefined;
	const url = new URL(text);
	if (!/^https?:$/.test(url.protocol) || url.host !== new URL(origin).host) return undefined;
	if (url.username || url.password) return undefined;
	const frame = FRAME.exec(url.pathname);
	const [, lang = '', id = ''] = frame ?? PAGE.exec(url.pathname) ?? [];
	return isLang(lang) ? { id, lang, search: url.searchParams, frame: frame !== null } : undefined;
}

async function load(url: string, origin: string, lang: 'ro' | 'en' | undefined) {
	const address = readAddress(url, origin);
	if (!address) throw new OEmbedError('url: not the address of a figure of this site', 404);
	const { id, search, frame } = address;
	try {
		const figure = await loadFigure(id, search, lang ?? address.lang, ['theme']);
		const theme = z
			.enum(['light', 'dark', 'auto'])
			.optional()
			.parse(search.get('theme') ?? undefined);
		return { figure, theme, live: frame && !figure.pinned };
	} catch (thrown) {
		if (thrown instanceof UnknownFigure || thrown instanceof z.ZodError)
			throw new OEmbedError('url: not the address of a figure of this site', 404);
		if (thrown instanceof ParamError) throw new OEmbedError(`url: ${thrown.message}`, 404);
		throw thrown;
	}
}

function describe(figure: FigureData, options: SnippetOptions & { width: number }): OEmbed {
	const { origin, width, height } = options;
	const image = pinnedQuery(figure, { preset: 'og', lang: figure.lang });
	return {
		version: '1.0',
		type: 'rich',
		// Plain text, as the standard has it: consumers escape it themselves.
		title: figure.headline,
		author_name: 'Origine',
		author_url: `${origin}/${figure.lang}`,
		provider_name: 'Origine',
		provider_url: `${origin}/`,
		cache_age: options.live ? 300 : 86400,
		thumbnail_url: `${origin}/api/v1/figures/${figure.id}.png?${image}`,
		thumbnail_width: 1200,
		thumbnail_height: 630,
		html: oembedHtml(figure, options),
		width,
		height
	};
}

/**
 * The oEmbed answer for an address of ours. The address of a figure's page gives an embed that stays at
 * its edition; that of an embed gives what it is, so that following new editions is a choice.
 * @throws OEmbedError with the status to answer
 */
export async function answerOEmbed(search: URLSearchParams, origin: string): Promise<OEmbed> {
	for (const name of ['url', 'maxwidth', 'maxheight', 'lang', 'format']) {
		if (search.getAll(name).length > 1) throw new OEmbedError(`${name}: given twice`, 400);
	}
	const read = asked.safeParse(Object.fromEntries(search));
	if (!read.success) {
		const [issue] = read.error.issues;
		const name = String(issue?.path[0] ?? 'url');
		throw new OEmbedError(
			name === 'url'
				? 'url: the address of a figure of this site is needed'
				: `${name}: cannot be used`,
			400
		);
	}
	const { url, maxwidth, maxheight, lang } = read.data;
	const { figure, theme, live } = await load(url, origin, lang);
	const widest = Math.min(maxwidth ?? WIDTHS.usual, WIDTHS.most);
	// The standard lets nobody answer with more than was asked for, however narrow that is.
	const width =
		maxwidth === undefined ? widest : Math.min(maxwidth, Math.max(widest, WIDTHS.least));
	const needed = embedHeight(figure, Math.max(width, WIDTHS.least));
	const height = Math.min(maxheight ?? needed, needed);
	return describe(figure, { origin, width, height, live, ...(theme ? { theme } : {}) });
}

const escapeXml = (text: string) =>
	text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** The same answer as XML. */
export function toXml(answer: OEmbed): string {
	const fields = Object.entries(answer).map(
		([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`
	);
	return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`;
}
