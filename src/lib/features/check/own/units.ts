import { fold } from '../language/fold.ts';
import type { Lang } from '../../../i18n/text.ts';
import type { Span } from '../language/span.ts';
import { parseNumber, type Parsed } from '../language/parse-number.ts';
import { tokenise, type Token } from '../language/tokens.ts';

/** A number of a sentence as it is written: one end, or two. */
export interface Slot extends Span {
	ends: readonly string[];
	negative: boolean;
}

/** A word or sign of a sentence; what may differ from edition to edition is a key of its own. */
export interface Unit extends Span {
	key: string;
	slot?: Slot;
	/** ISO day of a date in words or digits. */
	date?: string;
	/** A new sentence may start here. */
	first: boolean;
}

export const NUMBER = '#';
export const DATE = '@';

const YEAR = /^(19|20)\d\d$/;
const MONTHS: Record<Lang, readonly string[]> = {
	ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie'.split(
		' '
	),
	en: 'january february march april may june july august september october november december'.split(
		' '
	)
};
/** One person and many are the same sentence with another number. */
const SAME: Record<string, string> = {
	victima: 'victime',
	victim: 'victims',
	posibila: 'posibile',
	tara: 'tari',
	country: 'countries'
};
/** Numbers that say what is counted, not how many there are: „28 de membri”, "100,000 residents". */
const DEFINING = /^(?:membri|members|rezidenti|residents)$/;
const DEFINED = /^(?:trimestrul|quarter)$/;
const CAPITAL = /^[^\p{L}\d]*[\p{Lu}\d]/u;
const BULLETS = new Set(['•', '-', '*', '·']);
const ENDS = new Set(['.', '!', '?']);

const monthOf = (word: string) =>
	Math.max(MONTHS.ro.indexOf(word), MONTHS.en.indexOf(word), -1) + 1;

const iso = (year: string, month: number, day: string) =>
	`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;

/** "14 April 2025", „14.04.2025”: its day and how many tokens it takes. */
export function dateAt(
	tokens: readonly Token[],
	at: number
): { date: string; length: number } | undefined {
	const [day, month, year] = tokens.slice(at, at + 3);
	if (day?.kind === 'date') {
		const [a = '', b = '', c = ''] = day.text.split(/[./-]/);
		return { date: a.length === 4 ? day.text : iso(c, Number(b), a), length: 1 };
	}
	if (!day || !month || !year || !/^\d{1,2}$/.test(day.text) || !YEAR.test(year.text)) return;
	const number = monthOf(month.text);
	return number > 0 ? { date: iso(year.text, number, day.text), length: 3 } : undefined;
}

const isValue = (token: Token | undefined): boolean =>
	token?.kind === 'number' && !YEAR.test(token.text);

/** Signs and joints that a copy may lose without saying anything else. */
const passed = ({ kind, text }: Token, before: Unit | undefined) =>
	(kind === 'symbol' && [',', '"', "'"].includes(text)) ||
	(text === 'de' && before?.slot !== undefined);

/** The text as units, its numbers masked; years, places, citizenships and all other words stay. */
export function unitsOf(text: string): Unit[] {
	const all = tokenise(fold(text));
	const tokens = all.filter((token) => token.text !== '\n');
	// A line that goes on in small letters is one sentence, wrapped.
	const starts = new Set(
		all
			.filter((_, at) => all[at - 1]?.text === '\n')
			.filter(({ start }) => CAPITAL.test(text.slice(start, start + 6)))
	);
	const units: Unit[] = [];
	let fresh = true;
	for (let at = 0; at < tokens.length;) {
		const token = tokens[at];
		if (!token) break;
		fresh ||= starts.has(token);
		const bullet = fresh && BULLETS.has(token.text) && !tokens[at + 1]?.glued;
		if (bullet || passed(token, units.at(-1))) {
			at++;
			continue;
		}
		const put = (unit: Omit<Unit, 'first' | 'start'>, length: number, start = token.start) => {
			units.push({ ...unit, start, first: fresh });
			fresh = ENDS.has(unit.key);
			at += length;
		};
		const dated = dateAt(tokens, at);
		if (dated) {
			const end = tokens[at + dated.length - 1]?.end ?? token.end;
			put({ key: DATE, date: dated.date, end }, dated.length);
		} else if (isValue(token)) {
			const [dash, other] = [tokens[at + 1], tokens[at + 2]];
			const range = dash?.text === '-' && isValue(other) ? other : undefined;
			const length = range ? 3 : 1;
			const next =
				tokens[at + length]?.text === 'de' ? tokens[at + length + 1] : tokens[at + length];
			const before = units.at(-1);
			if (!range && (DEFINING.test(next?.text ?? '') || DEFINED.test(before?.key ?? ''))) {
				put({ key: token.text.replace(/[.,]/g, ''), end: token.end }, 1);
				// „28 de membri”: the joint goes as after any number.
				if (tokens[at]?.text === 'de') at++;
				continue;
			}
			const signed = token.glued && ['-', '+'].includes(tokens[at - 1]?.text ?? '');
			const sign = signed && !isValue(tokens[at - 2]) ? units.pop() : undefined;
			fresh = sign?.first ?? fresh;
			const start = sign?.start ?? token.start;
			const end = range?.end ?? token.end;
			const ends = range ? [token.text, range.text] : [token.text];
			put(
				{ key: NUMBER, end, slot: { start, end, ends, negative: sign?.key === '-' } },
				length,
				start
			);
		} else {
			put({ key: SAME[token.text] ?? token.text, end: token.end }, 1);
		}
	}
	return units;
}

/** Where a sentence may end: before one of these, or where another starts. */
export const endsBefore = (unit: Unit | undefined) =>
	unit === undefined || unit.first || unit.key === '.' || unit.key === '!';

/** The number as the language reads its signs. */
export function numbersOf({ ends, negative }: Slot, lang: Lang): Parsed[] {
	return ends.map((end) => {
		const parsed = parseNumber(end, lang);
		return negative ? { ...parsed, value: -parsed.value } : parsed;
	});
}
