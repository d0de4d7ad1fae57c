import type { FigureData } from '../figure/contract.ts';
import { permalink } from './cite.ts';
import { embedHref } from './doors.ts';
import { escapeMarkup } from './escape.ts';

/** What the code for a web page may differ in. */
export interface SnippetOptions {
	/** Base address of the site. */
	origin: string;
	/** Height of the frame in px, where neither a script nor a style sets it. */
	height: number;
	/** Its height in a phone's column, where that is another. */
	phoneHeight?: number;
	/** Width in px; absent: as wide as the page's column. */
	width?: number;
	theme?: 'light' | 'dark' | 'auto';
	/** Follows new editions instead of staying at this one. */
	live?: boolean;
}

/** The address of the frame, with the theme where one is chosen. */
export function frameAddress(figure: FigureData, options: SnippetOptions): string {
	const address = new URL(embedHref(figure, options.origin, options.live));
	if (options.theme && options.theme !== 'auto') address.searchParams.set('theme', options.theme);
	return String(address);
}

/** Screens between a phone and an article: there the height goes from one to the other, in px. */
const [PHONE, ARTICLE] = [360, 800];

/** The height as a style that follows the screen, since a frame cannot follow its content by itself. */
function heightStyle({ height, phoneHeight = height }: SnippetOptions): string {
	if (phoneHeight <= height) return '';
	const slope = (phoneHeight - height) / (ARTICLE - PHONE);
	const start = Math.round(phoneHeight + slope * PHONE);
	const fall = Math.round(slope * 100);
	return `;height:clamp(${height}px,calc(${start}px - ${fall}vw),${phoneHeight}px)`;
}

/** The frame by itself: works everywhere, needs no script. */
export function iframeSnippet(figure: FigureData, options: SnippetOptions): string {
	const src = escapeMarkup(frameAddress(figure, options));
	const title = escapeMarkup(figure.headline);
	const width = options.width ?? '100%';
	return `<iframe src="${src}" title="${title}" width="${width}" height="${options.height}" style="border:0${heightStyle(options)}" loading="lazy"></iframe>`;
}

/** The frame and the script that sets its height. */
export const scriptSnippet = (figure: FigureData, options: SnippetOptions): string =>
	`${iframeSnippet(figure, options)}\n<script async src="${options.origin}/embed.js"></script>`;

/**
 * For sites that fetch our code (oEmbed). A bare blockquote first: WordPress keeps it where the frame
 * cannot be shown, and hides it once the frame tells its height.
 */
export function oembedHtml(figure: FigureData, options: SnippetOptions): string {
	const link = escapeMarkup(permalink(figure, options.origin));
	const src = escapeMarkup(frameAddress(figure, options));
	const headline = escapeMarkup(figure.headline);
	return (
		`<blockquote><a href="${link}">${headline}</a></blockquote>` +
		`<iframe src="${src}" title="${headline}" width="${options.width ?? '100%'}" height="${options.height}" frameborder="0" scrolling="auto"></iframe>`
	);
}

/** The finding as a quotation with its source, for Markdown. */
export function markdownSnippet(figure: FigureData, origin: string, image: string): string {
	const escape = (text: string) => text.replace(/[[\]\\]/g, '\\$&');
	const link = permalink(figure, origin);
	return `[![${escape(figure.headline)}](${image})](${link})`;
}

/** The picture as an image with its text alternative. */
export const imageSnippet = (image: string, alt: string): string =>
	`<img src="${escapeMarkup(image)}" alt="${escapeMarkup(alt)}" width="1200" height="630" loading="lazy">`;
