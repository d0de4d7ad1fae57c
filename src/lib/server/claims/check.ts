import type { Answer, Finding } from '../../claims/check/answer.ts';
import { show } from '../../claims/check/cell-words.ts';
import type { Cell } from '../../claims/check/cell.ts';
import { headlineOf, remarksOn } from '../../claims/check/headline.ts';
import { notesOn, reasonsOf } from '../../claims/check/notes.ts';
import { wording } from '../../claims/check/wording.ts';
import { CAVEATS } from '../../i18n/caveats.ts';
import { formatDate } from '../../i18n/format.ts';
import { speaker, type Lang } from '../../i18n/text.ts';
import { openCatalogue, type Catalogue } from '../catalogue.ts';
import { judgeSentence, type Judged } from './judge.ts';
import { lookAround } from './rows.ts';

const isSame = (a: Cell, b: Cell) =>
	a.source === b.source &&
	a.place === b.place &&
	a.from === b.from &&
	a.to === b.to &&
	a.group === b.group;

/** Puts cells into words: names, producers, addresses. */
function speakerOf({ countries, sources, database }: Catalogue, lang: Lang, origin: string) {
	const name = (code: string) => countries.get(code)?.[lang] ?? code;
	const producer = (id: string) => sources.get(id)?.producer ?? id;
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

/**
 * Reads a sentence and compares its numbers with the official ones. Nothing of it is kept.
 * @param origin the site's address, for citations
 */
export async function checkSentence(input: string, lang: Lang, origin: string): Promise<Answer> {
	const catalogue = await openCatalogue();
	const { reading, judged } = await judgeSentence(input, lang, catalogue);
	const findings = await Promise.all(judged.map((one) => find(one, catalogue, lang, origin)));
	const empty = speaker(lang)(
		'No number of victims, share or rank was found. Write one with its place and year: “In …, … % of the victims identified in the EU were Romanian citizens”.',
		'Nu apare niciun număr de victime, nicio pondere și niciun loc. Scrie unul, cu locul și anul: „În anul …, … % dintre victimele identificate în UE erau cetățeni români”.'
	);
	return {
		text: reading.text,
		findings,
		asides: reading.asides.map(({ text, what }) => ({ text, what })),
		marks: reading.marks,
		circulating: reading.circulating,
		notes: notesOn(reading, lang),
		empty: findings.length > 0 ? null : empty
	};
}
