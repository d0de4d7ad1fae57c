import { EVIDENCE } from '../../i18n/evidence.ts';
import {
	formatCount,
	formatCountInterval,
	formatCountedInterval,
	formatDate,
	formatList
} from '../../i18n/format.ts';
import { speaker } from '../../i18n/text.ts';
import type { Context, Description } from '../../figure/contract.ts';
import { yearRuns } from '../../figure/runs.ts';
import { VICTIMS, yearSpan } from '../../figure/words.ts';
import type { HalfYear, Row } from './figure.ts';
import { GIVEN_BY, otherNumber, partName, partsOf, totalsOf } from './words.ts';

function headline(totals: Row[], { lang, params }: Context): string {
	const say = speaker(lang);
	const [first, last] = [totals[0], totals.at(-1)];
	if (!first || !last) {
		return say(
			`Victims identified by Romania, ${yearSpan(params)}: no data`,
			`Victime identificate de România, ${yearSpan(params)}: fără date`
		);
	}
	const count = formatCountedInterval(last.victims, VICTIMS, lang);
	const then = formatCountInterval(first.victims, lang);
	return (
		say(
			`In ${last.year}, Romania identified ${count}`,
			`În ${last.year}, România a identificat ${count}`
		) + (first === last ? '' : say(`; in ${first.year}, ${then}`, `; în ${first.year}, ${then}`))
	);
}

/** The last year that is divided, part by part, and the years that are not. */
function divided(rows: Row[], totals: Row[], { lang, params }: Context): string[] {
	if (params.by === 'total') return [];
	const say = speaker(lang);
	const parts = rows.filter(({ shown, part }) => shown && part !== 'total');
	const has = (year: number) => parts.some((part) => part.year === year);
	const last = totals.findLast(({ year }) => has(year));
	const without = totals.map(({ year }) => year).filter((year) => !has(year));
	const sentences: string[] = [];
	if (last) {
		const own = parts.filter(({ year }) => year === last.year);
		const list = partsOf(own).flatMap((name) => {
			const row = own.find(({ part }) => part === name);
			return row
				? [`${partName(params.by, name, lang)} ${formatCountInterval(row.victims, lang)}`]
				: [];
		});
		const of = formatCountedInterval(last.victims, VICTIMS, lang);
		const who = GIVEN_BY[own[0]?.given_by ?? last.given_by][lang];
		sentences.push(
			say(
				`${last.year}, out of ${of}: ${formatList(list, lang)} (${who}).`,
				`${last.year}, din ${of}: ${formatList(list, lang)} (${who}).`
			)
		);
	}
	if (without.length > 0) {
		sentences.push(
			say(
				`Not divided so: ${yearRuns(without)}.`,
				`Fără o astfel de împărțire: ${yearRuns(without)}.`
			)
		);
	}
	return sentences;
}

/** How the totals were obtained, and which years nobody gave. */
function obtained(totals: Row[], { lang }: Context): string[] {
	const say = speaker(lang);
	const years = (evidence: Row['evidence']) =>
		yearRuns(totals.filter((row) => row.evidence === evidence).map(({ year }) => year));
	const kinds = (['publisher_file', 'publisher_page', 'relayed'] as const).flatMap((evidence) =>
		years(evidence) ? [`${EVIDENCE[evidence]?.short[lang] ?? evidence} ${years(evidence)}`] : []
	);
	const [first, last] = [totals[0]?.year ?? 0, totals.at(-1)?.year ?? -1];
	const gaps = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
		(year) => !totals.some((row) => row.year === year)
	);
	return [
		...(kinds.length > 0
			? [say(`Obtained from: ${kinds.join('; ')}.`, `Obținut din: ${kinds.join('; ')}.`)]
			: []),
		...(gaps.length > 0
			? [say(`No data: ${yearRuns(gaps)}.`, `Fără date: ${yearRuns(gaps)}.`)]
			: [])
	];
}

/** Sentences on what Romania counted, all from the rows. */
export function describe(rows: Row[], context: Context, halfYears: HalfYear[]): Description {
	const { lang, params, vintage } = context;
	const say = speaker(lang);
	const totals = totalsOf(rows);
	const [first, last] = [totals[0], totals.at(-1)];
	const span = yearSpan(first && last ? { from: first.year, to: last.year } : params);
	const others = rows.filter(({ shown, part }) => !shown && part === 'total');
	const list = others.map((row) => `${row.year}: ${otherNumber(row, params.by, lang)}`).join('; ');
	const edition = formatDate(vintage, lang);
	return {
		headline: headline(totals, context),
		subtitle: say(
			`All victims Romanian authorities counted in a year, whatever their citizenship and wherever they were exploited, ${span}. Each year as the source nearest to the count gives it; as known on ${edition}.`,
			`Toate victimele numărate de autoritățile române într-un an, indiferent de cetățenie și de locul exploatării, ${span}. Fiecare an, după sursa cea mai apropiată de numărătoare; situația cunoscută la ${edition}.`
		),
		paragraphs: [
			...divided(rows, totals, context),
			...(list
				? [
						say(
							`Other numbers for the same year, kept beside: ${list}.`,
							`Alte cifre pentru același an, păstrate alături: ${list}.`
						)
					]
				: []),
			...obtained(totals, context),
			...halfYears.map(({ year, victims, evidence }) => {
				const [count, how] = [formatCount(victims, lang), EVIDENCE[evidence]?.short[lang]];
				return say(
					`The first half of ${year}: ${count} (${how}); half a year is not set beside whole ones.`,
					`Prima jumătate a anului ${year}: ${count} (${how}); o jumătate de an nu se alătură anilor întregi.`
				);
			})
		],
		notes: [
			say(
				'What Romania counts includes people exploited abroad. It is never added to what other countries count: that would count people twice.',
				'Evidența României cuprinde și persoane exploatate în străinătate. Nu se adună niciodată cu evidențele altor țări: aceleași persoane ar fi numărate de două ori.'
			),
			say(
				'Sources of different years are not one series: where two give the same year they mostly agree, and where they do not, both are here.',
				'Sursele anilor diferiți nu formează o singură serie: unde două surse dau același an, ele coincid de regulă, iar unde nu, apar amândouă.'
			)
		]
	};
}
