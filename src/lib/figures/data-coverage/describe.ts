import { CAVEATS } from '../../i18n/caveats.ts';
import { capitalise, formatCount, formatCounted, formatList } from '../../i18n/format.ts';
import { placeInSentence, placeTitle } from '../../i18n/places.ts';
import { speaker } from '../../i18n/text.ts';
import type { Context, Description } from '../../figure/contract.ts';
import { COUNTRIES, editionOf, inPlace, nameList, YEARS, yearSpan } from '../../figure/words.ts';
import { isBreak, isPublished, linesOf, longestGaps, type Gap, type Line } from './coverage.ts';
import type { Row } from './figure.ts';
import { HIDDEN, PUBLISHED, WITHOUT } from './words.ts';

/** Gaps named one by one; more of the same length are counted. */
const MOST_GAPS = 4;

function headline(lines: Line[], rows: Row[], context: Context): string {
	const { lang, params, name } = context;
	const say = speaker(lang);
	const [only] = lines;
	if (params.reporter) {
		const published = formatCount(only?.published ?? 0, lang);
		const of = formatCounted(only?.rows.length ?? 0, YEARS, lang);
		return say(
			`Citizenships of the victims identified ${inPlace(context)}: published for ${published} of ${of}`,
			`Cetățeniile victimelor identificate ${inPlace(context)}: publicate pentru ${published} din ${of}`
		);
	}
	const count = (year: number) =>
		rows.filter((row) => row.year === year && isPublished(row)).length;
	const place = placeInSentence(params.place, name(params.place), lang);
	const all = formatCounted(lines.length, COUNTRIES, lang);
	const of = say(`${all} in ${place}`, `${all} din ${place}`);
	const now = formatCounted(count(params.to), PUBLISHED, lang).replace('@', of);
	const then = formatCount(count(params.from), lang);
	const before =
		params.from === params.to
			? ''
			: say(`; for ${params.from}, ${then} did`, `; pentru ${params.from}, ${then}`);
	return say(
		`For ${params.to}, ${now} citizenships of victims${before}`,
		`Pentru ${params.to}, ${now} cetățeniile victimelor${before}`
	);
}

/** Who named the citizenship in the last year, who published without it, who published none. */
function lastYear(rows: Row[], context: Context): string[] {
	const { lang, params, name } = context;
	const say = speaker(lang);
	const last = rows.filter((row) => row.year === params.to);
	const of = (status: Row['status']) => last.filter((row) => row.status === status);
	const named = [...of('reported'), ...of('suppressed')];
	const hidden = named.filter((row) => row.suppressed).length;
	const counted = formatCounted(named.length, COUNTRIES, lang);
	const open = hidden > 0 ? ` (${formatCounted(hidden, HIDDEN, lang)})` : '';
	const without = formatCounted(of('not_listed').length, WITHOUT, lang);
	const origin = name(params.origins[0]);
	const sentences = [
		say(
			`The citizenship shown (${origin}) in ${params.to}: named by ${counted}${open}; ${without}.`,
			`Cetățenia arătată (${origin}) în ${params.to}: menționată de ${counted}${open}; ${without}.`
		)
	];
	const missing = of('not_reported').map(({ reporter }) => reporter);
	if (missing.length > 0) {
		const names = nameList(missing, context);
		sentences.push(
			say(`No data for ${params.to}: ${names}.`, `Fără date pentru ${params.to}: ${names}.`)
		);
	}
	return sentences;
}

/** The longest gaps, those in one country or in several of them. */
function gapSentence(gaps: Gap[], { lang, name }: Context): string[] {
	const [first] = gaps;
	if (!first || first.years < 2) return [];
	const say = speaker(lang);
	const named = gaps.slice(0, MOST_GAPS).map((gap) => `${name(gap.reporter)} ${yearSpan(gap)}`);
	const rest = gaps.length - named.length;
	if (rest > 0) named.push(say(`${rest} more`, `încă ${formatCount(rest, lang)}`));
	const length = formatCounted(first.years, YEARS, lang);
	const list = formatList(named, lang);
	return [
		say(
			`Longest gap of a country that published at least once: ${length} (${list}).`,
			`Cel mai lung gol al unei țări care a publicat măcar o dată: ${length} (${list}).`
		)
	];
}

/** Who published always, who never, where it was interrupted and where it breaks. */
function throughYears(lines: Line[], context: Context): string[] {
	const { lang, params, name } = context;
	const say = speaker(lang);
	const sentences: string[] = [];
	const always = lines.filter(({ published, rows }) => published === rows.length).length;
	if (params.set && params.from < params.to) {
		const count = formatCounted(always, COUNTRIES, lang);
		sentences.push(say(`In every year: ${count}.`, `În fiecare an: ${count}.`));
	}
	const never = lines.filter(({ published }) => published === 0).map(({ reporter }) => reporter);
	if (never.length > 0 && params.from < params.to) {
		const names = nameList(never, context);
		sentences.push(say(`In no year: ${names}.`, `În niciun an: ${names}.`));
	}
	sentences.push(...gapSentence(longestGaps(lines), context));
	const breaks = lines.flatMap((line) =>
		line.rows.filter(isBreak).map((row) => `${name(row.reporter)} ${row.year}`)
	);
	if (breaks.length > 0) {
		const list = formatList(breaks, lang);
		sentences.push(
			say(
				`Break in the series, as the publisher says: ${list}.`,
				`Ruptură de serie, după cum spune editorul: ${list}.`
			)
		);
	}
	return sentences;
}

/** Sentences on who reported and when, all from the rows. */
export function describe(rows: Row[], context: Context): Description {
	const { lang, params, name } = context;
	const say = speaker(lang);
	const lines = linesOf(rows, lang);
	const place = placeTitle(params.place, name(params.place), lang);
	const origin = placeInSentence(params.origins[0], name(params.origins[0]), lang);
	return {
		headline: capitalise(headline(lines, rows, context), lang),
		subtitle: say(
			`Which countries published the citizenships of the victims they identified, and whether ${origin} is among them: ${place}, ${yearSpan(params)}. ${editionOf(context)}.`,
			`Ce țări au publicat cetățeniile victimelor pe care le-au identificat și dacă ${origin} este printre ele: ${place}, ${yearSpan(params)}. ${editionOf(context)}.`
		),
		paragraphs: [...lastYear(rows, context), ...throughYears(lines, context)],
		notes: [
			say(
				'“Not listed” is no zero: the country published citizenships, this one not among them.',
				'„Nemenționată” nu înseamnă zero: țara a publicat cetățenii, iar aceasta nu este printre ele.'
			),
			CAVEATS.identified_in[lang]
		]
	};
}
