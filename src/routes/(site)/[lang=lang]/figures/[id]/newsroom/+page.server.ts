import type { Lang } from '#lib/i18n/text.ts';
import { ParamError } from '#lib/figure/params.ts';
import { pinnedQuery } from '#lib/cite/cite.ts';
import { frameAddress } from '#lib/cite/snippets.ts';
import { designedHeights, embedHeight } from '#lib/server/pictures/embed-height.ts';
import { failPage } from '#lib/server/errors.ts';
import { forPage, loadFigure } from '#lib/server/figure.ts';
import { channels } from '#lib/features/network/contribute/outcome.server.ts';
import { weighEmbed } from '#lib/server/weight.ts';
import type { PageServerLoad } from './$types';

const THEMES = ['auto', 'light', 'dark'] as const;
const DATA = ['pinned', 'live'] as const;
/** Widths of the previews: a phone's column, an article's. */
const WIDTHS = { phone: 340, desk: 720 };

/** One of a few words of the address; the first of them where it says nothing. */
function choose<T extends string>(url: URL, name: string, words: readonly [T, ...T[]]): T {
	const asked = url.searchParams.get(name) ?? words[0];
	const found = words.find((word) => word === asked);
	if (!found) throw new ParamError(`${name}: ${words.join(', ')}`, name);
	return found;
}

export const load: PageServerLoad = async ({ params, url, platform }) => {
	const lang = params.lang as Lang;
	try {
		const theme = choose(url, 'theme', THEMES);
		const live = choose(url, 'data', DATA) === 'live';
		const figure = await loadFigure(params.id, url.searchParams, lang, ['theme', 'data']);
		const { desk: height, phone: phoneHeight } = designedHeights(figure);
		const options = { origin: url.origin, height, phoneHeight, theme, live };
		const frame = new URL(frameAddress(figure, options));
		const address = frame.pathname + frame.search;
		return {
			figure: forPage(figure, false),
			options,
			frame: address,
			// A form cannot keep what its address asks for by itself.
			kept: [...new URLSearchParams(figure.query)],
			image: `${url.origin}/api/v1/figures/${figure.id}.png?${pinnedQuery(figure, { preset: 'og', lang })}`,
			heights: {
				phone: embedHeight(figure, WIDTHS.phone),
				desk: embedHeight(figure, WIDTHS.desk)
			},
			widths: WIDTHS,
			bytes: await weighEmbed(address, figure.build_id, platform?.req?.socket.localPort),
			contact: channels().contact ?? null,
			canonicalQuery: figure.query ? `?${figure.query}` : ''
		};
	} catch (thrown) {
		return failPage(thrown, lang);
	}
};
