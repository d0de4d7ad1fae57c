import type { Aside, Circulating, Mark } from './answer.ts';
import type { Grammar } from './language/grammar.ts';
import type { Amount } from './language/numbers.ts';
import type { Chart, Fields, Named } from './language/parse.ts';
import type { Token } from './language/tokens.ts';
import { dateAt } from './own/units.ts';

/** What a sentence names, whether or not it was read: enough to show what is near. */
export interface Hints {
	marks: Mark[];
	asides: Aside[];
	/** Its numbers, with the field and the tokens they stand in. */
	numbers: { field: string; named: Named }[];
	/** The first of each. */
	fields: Fields;
	circulating: Circulating[];
}

const WHAT: Record<string, Mark['what']> = {
	n: 'number',
	s: 'number',
	hedge: 'number',
	year: 'year',
	to: 'year',
	place: 'place',
	origin: 'origin',
	measure: 'measure'
};
const ASIDES = new Set(['date', 'phone', 'reference']);

/** Claims that go around without an official figure behind them. */
function circulatingOf(numbers: Hints['numbers'], fields: Fields): Circulating[] {
	if (fields.origin?.value !== 'RO') return [];
	return numbers.flatMap(({ field, named }): Circulating[] => {
		if (field === 'hedge') return ['majority'];
		if (field !== 's') return [];
		const { low } = named.value as Amount;
		if (low >= 73.5 && low <= 76) return ['three_quarters'];
		if (low >= 78 && low <= 80) return ['four_fifths'];
		return low === 50 && fields.hedge?.value === 'over' ? ['majority'] : [];
	});
}

/** A date, a law, a telephone number: how many tokens it takes. */
function asideAt(tokens: readonly Token[], at: number): number {
	const dated = dateAt(tokens, at);
	if (dated) return dated.length;
	return ASIDES.has(tokens[at]?.kind ?? '') ? 1 : 0;
}

/** Words in a row that no construction has are one mark, with the signs between them. */
function markUnknown(marks: Mark[], tokens: readonly Token[], at: number): void {
	const last = marks.at(-1);
	const start = tokens[at]?.start ?? 0;
	const end = tokens[at]?.end ?? 0;
	const between = tokens.filter((token) => last && token.start >= last.end && token.end <= start);
	if (last?.what === 'unknown' && between.every(({ kind }) => kind === 'symbol')) last.end = end;
	else marks.push({ start, end, what: 'unknown' });
}

/** What stands in a sentence, by the table's list of hints: the longest at each place. */
export function hintsOf(tokens: readonly Token[], grammar: Grammar, chart: Chart): Hints {
	const hints: Hints = { marks: [], asides: [], numbers: [], fields: {}, circulating: [] };
	const span = (from: number, to: number) => {
		return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
	};
	for (let at = 0; at < tokens.length;) {
		const aside = asideAt(tokens, at);
		if (aside > 0) {
			const what = (
				tokens[at]?.kind === 'word' ? 'date' : (tokens[at]?.kind ?? 'date')
			) as Aside['what'];
			const found = span(at, at + aside);
			hints.asides.push({ ...found, what: ASIDES.has(what) ? what : 'date' });
			hints.marks.push({ ...found, what: 'aside' });
			at += aside;
			continue;
		}
		const [longest] = chart.readPart('hint', at).toSorted((a, b) => b.to - a.to);
		if (!longest) {
			const unknown = tokens[at]?.kind === 'word' && !grammar.knows(tokens[at]?.text ?? '');
			if (unknown) markUnknown(hints.marks, tokens, at);
			at++;
			continue;
		}
		hints.fields = { ...longest.fields, ...hints.fields };
		for (const [field, named] of Object.entries(longest.fields)) {
			const what = WHAT[field];
			const majority = field === 'hedge' && named.value === 'majority';
			// Four digits that nothing says to be a count are more likely a year.
			const year = field === 'n' && /^(?:19|20)\d\d$/.test(tokens[named.from]?.text ?? '');
			if (year) continue;
			if (field === 'n' || field === 's' || majority) hints.numbers.push({ field, named });
			if (what && (field !== 'hedge' || majority)) {
				hints.marks.push({ ...span(named.from, named.to), what });
			}
		}
		at = longest.to;
	}
	hints.marks.sort((a, b) => a.start - b.start);
	hints.circulating = circulatingOf(hints.numbers, hints.fields);
	return hints;
}
