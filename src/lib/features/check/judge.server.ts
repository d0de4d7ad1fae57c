import { fit } from './fit.ts';
import type { Outcome } from './answer.ts';
import type { Cell, Row } from './cell.ts';
import { NO_FIGURE } from './lack-words.ts';
import { makeLexicon, type Lexicon } from './lexicon.ts';
import { MOST_NUMBERS } from './questions.ts';
import { read } from './read.ts';
import type { Question, Reading, Span } from './types.ts';
import type { Lang } from '../../i18n/text.ts';
import type { Catalogue } from '../../db/catalogue.server.ts';
import { lookUp } from './rows.server.ts';

const lexicons = new WeakMap<Catalogue, Record<Lang, Lexicon>>();

/** The phrases of both languages, made once for each database. */
function lexiconsOf(catalogue: Catalogue): Record<Lang, Lexicon> {
	let made = lexicons.get(catalogue);
	if (!made) {
		made = {
			ro: makeLexicon('ro', catalogue.countries),
			en: makeLexicon('en', catalogue.countries)
		};
		lexicons.set(catalogue, made);
	}
	return made;
}

/** The outcome for one number, before it is put into words. */
export interface Judged {
	question: Question;
	outcome: Outcome;
	/** The official number it was compared with, of the newest edition. */
	official: Cell | undefined;
	older: Cell | undefined;
	/** What else there is of the same citizenship, outside UNODC. */
	others: readonly Row[];
	says: 'identified' | 'nothing' | 'trafficked';
}

function saysOf({ measure, written }: Question, { trafficked }: Reading): Judged['says'] {
	if (written.kind === 'tier') return 'identified';
	return trafficked ? 'trafficked' : measure === undefined ? 'nothing' : 'identified';
}

/** Nothing is compared while anything is missing, in the way, or not understood. */
function compare({ lacks, written }: Question, cells: readonly Cell[]) {
	const found = (outcome: Outcome, official?: Cell, older?: Cell) => ({ outcome, official, older });
	if (lacks.length > 0) return found(lacks.some((lack) => NO_FIGURE.has(lack)) ? 'none' : 'ask');
	const newest = cells.filter((cell) => cell.newest);
	for (const wanted of ['match', 'compatible'] as const) {
		const official = newest.find((cell) => fit(written, cell) === wanted);
		if (official) return found(wanted, official);
	}
	const older = cells.find((cell) => !cell.newest && fit(written, cell) !== 'no');
	if (older) return found('was', newest[0], older);
	return found(newest[0] ? 'near' : 'none', newest[0]);
}

/** Whether a stretch lies around another. */
export const around =
	({ start, end }: Span) =>
	(span: Span): boolean =>
		span.start <= start && end <= span.end;

/**
 * Reads a sentence and compares each of its numbers with the official ones.
 * @param known stretches whose numbers are judged otherwise too, and do not count towards the most
 */
export async function judgeSentence(
	input: string,
	lang: Lang,
	catalogue: Catalogue,
	known: readonly Span[] = []
): Promise<{ reading: Reading; judged: Judged[] }> {
	const reading = read(input, lexiconsOf(catalogue), lang);
	const apart = reading.questions.filter((question) => !known.some(around(question)));
	const inside = reading.questions.filter(
		(question) => question.lacks.length === 0 && known.some(around(question))
	);
	const asked = [...apart.slice(0, MOST_NUMBERS), ...inside];
	const judged = await Promise.all(
		asked.map(async (question) => {
			const { cells, others } = await lookUp(catalogue.database, question);
			const says = saysOf(question, reading);
			const compared = compare(question, cells);
			// Who does not say "identified" says more than an official figure: it is never quite a match.
			const short = compared.outcome === 'match' && says !== 'identified';
			const outcome: Outcome = short ? 'compatible' : compared.outcome;
			return { ...compared, question, outcome, others, says };
		})
	);
	return { reading, judged };
}
