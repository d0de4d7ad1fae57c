import { CAVEATS } from '../../../i18n/caveats.ts';
import { formatDate } from '../../../i18n/format.ts';
import { quoted, speaker, type Lang } from '../../../i18n/text.ts';
import type { Catalogue } from '../../../db/catalogue.server.ts';
import type { Finding } from '../answer.ts';
import type { Span } from '../language/span.ts';
import { show } from '../cell-words.ts';
import type { Cell } from '../cell.ts';
import { headlineOf } from '../headline.ts';
import type { Amount } from '../language/numbers.ts';
import type { Measure } from '../claim.ts';
import { MAJORITY } from '../meaning.ts';
import type { Sentence } from '../read.ts';
import { REASONS } from '../reasons.ts';
import { wording } from '../wording.ts';
import { AGREES, type Judged } from './judge.ts';
import { lookAround, type Near } from './rows.ts';

/** Most numbers of sentences that were not read for which what is near is looked for. */
const MOST_NUMBERS = 4;

const isSame = (a: Cell, b: Cell) =>
	a.source === b.source &&
	a.place === b.place &&
	a.from === b.from &&
	a.to === b.to &&
	a.group === b.group;

/** Puts cells into words: names, producers, addresses. */
export function speakerOf({ countries, sources, database }: Catalogue, lang: Lang, origin: string) {
	const name = (code: string) => countries.get(code)?.[lang] ?? code;
	const producer = (id: string) => sources.get(id)?.[`producer_${lang}`] ?? id;
	const view = (cell: Cell) => show(cell, lang, name, producer);
	const say = speaker(lang);
	/** A sentence that holds, ready to be copied: with edition, caveat, pinned address, build. */
	const cite = (cell: Cell) => {
		const day = formatDate(cell.vintage, lang);
		const edition = say(`edition of ${day}`, `ediția din ${day}`);
		const build = `${say('data build', 'versiunea datelor')} ${database.build.build_id}`;
		return `${wording(cell, lang, name)} (${producer(cell.source)}, ${edition}). ${CAVEATS.identified[lang]} Origine, ${origin}${view(cell).href} (${build}).`;
	};
	return { view, cite };
}

const spanOf = ({ tokens }: Sentence, { from, to }: { from: number; to: number }): Span => {
	return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
};

export type Speaker = ReturnType<typeof speakerOf>;

function nearOf({ claim }: Judged): Near {
	const { written, place, from, to, origin, measure } = claim;
	return {
		kind: written.kind,
		value: (written.low + written.high) / 2,
		place,
		from,
		to,
		origin,
		measure
	};
}

/** The answer on a number that was read. */
export async function tell(
	text: string,
	sentence: Sentence,
	judged: Judged,
	catalogue: Catalogue,
	{ view, cite }: Speaker,
	lang: Lang
): Promise<Finding> {
	const { claim, outcome, official, older, reasons } = judged;
	const named = sentence.parse?.fields[claim.field];
	const span = named ? spanOf(sentence, named) : sentence;
	const around =
		outcome === 'match' || outcome === 'compatible'
			? []
			: await lookAround(catalogue.database, nearOf(judged));
	const nearest = around.filter((cell) => !official || !isSame(cell, official));
	const compared = {
		official: official ? view(official) : null,
		older: older ? view(older) : null
	};
	const said = { text: text.slice(span.start, span.end), written: claim.written };
	const best = official ?? nearest[0];
	return {
		...{ text: said.text, start: span.start, end: span.end, kind: claim.written.kind, outcome },
		headline: headlineOf(said, outcome, compared, lang),
		reasons: reasons.map((reason) => REASONS[reason][lang]),
		...compared,
		nearest: nearest.map(view),
		wording: best ? cite(best) : null
	};
}

/** How far a sentence was read, in words. */
function reachedWords(text: string, { tokens, reached }: Sentence, lang: Lang): string[] {
	const rest = tokens[reached];
	if (!rest || reached === 0) return [];
	const words = quoted(text.slice(rest.start, tokens.at(-1)?.end ?? rest.end), lang);
	return [
		speaker(lang)(`Not understood from here on: ${words}.`, `Neînțeles de aici înainte: ${words}.`)
	];
}

const NOTHING = { value: '', key: '', from: 0 };

/** The answers on the numbers of a sentence that was not read: what is near, by what it names. */
export async function guess(
	text: string,
	sentence: Sentence,
	catalogue: Catalogue,
	{ view, cite }: Speaker,
	lang: Lang
): Promise<Finding[]> {
	const { fields, numbers } = sentence.hints;
	const [from, to] = (fields.year?.value as [number, number] | undefined) ?? [];
	const place = fields.place?.value as string | undefined;
	const reasons = [
		REASONS[sentence.ambiguous ? 'two_readings' : 'unread'][lang],
		...(from === undefined ? [REASONS.no_year[lang]] : []),
		...(place === undefined ? [REASONS.no_place[lang]] : []),
		...reachedWords(text, sentence, lang)
	];
	// Without a number it is the sentence that cannot be told, if it is of victims at all.
	const whole = { field: 'sentence', named: { ...NOTHING, to: sentence.tokens.length } };
	const about = fields.origin ?? fields.measure;
	const asked = numbers.length > 0 ? numbers.slice(0, MOST_NUMBERS) : about ? [whole] : [];
	return Promise.all(
		asked.map(async ({ field, named }): Promise<Finding> => {
			const span = spanOf(sentence, named);
			const written = typeof named.value === 'object' ? (named.value as Amount) : MAJORITY;
			const kind = field === 'n' ? 'count' : 'share';
			const cells = await lookAround(catalogue.database, {
				...{ kind, value: (written.low + written.high) / 2, from, to },
				place: place?.replace(/^(?:EU|EU27_2020|EU28)$/, 'EU27').replace(/^ALL_/, ''),
				origin: (fields.origin?.value as string | undefined) ?? (kind === 'share' ? 'RO' : 'TOTAL'),
				measure: (fields.measure?.value as Measure | undefined) ?? 'identified'
			});
			const said = { text: text.slice(span.start, span.end), written: { hedge: 'exact' as const } };
			return {
				...{
					text: said.text,
					...span,
					kind,
					outcome: 'ask' as const,
					reasons,
					official: null,
					older: null
				},
				headline: headlineOf(said, 'ask', { official: null, older: null }, lang),
				nearest: cells.map(view),
				wording: cells[0] ? cite(cells[0]) : null
			};
		})
	);
}

/** The answer on a number of a sentence of ours, beside something that was not read. */
export function withDoubt(finding: Finding, lang: Lang): Finding {
	if (!AGREES.has(finding.outcome) && finding.outcome !== 'was') return finding;
	const headline = headlineOf(
		{ text: finding.text, written: { hedge: 'exact' } },
		'ask',
		finding,
		lang
	);
	return { ...finding, outcome: 'ask', headline, reasons: [REASONS.unread_beside[lang]] };
}
