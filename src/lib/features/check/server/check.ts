import type { Lang } from '../../../i18n/text.ts';
import { openCatalogue, type Catalogue } from '../../../db/catalogue.server.ts';
import type { Answer, Finding, Mark } from '../answer.ts';
import type { Span } from '../language/span.ts';
import { normalise } from '../language/fold.ts';
import { notesOn } from '../notes.ts';
import { withoutSpans } from '../own/citation.ts';
import { summaryOf } from '../own/words.ts';
import { readText, type Sentence } from '../read.ts';
import { makeGrammar, type Grammar } from '../language/grammar.ts';
import { AGREES, judge, type Judged } from './judge.ts';
import { answerPiece } from './own/answer.ts';
import { findOwn } from './own/find.ts';
import { guess, speakerOf, tell, withDoubt } from './tell.ts';

const grammars = new WeakMap<Catalogue, Record<Lang, Grammar>>();

/** The constructions of both languages with the names of this database, that of the page first. */
export function grammarsOf(catalogue: Catalogue, lang: Lang): Grammar[] {
	let made = grammars.get(catalogue);
	if (!made) {
		const { countries } = catalogue;
		made = { ro: makeGrammar('ro', countries), en: makeGrammar('en', countries) };
		grammars.set(catalogue, made);
	}
	return lang === 'ro' ? [made.ro, made.en] : [made.en, made.ro];
}

/** A sentence with the numbers it was judged by; without them it was not read. */
export interface Answered {
	sentence: Sentence;
	judged: Judged[] | undefined;
}

const agrees = ({ judged }: Answered) =>
	judged?.every(({ outcome }) => AGREES.has(outcome)) ?? false;

const NOTHING = { pieces: [], citing: [] };
const namesWholeSet = ({ judged }: Answered) =>
	judged?.some(({ reasons }) => reasons.includes('whole_set')) ?? false;
const meet = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

const inAny = (spans: readonly Span[]) => (one: Span) =>
	spans.some(({ start, end }) => start <= one.start && one.end <= end);

/** Marks of what was read; of sentences of ours, known as a whole, only years and numbers. */
function markAll(
	sentences: readonly Sentence[],
	own: readonly Span[],
	findings: readonly Finding[]
): Mark[] {
	const inside = inAny(own);
	const kept = sentences
		.flatMap(({ hints }) => hints.marks)
		.filter((mark) => !inside(mark) || mark.what === 'year');
	const added = findings
		.filter(inside)
		.map(({ start, end }): Mark => ({ start, end, what: 'number' }));
	return [...kept, ...added].toSorted((a, b) => a.start - b.start);
}

/** Beside something that was not read nothing matches: it may deny what stands there. */
export function doubt(answered: readonly Answered[]): Answered[] {
	const unread = answered.some(({ judged }) => !judged);
	return answered.map(({ sentence, judged }) => ({
		sentence,
		judged: judged?.map((one): Judged => {
			const settled = AGREES.has(one.outcome) || one.outcome === 'was';
			return unread && settled ? { ...one, outcome: 'ask', reasons: ['unread_beside'] } : one;
		})
	}));
}

/** Reads a text by the constructions alone, and judges what was read. */
export const judgeText = (text: string, lang: Lang, catalogue: Catalogue): Promise<Answered[]> =>
	Promise.all(
		readText(text, grammarsOf(catalogue, lang)).map(async (sentence) => {
			const { meaning } = sentence;
			return { sentence, judged: meaning && (await judge(catalogue.database, meaning)) };
		})
	);

/**
 * Reads a text and compares its numbers with the official ones: each sentence by the constructions, and what they
 * do not settle as one that this site offers itself. Nothing of it is kept.
 * @param origin the site's address, for citations
 */
export async function checkSentence(input: string, lang: Lang, origin: string): Promise<Answer> {
	const catalogue = await openCatalogue();
	const text = normalise(input).trim();
	const read = (bare: string) => judgeText(bare, lang, catalogue);
	let answered = await read(text);
	const settled = answered.every(agrees);
	const { pieces: found, citing } = settled ? NOTHING : await findOwn(text, catalogue);
	// Of a set with Romania in it no sentence is made true by being ours.
	const whole = answered.filter(namesWholeSet).map(({ sentence }) => sentence);
	const pieces = found.filter((piece) => !whole.some((one) => meet(piece, one)));
	const ours = [...pieces, ...citing];
	// What is ours is judged as such; what stands around it still has to be read.
	if (ours.length > 0) answered = await read(withoutSpans(text, ours));
	const words = speakerOf(catalogue, lang, origin);
	const [own, told] = await Promise.all([
		Promise.all(pieces.map((piece) => answerPiece(text, piece, lang, origin))),
		Promise.all(
			doubt(answered).map(({ sentence, judged }) =>
				judged
					? Promise.all(judged.map((one) => tell(text, sentence, one, catalogue, words, lang)))
					: guess(text, sentence, catalogue, words, lang)
			)
		)
	]);
	const denied = answered.some(({ judged }) => !judged);
	const findings = [...told.flat(), ...own.flatMap((one) => one.findings)]
		.map((one) => (denied && inAny(pieces)(one) ? withDoubt(one, lang) : one))
		.toSorted((a, b) => a.start - b.start);
	const statements = denied ? [] : own.flatMap(({ statement }) => statement ?? []);
	const sentences = answered.map(({ sentence }) => sentence);
	return {
		text,
		summary: summaryOf(findings, lang),
		findings,
		statements,
		asides: sentences.flatMap(({ hints }) =>
			hints.asides.map(({ start, end, what }) => ({ text: text.slice(start, end), what }))
		),
		marks: markAll(sentences, ours, findings),
		circulating: [...new Set(sentences.flatMap(({ hints }) => hints.circulating))],
		notes: notesOn(findings.length, lang),
		empty: findings.length + statements.length > 0 ? null : EMPTY[lang]
	};
}

const EMPTY = {
	en: 'No number of victims, share or rank was found that can be read. Write one with its place and year: “In …, … % of the victims identified in the other EU states were Romanian citizens”.',
	ro: 'Nu apare niciun număr de victime, nicio pondere și niciun loc care să poată fi citit. Scrie unul, cu locul și anul: „În anul …, … % dintre victimele identificate în celelalte state UE erau cetățeni români”.'
};

/** Learns what the site says itself before anybody asks: the first answer that needs it costs seconds. */
export async function warmCheck(): Promise<void> {
	await checkSentence('Victime, 2022', 'ro', '');
}
