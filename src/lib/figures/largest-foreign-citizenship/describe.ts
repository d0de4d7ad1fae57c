import { CAVEATS } from '../../i18n/caveats.ts';
import { capitalise, formatCountInterval } from '../../i18n/format.ts';
import { placeTitle } from '../../i18n/places.ts';
import { speaker } from '../../i18n/text.ts';
import type { Context, Description } from '../../figure/contract.ts';
import { yearRuns } from '../../figure/runs.ts';
import { citizensOf, editionOf, inPlace, yearSpan } from '../../figure/words.ts';
import type { Row } from './figure.ts';

const yearsOf = (rows: Row[], answer: Row['answer']) =>
	yearRuns(rows.filter((row) => row.answer === answer).map(({ year }) => year));

/** In which years a citizenship was certainly first, perhaps first, certainly not. */
export function describe(rows: Row[], context: Context): Description {
	const { lang, params, name } = context;
	const say = speaker(lang);
	const origin = params.origins[0];
	const who = citizensOf(origin, name(origin), lang);
	const where = inPlace(context);
	const [yes, open, no, none] = (['yes', 'open', 'no', 'no_data'] as const).map((answer) =>
		yearsOf(rows, answer)
	);
	const group = say(
		`the largest group of foreign citizens among the victims identified ${where}`,
		`cel mai numeros grup de cetățeni străini dintre victimele identificate ${where}`
	);
	const headline = yes
		? say(`${yes}: ${who} were ${group}`, `${yes}: ${who} au fost ${group}`)
		: say(
				`In no year were ${who} certainly ${group}`,
				`În niciun an ${who} nu au fost cu certitudine ${group}`
			);
	const close = rows.filter((row) => row.answer === 'open' && row.victims && row.next);
	return {
		headline: capitalise(headline, lang),
		subtitle: say(
			`By year, ${yearSpan(params)}, identified in: ${placeTitle(params.place, name(params.place), 'en')}. Own nationals of each country are left out. ${editionOf(context)}.`,
			`Pe ani, ${yearSpan(params)}, identificate în: ${placeTitle(params.place, name(params.place), 'ro')}. Cetățenii proprii ai fiecărei țări nu sunt incluși. ${editionOf(context)}.`
		),
		paragraphs: [
			...(no
				? [say(`Certainly not first: ${no}.`, `Cu certitudine nu pe primul loc: ${no}.`)]
				: []),
			...(open
				? [
						say(
							`Undecidable, since the published intervals overlap: ${open}.`,
							`Nu se poate decide, intervalele publicate se suprapun: ${open}.`
						)
					]
				: []),
			...close.map(({ year, victims, next }) => {
				const counts = victims && formatCountInterval(victims, lang);
				const other = next && `${name(next.origin)}, ${formatCountInterval(next, lang)}`;
				return say(
					`${year}: ${counts}, against ${other}.`,
					`${year}: ${counts}, față de ${other}.`
				);
			}),
			...(none ? [say(`No data: ${none}.`, `Fără date: ${none}.`)] : [])
		],
		notes: [CAVEATS.identified_in[lang]]
	};
}
