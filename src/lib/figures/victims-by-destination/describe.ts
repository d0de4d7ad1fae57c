import { CAVEATS } from '../../i18n/caveats.ts';
import {
	capitalise,
	formatCountInterval,
	formatCounted,
	formatCountedInterval
} from '../../i18n/format.ts';
import { placeInSentence, placeTitle } from '../../i18n/places.ts';
import { speaker } from '../../i18n/text.ts';
import { isInFrame, isPlaced } from '../../map/projection.ts';
import type { Context, Description, Interval } from '../../figure/contract.ts';
import { leading } from '../../figure/leading.ts';
import { victimsOf } from '../../figure/victims-of.ts';
import { citizensOf, COUNTRIES, editionOf, nameList } from '../../figure/words.ts';
import type { Row } from './figure.ts';

type Seen = Row & { victims: Interval };
const isSeen = (row: Row): row is Seen => row.victims !== null;

/** More places than this are no finding any more. */
const MOST_PLACES = 3;

const sum = (rows: readonly Seen[]): Interval => ({
	lower: rows.reduce((all, { victims }) => all + victims.lower, 0),
	upper: rows.reduce((all, { victims }) => all + victims.upper, 0)
});

/** Where the number was largest, or nothing where intervals leave too much open. */
function largest(seen: Seen[], { lang }: Context): string {
	const first = leading(
		seen,
		(row) => row.victims,
		(row) => row.victims.lower + row.victims.upper
	);
	if (first.length === 0 || first.length > MOST_PLACES) return '';
	const places = first.map((row) => {
		const where = placeInSentence(row.reporter, row.name, lang);
		return `${lang === 'ro' ? 'în' : 'in'} ${where} (${formatCountInterval(row.victims, lang)})`;
	});
	const list = new Intl.ListFormat(lang, { type: 'disjunction' }).format(places);
	return speaker(lang)(`, the largest number ${list}`, `, cele mai multe ${list}`);
}

function headline(rows: Row[], seen: Seen[], context: Context): string {
	const { lang, params, name } = context;
	const say = speaker(lang);
	const { year } = params;
	const [origin] = params.origins;
	if (rows.every(({ status }) => status === 'not_reported')) {
		return say(`No data for ${year}`, `Fără date pentru ${year}`);
	}
	const [only, ...more] = seen;
	if (!only) {
		const who = citizensOf(origin, name(origin), lang);
		return say(
			`No country of this selection listed ${who} in ${year}`,
			`Nicio țară din această selecție nu a menționat ${who} în ${year}`
		);
	}
	const count = formatCountedInterval(sum(seen), victimsOf(origin, name(origin)), lang);
	if (more.length === 0) {
		const where = placeInSentence(only.reporter, only.name, lang);
		return say(
			`In ${year}, only authorities in ${where} named them: ${count}`,
			`În ${year}, doar autoritățile din ${where} le-au menționat: ${count}`
		);
	}
	const countries = formatCounted(seen.length, COUNTRIES, lang);
	const where = placeInSentence(params.place, name(params.place), lang);
	return say(
		`In ${year}, authorities in ${countries} of ${where} identified ${count}${largest(seen, context)}`,
		`În ${year}, autoritățile din ${countries} din ${where} au identificat ${count}${largest(seen, context)}`
	);
}

/** What the picture cannot draw, in words. */
function beyondTheMap(seen: Seen[], context: Context): string[] {
	const { lang, params, name } = context;
	const say = speaker(lang);
	const [origin] = params.origins;
	const told = (row: Seen) => `${row.name} ${formatCountInterval(row.victims, lang)}`;
	const sentences: string[] = [];
	const outside = seen.filter(({ reporter }) => reporter !== origin && !isInFrame(reporter));
	if (outside.length > 0) {
		const list = outside.map(told).join('; ');
		sentences.push(say(`Outside the map: ${list}.`, `În afara hărții: ${list}.`));
	}
	const own = seen.find(({ reporter }) => reporter === origin);
	if (own) {
		sentences.push(
			say(
				`Identified in their own country, without a line: ${told(own)}.`,
				`Identificate în propria țară, fără linie: ${told(own)}.`
			)
		);
	}
	if (!isInFrame(origin)) {
		sentences.push(
			isPlaced(origin)
				? say(
						`${name(origin)} lies beyond the edge of the map: the lines come from there.`,
						`${name(origin)} se află dincolo de marginea hărții: liniile vin de acolo.`
					)
				: say(
						`The map does not know where ${name(origin)} lies: there are no lines.`,
						`Harta nu știe unde se află ${name(origin)}: nu există linii.`
					)
		);
	}
	return sentences;
}

/** Sentences for the numbers of an origin by reporter in one year, all from the rows. */
export function describe(all: Row[], context: Context): Description {
	const { lang, params, name } = context;
	const say = speaker(lang);
	const rows = all.filter(({ origin }) => origin === params.origins[0]);
	const seen = rows.filter(isSeen);
	const count = (status: Row['status']) => rows.filter((row) => row.status === status).length;
	const top = seen
		.slice(0, 3)
		.map((row) => `${row.name} ${formatCountInterval(row.victims, lang)}`);
	const unlisted = rows.filter(({ status }) => status === 'not_listed');
	const place = placeTitle(params.place, name(params.place), lang);
	const names = nameList(
		unlisted.map(({ reporter }) => reporter),
		context
	);
	return {
		headline: capitalise(headline(rows, seen, context), lang),
		subtitle: say(
			`Number of victims by the country that identified them: ${place}, ${params.year}. The wider the line, the more victims. ${editionOf(context)}.`,
			`Numărul victimelor după țara care le-a identificat: ${place}, ${params.year}. Cu cât linia este mai lată, cu atât mai multe victime. ${editionOf(context)}.`
		),
		paragraphs: [
			...(top.length > 0
				? [say(`Largest numbers: ${top.join('; ')}.`, `Cele mai mari numere: ${top.join('; ')}.`)]
				: []),
			say(
				`Countries: ${rows.length}; named this citizenship: ${seen.length}; published citizenships without it: ${count('not_listed')}; published none: ${count('not_reported')}.`,
				`Țări: ${rows.length}; au menționat această cetățenie: ${seen.length}; au publicat cetățenii fără ea: ${count('not_listed')}; nu au publicat niciuna: ${count('not_reported')}.`
			),
			...(unlisted.length > 0
				? [say(`Not named in: ${names}.`, `Nemenționată în: ${names}.`)]
				: []),
			...beyondTheMap(seen, context)
		],
		notes: [
			CAVEATS.identified_in[lang],
			say(
				'A line joins the country of citizenship and the country that identified the person; it is not the way they travelled.',
				'O linie unește țara de cetățenie cu țara care a identificat persoana; nu arată drumul parcurs.'
			)
		]
	};
}
