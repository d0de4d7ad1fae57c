import { CAVEATS } from '../../i18n/caveats.ts';
import {
	capitalise,
	formatCountInterval,
	formatCounted,
	formatCountedInterval,
	formatShareInterval
} from '../../i18n/format.ts';
import { placeInSentence, placeTitle } from '../../i18n/places.ts';
import { speaker } from '../../i18n/text.ts';
import type { Context, Description } from '../contract.ts';
import { isReported } from '../reported.ts';
import { citizensOf, COUNTRIES, editionOf, inPlace, nameList, VICTIMS } from '../words.ts';
import type { Row } from './figure.ts';

/** Below this many stated victims a share is arithmetic more than a finding; it is never a headline. */
const ENOUGH_FOR_HEADLINE = 50;

function headline(rows: Row[], context: Context): string {
	const { lang, params, name } = context;
	const say = speaker(lang);
	const subject = params.origins[0];
	const who = citizensOf(subject, name(subject), lang);
	const where = (row: Row) =>
		`${say('in', 'în')} ${placeInSentence(row.reporter, row.name, lang)}`;
	const reported = rows.filter(isReported);
	if (params.metric === 'victims') {
		const top = reported.toSorted((a, b) => b.victims.lower - a.victims.lower)[0];
		if (!top) return say(`No data for ${params.year}`, `Fără date pentru ${params.year}`);
		const count = formatCountedInterval(top.victims, VICTIMS, lang);
		return say(
			`In ${params.year}, the most ${who} were identified ${where(top)}: ${count}`,
			`În ${params.year}, cele mai multe victime – ${who} – au fost identificate ${where(top)}: ${count}`
		);
	}
	const top = reported
		.filter((row) => row.stated.lower >= ENOUGH_FOR_HEADLINE)
		.toSorted((a, b) => b.share.mid - a.share.mid)[0];
	if (!top) {
		return say(
			`No country of this selection listed ${who} in ${params.year}`,
			`Nicio țară din această selecție nu a menționat ${who} în ${params.year}`
		);
	}
	const share = formatShareInterval(top.share, lang);
	return say(
		`In ${params.year}, the share of ${who} was largest ${where(top)}: ${share} of the victims identified there`,
		`În ${params.year}, ponderea cea mai mare a fost ${where(top)}: ${who} au fost ${share} dintre victimele identificate acolo`
	);
}

/** Sentences for the share of an origin by reporter in one year, all from the rows. */
export function describe(all: Row[], context: Context): Description {
	const { lang, params, name } = context;
	const say = speaker(lang);
	const rows = all.filter((row) => row.year === params.year && row.origin === params.origins[0]);
	const reported = rows.filter(isReported);
	const named = (status: Row['status']) =>
		rows.filter((row) => row.status === status).map((row) => row.reporter);
	const most = reported.toSorted((a, b) => b.victims.lower - a.victims.lower).slice(0, 3);
	const paragraphs = [
		say(
			`${formatCounted(reported.length, COUNTRIES, lang)} named this citizenship in ${params.year}; ${named('not_listed').length} published citizenships without naming it; ${named('not_reported').length} published none.`,
			`${formatCounted(reported.length, COUNTRIES, lang)} au menționat această cetățenie în ${params.year}; ${named('not_listed').length} au publicat cetățenii fără să o menționeze; ${named('not_reported').length} nu au publicat niciuna.`
		)
	];
	if (most.length > 0) {
		const list = most
			.map((row) => `${row.name} ${formatCountInterval(row.victims, lang)}`)
			.join('; ');
		paragraphs.push(say(`Largest numbers: ${list}.`, `Cele mai mari numere: ${list}.`));
	}
	if (named('not_listed').length > 0) {
		const names = nameList(named('not_listed'), context);
		paragraphs.push(say(`Not named in: ${names}.`, `Nemenționată în: ${names}.`));
	}
	const small = reported.filter((row) => row.stated.upper < ENOUGH_FOR_HEADLINE);
	if (small.length > 0) {
		const names = nameList(
			small.map((row) => row.reporter),
			context
		);
		paragraphs.push(
			say(
				`Few victims in all (fewer than ${ENOUGH_FOR_HEADLINE}), so that shares jump: ${names}.`,
				`Puține victime în total (sub ${ENOUGH_FOR_HEADLINE}), deci ponderi care sar ușor: ${names}.`
			)
		);
	}
	const place = placeTitle(params.place, name(params.place), lang);
	return {
		headline: capitalise(headline(rows, context), lang),
		subtitle: say(
			`${params.metric === 'share' ? 'Share among victims with a stated citizenship' : 'Number of victims'}, by the country that identified them: ${place}, ${params.year}. ${editionOf(context)}.`,
			`${params.metric === 'share' ? 'Ponderea între victimele cu cetățenie declarată' : 'Numărul victimelor'}, după țara care le-a identificat: ${place}, ${params.year}. ${editionOf(context)}.`
		),
		paragraphs,
		notes: [
			CAVEATS.identified_in[lang],
			...(params.origins.length > 1
				? [
						say(
							`The picture shows ${name(params.origins[0])}; the data hold all the citizenships asked for, ${inPlace(context)}.`,
							`Imaginea arată ${name(params.origins[0])}; datele cuprind toate cetățeniile cerute, ${inPlace(context)}.`
						)
					]
				: [])
		]
	};
}
