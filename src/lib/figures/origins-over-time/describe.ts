import { CAVEATS } from '../../i18n/caveats.ts';
import { capitalise, formatList, formatRank } from '../../i18n/format.ts';
import { placeTitle } from '../../i18n/places.ts';
import { speaker } from '../../i18n/text.ts';
import type { Context, Description } from '../../figure/contract.ts';
import { citizensOf, editionOf, inPlace, yearSpan } from '../../figure/words.ts';
import type { Row } from './figure.ts';

const yearsOf = (rows: Row[], context: Context) =>
	formatList(
		rows.map((row) => String(row.year)),
		context.lang
	);

/** Sentences on the ranks of citizenships through time, all from the rows. */
export function describe(rows: Row[], context: Context): Description {
	const { lang, params, name } = context;
	const say = speaker(lang);
	const origin = params.origins[0];
	const who = citizensOf(origin, name(origin), lang);
	const own = rows.filter((row) => row.origin === origin);
	const first = own.filter((row) => row.rank.worst === 1);
	const open = own.filter((row) => row.rank.best === 1 && row.rank.worst > 1);
	const behind = own.filter((row) => row.rank.best > 1);
	const last = own.at(-1);
	const headline =
		own.length === 0
			? say(
					`${who} are not among the foreign victims identified ${inPlace(context)} in ${yearSpan(params)}`,
					`${who} nu apar între victimele străine identificate ${inPlace(context)} în ${yearSpan(params)}`
				)
			: say(
					`${who} were certainly the largest foreign citizenship among victims identified ${inPlace(context)} in ${first.length} of ${own.length} years`,
					`${who} au fost cu siguranță cea mai numeroasă cetățenie străină între victimele identificate ${inPlace(context)} în ${first.length} din ${own.length} ani`
				);
	const ahead = behind.flatMap((row) => {
		const leader = rows.find((other) => other.year === row.year && other.position === 1);
		return leader ? [`${row.year} ${leader.name}`] : [];
	});
	const place = placeTitle(params.place, name(params.place), lang);
	return {
		headline: capitalise(headline, lang),
		subtitle: say(
			`Rank among foreign citizenships, by number of victims; whiskers are the ranks that suppressed values (“<5”) leave possible. Identified in: ${place}, ${yearSpan(params)}. ${editionOf(context)}.`,
			`Locul între cetățeniile străine, după numărul victimelor; liniile verticale arată locurile pe care valorile ascunse („<5”) le lasă posibile. Identificate în: ${place}, ${yearSpan(params)}. ${editionOf(context)}.`
		),
		paragraphs: [
			...(last
				? [
						say(
							`${last.year}: rank ${formatRank(last.rank)}.`,
							`${last.year}: locul ${formatRank(last.rank)}.`
						)
					]
				: []),
			...(first.length > 0
				? [
						say(
							`Certainly first: ${yearsOf(first, context)}.`,
							`Cu siguranță pe primul loc: ${yearsOf(first, context)}.`
						)
					]
				: []),
			...(open.length > 0
				? [
						say(
							`Cannot be decided: ${yearsOf(open, context)}.`,
							`Nu se poate decide: ${yearsOf(open, context)}.`
						)
					]
				: []),
			...(ahead.length > 0
				? [
						say(
							`Another citizenship was ahead: ${ahead.join('; ')}.`,
							`Altă cetățenie a fost înainte: ${ahead.join('; ')}.`
						)
					]
				: []),
			say(
				'Not the same countries reported each year, so that ranks can change without any country’s numbers changing.',
				'Nu au raportat aceleași țări în fiecare an, deci locurile se pot schimba fără ca cifrele vreunei țări să se schimbe.'
			)
		],
		notes: [CAVEATS.identified_in[lang]]
	};
}
