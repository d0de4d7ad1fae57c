import { permalink } from '../../cite/cite.ts';
import type { FigureData } from '../../figure/contract.ts';
import { CAVEATS } from '../../i18n/caveats.ts';
import { EVIDENCE } from '../../i18n/evidence.ts';
import { formatDate } from '../../i18n/format.ts';
import { M } from '../../i18n/messages.ts';

/** Who counted, in which publication and edition; how the number came here where not from a file. */
export function sourceLine({ sources, lang }: FigureData): string {
	const each = sources.map(({ producer, title, vintage, evidence }) => {
		const ways = evidence
			.filter((way) => way !== 'publisher_file')
			.map((way) => EVIDENCE[way]?.short[lang] ?? way);
		const how = ways.length > 0 ? ` (${ways.join(', ')})` : '';
		return `${producer}, ${title}, ${M.edition[lang]} ${formatDate(vintage, lang)}${how}`;
	});
	const label = sources.length > 1 ? M.sources[lang] : M.source[lang];
	return `${label}: ${each.join('; ')}.`;
}

/** The subtitle without the edition, which stands in the foot of a picture. */
export function shortSubtitle({ subtitle, sources, lang }: FigureData): string {
	let short = subtitle;
	for (const { producer, vintage } of sources)
		short = short.replace(` ${producer}, ${M.edition[lang]} ${formatDate(vintage, lang)}.`, '');
	return short;
}

/**
 * The caveats, all or as few as may stand where room is short: what “identified in” means goes to the
 * page; who is counted, and what a figure says of itself, never go.
 */
export const caveats = ({ notes, lang }: FigureData, short: boolean): string =>
	notes.filter((note) => !short || note !== CAVEATS.identified_in[lang]).join(' ');

/** Where the figure is found again, as one writes it on paper. */
export const shortAddress = (figure: FigureData, origin: string): string =>
	permalink(figure, origin).replace(/^https?:\/\//, '');
