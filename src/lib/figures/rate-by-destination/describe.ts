import { CAVEATS } from '../../i18n/caveats.ts';
import { capitalise, formatCount, formatDate, formatShareInterval } from '../../i18n/format.ts';
import { placeInSentence, placeTitle } from '../../i18n/places.ts';
import { formatRateInterval } from '../../i18n/rates.ts';
import { speaker } from '../../i18n/text.ts';
import type { Context, Description, Interval } from '../../figure/contract.ts';
import { leading } from '../../figure/leading.ts';
import { citizensOf, nameList } from '../../figure/words.ts';
import type { Row } from './figure.ts';
import { FEW_RESIDENTS, PER, RATE_CAVEAT, fewWords } from './words.ts';

type Rated = Row & { rate: Interval & { mid: number } };
const isRated = (row: Row): row is Rated => row.rate !== null;

/** More places than this are no finding any more. */
const MOST_PLACES = 3;

/** Whom and what is divided by what, as the beginning of a sentence. */
function ratio({ lang, params, name }: Context): string {
	const [origin] = params.origins;
	const who = citizensOf(origin, name(origin), lang);
	const born = placeInSentence(origin, name(origin), lang);
	return speaker(lang)(
		`${who} identified as victims, relative to residents born in ${born},`,
		`raportul dintre ${who} identificați ca victime și rezidenții născuți în ${born}`
	);
}

function headline(rows: Row[], rated: Rated[], context: Context): string {
	const { lang, params } = context;
	const say = speaker(lang);
	const { year } = params;
	if (rows.every(({ status }) => status === 'not_reported')) {
		return say(`No data for ${year}`, `Fără date pentru ${year}`);
	}
	if (rated.length === 0) {
		return say(
			`For ${year}, no rate to residents can be given for any country of this selection`,
			`Pentru ${year} nu se poate da un raport la rezidenți pentru nicio țară din această selecție`
		);
	}
	const solid = rated.filter(({ unstable }) => !unstable);
	const first = leading(
		solid,
		(row) => row.rate,
		(row) => row.rate.mid
	);
	const what = ratio(context);
	if (first.length === 0) {
		return say(
			`For ${year}, rates to residents can be given only where few such people live (${fewWords(lang)})`,
			`Pentru ${year}, raportul la rezidenți se poate da doar unde locuiesc puține asemenea persoane (${fewWords(lang)})`
		);
	}
	if (first.length > MOST_PLACES) {
		return say(
			`In ${year}, ${what} may have been most frequent in any of ${first.length} countries: their intervals touch`,
			`În ${year}, ${what} poate să fi fost cel mai mare în oricare din ${first.length} țări: intervalele lor se ating`
		);
	}
	const per = formatCount(PER, lang);
	const places = first.map((row) => {
		const where = placeInSentence(row.reporter, row.name, lang);
		return `${say('in', 'în')} ${where} (${formatRateInterval(row.rate, lang)} ${say('per', 'la')} ${per})`;
	});
	const list = new Intl.ListFormat(lang, { type: 'disjunction' }).format(places);
	return say(
		`In ${year}, ${what} were most frequent ${list}`,
		`În ${year}, ${what} a fost cel mai mare ${list}`
	);
}

/** What the residents are, by which edition, and between which years they were interpolated. */
function denominator(rated: Rated[], { lang, sources }: Context): string[] {
	const say = speaker(lang);
	const from = sources.find(({ role }) => role === 'denominator');
	if (!from) {
		return [
			say(
				'No edition of the residents is that old: there is nothing to divide by.',
				'Nicio ediție a rezidenților nu este atât de veche: nu există la ce raporta.'
			)
		];
	}
	const spans = new Set(
		rated.flatMap(({ residents_kind: kind, residents_years: years }) =>
			kind === 'interpolated' && years ? [`${years.from}–${years.to}`] : []
		)
	);
	const day = formatDate(from.vintage, lang);
	const list = [...spans].sort().join(', ');
	return [
		say(
			`Residents: ${from.producer}, edition of ${day}.`,
			`Rezidenți: ${from.producer}, ediția din ${day}.`
		) +
			(spans.size > 0
				? say(
						` Interpolated on a straight line between its years (${list}).`,
						` Interpolați în linie dreaptă între anii acesteia (${list}).`
					)
				: '')
	];
}

/** Countries whose rate rests on few people, and those without one. */
function limits(rows: Row[], rated: Rated[], context: Context): string[] {
	const { lang } = context;
	const say = speaker(lang);
	const told = (row: Rated) => `${row.name} ${formatRateInterval(row.rate, lang)}`;
	const few = rated.filter(({ unstable }) => unstable);
	const none = rows.filter(({ status }) => status === 'no_residents');
	const names = nameList(
		none.map(({ reporter }) => reporter),
		context
	);
	const limit = formatCount(FEW_RESIDENTS, lang);
	return [
		...(few.length > 0
			? [
					say(
						`Unstable (fewer than ${limit} such residents, so that one victim more or fewer moves the rate by more than ten): ${few.map(told).join('; ')}.`,
						`Instabil (sub ${limit} de asemenea rezidenți, deci o victimă în plus sau în minus mută raportul cu peste zece): ${few.map(told).join('; ')}.`
					)
				]
			: []),
		...(none.length > 0
			? [
					say(
						`Identified some, but the edition gives no residents for that year: ${names}.`,
						`Au identificat victime, dar ediția nu dă rezidenții pentru acel an: ${names}.`
					)
				]
			: [])
	];
}

/** Sentences for the rate of an origin by reporter in one year, all from the rows. */
export function describe(rows: Row[], context: Context): Description {
	const { lang, params, name, source } = context;
	const say = speaker(lang);
	const rated = rows.filter(isRated);
	const solid = rated.filter(({ unstable }) => !unstable).slice(0, 3);
	const count = (status: Row['status']) => rows.filter((row) => row.status === status).length;
	const share = (row: Rated) =>
		row.share
			? ` (${say('share of the victims there', 'ponderea între victimele de acolo')}: ${formatShareInterval(row.share, lang)})`
			: '';
	const top = solid.map((row) => `${row.name} ${formatRateInterval(row.rate, lang)}${share(row)}`);
	const place = placeTitle(params.place, name(params.place), lang);
	const born = placeInSentence(params.origins[0], name(params.origins[0]), lang);
	const day = formatDate(source.vintage, lang);
	return {
		headline: capitalise(headline(rows, rated, context), lang),
		subtitle: say(
			`Victims identified per ${formatCount(PER, lang)} residents born in ${born}, beside their share among the victims there: ${place}, ${params.year}. Lines are what suppressed values (“<5”) leave open. ${source.producer}, edition of ${day}.`,
			`Victime identificate la ${formatCount(PER, lang)} de rezidenți născuți în ${born}, alături de ponderea lor între victimele de acolo: ${place}, ${params.year}. Liniile arată ce lasă deschis valorile ascunse („<5”). ${source.producer}, ediția din ${day}.`
		),
		paragraphs: [
			...(top.length > 0
				? [say(`Highest rates: ${top.join('; ')}.`, `Cele mai mari rapoarte: ${top.join('; ')}.`)]
				: []),
			...limits(rows, rated, context),
			say(
				`Countries: ${rows.length}; with a rate: ${rated.length}; published citizenships without this one: ${count('not_listed')}; published none: ${count('not_reported')}.`,
				`Țări: ${rows.length}; cu raport: ${rated.length}; au publicat cetățenii fără aceasta: ${count('not_listed')}; nu au publicat niciuna: ${count('not_reported')}.`
			),
			...denominator(rated, context)
		],
		notes: [RATE_CAVEAT[lang], CAVEATS.identified_in[lang]]
	};
}
