import type { Verdict } from '../../figures/claims/row.ts';
import { sourceName, VERDICT } from '../../figures/claims/words.ts';
import { formatCountInterval, formatDate } from '../../i18n/format.ts';
import { AGE, FORM, MEASURE, ORIGIN, SEX, STATUS_WORD } from '../../i18n/terms.ts';
import { speaker, type Lang, type Text } from '../../i18n/text.ts';

/** One cell that differs between two editions of a source. */
export interface Change {
	source_id: string;
	vintage: string;
	previous_vintage: string;
	kind: 'new' | 'revised' | 'withdrawn';
	measure: string;
	unit: string;
	series: string;
	reporter: string;
	area: string;
	origin: string;
	region: string;
	destination: string;
	year_from: number;
	year_to: number;
	quarter: number;
	sex: string;
	age: string;
	form: string;
	old_lower: number | null;
	old_upper: number | null;
	old_status: string | null;
	new_lower: number | null;
	new_upper: number | null;
	new_status: string | null;
	size: number;
}

type Name = (code: string) => string;

function value(
	lower: number | null,
	upper: number | null,
	status: string | null,
	lang: Lang
): string {
	if (lower !== null && upper !== null) return formatCountInterval({ lower, upper }, lang);
	return (status && STATUS_WORD[status]?.[lang]) ?? status ?? '–';
}

/** "Germany, 2020, Romania" with whatever narrows the cell: sex, age, form, place, another measure. */
function cell(change: Change, lang: Lang, name: Name, mainMeasure: string): string {
	const say = speaker(lang);
	const word = (table: Record<string, Text>, code: string) => table[code]?.[lang] ?? code;
	const { year_from, year_to, quarter, destination } = change;
	const years = year_from === year_to ? String(year_from) : `${year_from}–${year_to}`;
	const parts = [
		name(change.reporter),
		change.area,
		quarter ? `${years} T${quarter}` : years,
		change.origin in ORIGIN ? word(ORIGIN, change.origin) : name(change.origin),
		change.sex === 'total' ? '' : word(SEX, change.sex),
		change.age === 'total' ? '' : word(AGE, change.age),
		change.form === 'total' ? '' : word(FORM, change.form),
		destination ? say(`from ${name(destination)}`, `din ${name(destination)}`) : '',
		change.measure === mainMeasure ? '' : word(MEASURE, change.measure)
	];
	return parts.filter((part) => part !== '').join(', ');
}

/** What changed in one cell, in a sentence: "Germany, 2020, Romania: 68 → 72". */
export function changeSentence(
	change: Change,
	lang: Lang,
	name: Name,
	mainMeasure: string
): string {
	const say = speaker(lang);
	const where = cell(change, lang, name, mainMeasure);
	const before = value(change.old_lower, change.old_upper, change.old_status, lang);
	const after = value(change.new_lower, change.new_upper, change.new_status, lang);
	if (change.kind === 'new') return `${where}: ${after} ${say('(new)', '(nou)')}`;
	if (change.kind === 'withdrawn') return `${where}: ${before} ${say('(withdrawn)', '(retras)')}`;
	return `${where}: ${before} → ${after}`;
}

/** A claim whose verdict new data changed. */
export interface VerdictChange {
	id: string;
	day: string;
	previous_day: string;
	previous_verdict: Verdict;
	verdict: Verdict;
	/** Ids of the sources whose editions of that day made the difference. */
	sources: string;
	quote: string;
	quote_lang: Lang;
	quote_en: string | null;
	quote_ro: string | null;
	said_by_en: string;
	said_by_ro: string;
}

/** "BIRN, “…”: not supported → supported; new on 14 April 2025: UNODC". */
export function verdictSentence(change: VerdictChange, lang: Lang): string {
	const say = speaker(lang);
	const quote = change[`quote_${lang}`] ?? change.quote;
	const [before, after] = [change.previous_verdict, change.verdict].map((verdict) =>
		VERDICT[verdict].word[lang].toLocaleLowerCase(lang)
	);
	const sources = change.sources
		.split(' ')
		.map((source) => sourceName(source, lang))
		.join('; ');
	const day = formatDate(change.day, lang);
	return say(
		`${change.said_by_en}, “${quote}”: ${before} → ${after}; new on ${day}: ${sources}`,
		`${change.said_by_ro}, „${quote}”: ${before} → ${after}; date noi la ${day}: ${sources}`
	);
}
