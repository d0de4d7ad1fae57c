import { CAVEATS } from '../../i18n/caveats.ts';
import { capitalise, formatCountInterval } from '../../i18n/format.ts';
import { placeTitle } from '../../i18n/places.ts';
import { speaker } from '../../i18n/text.ts';
import type { Context, Description } from '../../figure/contract.ts';
import { isReported } from '../../figure/reported.ts';
import { editionOf, inPlace, nameList } from '../../figure/words.ts';
import type { Row } from './figure.ts';
import { coverage, ENOUGH_FOR_HEADLINE, headline } from './headline.ts';

/** Sentences for the share of an origin by reporter in one year, all from the rows. */
export function describe(all: Row[], context: Context): Description {
	const { lang, params, name } = context;
	const say = speaker(lang);
	const rows = all.filter((row) => row.year === params.year && row.origin === params.origins[0]);
	const reported = rows.filter(isReported);
	const named = (status: Row['status']) =>
		rows.filter((row) => row.status === status).map((row) => row.reporter);
	const most = reported.toSorted((a, b) => b.victims.lower - a.victims.lower).slice(0, 3);
	const paragraphs = params.reporter ? [] : [coverage(rows, context)];
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
