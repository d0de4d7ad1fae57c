import type { Context, Description } from '../../../src/lib/figure/contract.ts';
import { editionOf, inPlace, yearSpan } from '../../../src/lib/figure/words.ts';
import {
	capitalise,
	formatCountedInterval,
	formatShareInterval
} from '../../../src/lib/i18n/format.ts';
import { counted, countedInNote } from '../../../src/lib/i18n/measures.ts';
import { speaker } from '../../../src/lib/i18n/text.ts';
import type { Row } from './row.ts';

/** FILL: what the sentences say. Every number is from the rows, every word for what is counted from the measure. */
export function describe(rows: Row[], context: Context): Description {
	const { lang, params, name, measure } = context;
	const { en, ro } = measure;
	const say = speaker(lang);
	const [where, who, span] = [inPlace(context), name(params.origins[0]), yearSpan(params)];
	const last = rows.findLast(({ victims }) => victims !== null);
	const count = last?.victims && formatCountedInterval(last.victims, counted(measure), lang);
	// FILL: the finding in one sentence, also where there is none.
	const headline =
		last && count
			? say(
					`${count} ${en.verb} ${where} in ${last.year} (citizenship: ${who})`,
					`${count} ${ro.they} ${where} în ${last.year} (cetățenie: ${who})`
				)
			: say(
					`No number of ${en.many} ${en.verb} ${where}, ${span} (citizenship: ${who})`,
					`Niciun număr de ${ro.few} ${ro.they} ${where}, ${span} (cetățenie: ${who})`
				);
	return {
		headline: capitalise(headline, lang),
		// FILL: what, unit, where, when.
		subtitle: say(
			`Number of ${en.many} ${en.verb} ${where}, ${span}; the line is the possible range. ${editionOf(context)}.`,
			`Numărul de ${ro.few} ${ro.they} ${where}, ${span}; linia arată intervalul posibil. ${editionOf(context)}.`
		),
		// FILL: sentences that read the chart to whom does not see it.
		paragraphs: last?.share
			? [
					say(
						`${last.year}: ${formatShareInterval(last.share, lang)} of the ${en.many} of known citizenship.`,
						`${last.year}: ${formatShareInterval(last.share, lang)} dintre ${ro.the} cu cetățenie cunoscută.`
					)
				]
			: [],
		notes: [countedInNote(measure, lang)]
	};
}
