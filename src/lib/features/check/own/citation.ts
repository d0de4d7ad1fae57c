import type { Measure } from '../../../i18n/measures.ts';
import { LANGS } from '../../../i18n/text.ts';
import { fold } from '../language/fold.ts';
import type { Span } from '../language/span.ts';

/** A number's address in the text: which receipt, and of which day. */
export interface Address {
	id: string;
	day: string | undefined;
}

const escaped = (text: string) => fold(text).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** A page of this site that numbers are copied from, on whatever host it stands. */
const PAGE = String.raw`(?:https?:\/\/[^\s/]+)?\/(?:ro|en)\/(?:f|figures|claims)\b[^\s()]*`;
const MONTH = '[a-z]+';
/** Text whose only digits are days and years: what a list of sources is made of. */
const DAYS = String.raw`(?:[^\d\n%]|\d{1,2} ${MONTH} (?:19|20)\d\d|(?:19|20)\d\d(?!\d))`;

/** What the copy buttons put around a sentence; nothing in it is a number to check. */
const partsWith = (caveats: string): readonly RegExp[] => [
	new RegExp(String.raw`(?:date|data): ${DAYS}{1,900}?\. ?(?=${caveats})`, 'g'),
	new RegExp(caveats, 'g'),
	new RegExp(String.raw`(?:\borigine, )?${PAGE}`, 'g'),
	/\((?:versiunea datelor|data build) [0-9a-f]{6,40}\)\.?/g,
	/^["' ]*origine\.(?= )/g
];

/**
 * The stretches of a text that only cite.
 * @param measures those whose caveats a citation may carry
 */
export function citingSpans(text: string, measures: Iterable<Pick<Measure, 'caveat'>>): Span[] {
	const folded = fold(text);
	const caveats = [...measures].flatMap(({ caveat }) => LANGS.map((lang) => escaped(caveat[lang])));
	return partsWith([...new Set(caveats)].join('|')).flatMap((part) =>
		[...folded.matchAll(part)].map(({ index, 0: found }) => ({
			start: index,
			end: index + found.length
		}))
	);
}

/** The text with those stretches made full stops: every other character stays in its place. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
	let kept = text;
	for (const { start, end } of spans) {
		kept = kept.slice(0, start) + '.'.repeat(end - start) + kept.slice(end);
	}
	return kept;
}

const RECEIPT =
	/\/(?:ro|en)\/f\/([A-Za-z0-9][A-Za-z0-9_.~-]*[A-Za-z0-9])(?:\?as_of=(\d{4}-\d\d-\d\d))?/g;

/** The receipts whose addresses stand in the text, by this path on any host. */
export const addressesIn = (text: string): Address[] =>
	[...text.matchAll(RECEIPT)].map(([, id = '', day]) => ({ id, day }));
