import type { Answer, Finding } from './answer.ts';
import { show } from './cell-words.ts';
import type { Cell } from './cell.ts';
import { headlineOf, remarksOn } from './headline.ts';
import { normalise } from './fold.ts';
import { notesOn, reasonsOf } from './notes.ts';
import { withoutSpans } from './own/citation.ts';
import { summaryOf } from './own/words.ts';
import type { Mark, Span } from './types.ts';
import { wording } from './wording.ts';
import { formatDate } from '../../i18n/format.ts';
import { speaker, type Lang } from '../../i18n/text.ts';
import { measureOf, openCatalogue, type Catalogue } from '../../db/catalogue.server.ts';
import { around, judgeSentence, type Judged } from './judge.server.ts';
import { answerPiece } from './own/answer.server.ts';
import { findOwn } from './own/find.server.ts';
import { lookAround } from './rows.server.ts';

const isSame = (a: Cell, b: Cell) =>
	a.source === b.source &&
	a.place === b.place &&
	a.from === b.from &&
	a.to === b.to &&
	a.group === b.group;

/** Puts cells into words: names, producers, addresses. */
function speakerOf(catalogue: Catalogue, lang: Lang, origin: string) {
	const { countries, sources, database } = catalogue;
	const name = (code: string) => countries.get(code)?.[lang] ?? code;
	const producer = (id: string) => sources.get(id)?.[`producer_${lang}`] ?? id;
	const view = (cell: Cell) => show(cell, lang, name, producer);
	const say = speaker(lang);
	/** A sentence that holds, ready to be copied: with edition, caveat, pinned address, build. */
	const cite = (cell: Cell) => {
		const day = formatDate(cell.vintage, lang);
		const edition = say(`edition of ${day}`, `ediția din ${day}`);
		const build = `${say('data build', 'versiunea datelor')} ${database.build.build_id}`;
		return `${wording(cell, lang, name)} (${producer(cell.source)}, ${edition}). ${measureOf(catalogue, cell.source).caveat[lang]} Origine, ${origin}${view(cell).href} (${build}).`;
	};
	return { view, cite };
}

async function find(
	judged: Judged,
	catalogue: Catalogue,
	lang: Lang,
	origin: string
): Promise<Finding> {
	const { question, outcome, official, older, says, others } = judged;
	const { view, cite } = speakerOf(catalogue, lang, origin);
	const compared = {
		official: official ? view(official) : null,
		older: older ? view(older) : null
	};
	const settled = outcome === 'match' || outcome === 'compatible';
	const around = settled ? [] : await lookAround(catalogue.database, question, others);
	const nearest = around.filter((cell) => !official || !isSame(cell, official));
	const best = official ?? nearest[0];
	return {
		text: question.text,
		start: question.start,
		end: question.end,
		kind: question.written.kind,
		outcome,
		headline: headlineOf(question, outcome, { ...compared, says }, lang),
		reasons: [...reasonsOf(question, lang), ...remarksOn(official?.exact ?? true, lang)],
		...compared,
		nearest: nearest.map(view),
		wording: best ? cite(best) : null
	};
}

/** A number the rules have judged too: theirs is the fuller answer where both say the same. */
function chooseBetween(own: Finding, range: boolean, only: boolean, rules: Finding | undefined) {
	if (!rules || own.reasons.length > 0) return own;
	const said = ['match', 'compatible', 'was', 'near'].includes(rules.outcome);
	// Several publications may give the number that a sentence of ours gives from one.
	if (own.outcome === 'near' && said && !range) return rules;
	if (own.outcome !== rules.outcome) return own;
	if (only) return rules;
	return {
		...own,
		official: own.official && { ...own.official, cell: rules.official?.cell ?? null }
	};
}

/** Marks of the rules; of sentences of ours, known as a whole, only years and numbers. */
function markAll(
	marks: readonly Mark[],
	own: readonly Span[],
	findings: readonly Finding[]
): Mark[] {
	const inside = (mark: Span) => own.some(around(mark));
	const kept = marks.filter((mark) => !inside(mark) || mark.what === 'year');
	const added = findings
		.filter(inside)
		.map(({ start, end }): Mark => ({ start, end, what: 'number' }));
	return [...kept, ...added].toSorted((a, b) => a.start - b.start);
}

/**
 * Reads a sentence and compares its numbers with the official ones: first the sentences that this site
 * offers itself, known by their words, then what the rules read in the rest. Nothing of it is kept.
 * @param origin the site's address, for citations
 */
export async function checkSentence(input: string, lang: Lang, origin: string): Promise<Answer> {
	const catalogue = await openCatalogue();
	const text = normalise(input).trim();
	const { pieces, citing } = await findOwn(text, catalogue);
	const bare = withoutSpans(text, citing);
	const [{ reading, judged }, answers] = await Promise.all([
		judgeSentence(bare, lang, catalogue, pieces),
		Promise.all(pieces.map((piece) => answerPiece(text, piece, lang, origin)))
	]);
	const inside = (span: Span) => [...pieces, ...citing].some(around(span));
	const read = await Promise.all(judged.map((one) => find(one, catalogue, lang, origin)));
	const own = answers.flatMap(({ findings }) =>
		findings.map((one) => {
			const rules = read.find(({ start }) => start === one.start);
			return chooseBetween(one, one.text.includes('–'), findings.length === 1, rules);
		})
	);
	const findings = [...read.filter((one) => !inside(one)), ...own].toSorted(
		(a, b) => a.start - b.start
	);
	const statements = answers.flatMap(({ statement }) => statement ?? []);
	const empty = speaker(lang)(
		'No number of victims, share or rank was found. Write one with its place and year: “In …, … % of the victims identified in the EU were Romanian citizens”.',
		'Nu apare niciun număr de victime, nicio pondere și niciun loc. Scrie unul, cu locul și anul: „În anul …, … % dintre victimele identificate în UE erau cetățeni români”.'
	);
	return {
		text,
		summary: summaryOf(findings, lang),
		findings,
		statements,
		asides: reading.asides
			.filter((one) => !inside(one))
			.map(({ text: words, what }) => ({ text: words, what })),
		marks: markAll(reading.marks, [...pieces, ...citing], findings),
		circulating: reading.circulating,
		notes: notesOn(reading, lang),
		empty: findings.length + statements.length > 0 ? null : empty
	};
}
