import type { Context, Description } from '../../../src/lib/figure/contract.ts';
import { editionOf, inPlace, VICTIMS, yearSpan } from '../../../src/lib/figure/words.ts';
import { CAVEATS } from '../../../src/lib/i18n/caveats.ts';
import {
	capitalise,
	formatCountedInterval,
	formatShareInterval
} from '../../../src/lib/i18n/format.ts';
import { speaker } from '../../../src/lib/i18n/text.ts';
import type { Row } from './row.ts';

/** FILL: what the sentences say; every number in them comes from the rows. */
export function describe(rows: Row[], context: Context): Description {
	const { lang, params, name } = context;
	const say = speaker(lang);
	const [where, who, span] = [inPlace(context), name(params.origins[0]), yearSpan(params)];
	const last = rows.findLast(({ victims }) => victims !== null);
	const count = last?.victims && formatCountedInterval(last.victims, VICTIMS, lang);
	// FILL: the finding in one sentence, also where there is none.
	const headline =
		last && count
			? say(
					`${count} identified ${where} in ${last.year} (citizenship: ${who})`,
					`${count} identificate ${where} în ${last.year} (cetățenie: ${who})`
				)
			: say(
					`No number of victims identified ${where}, ${span} (citizenship: ${who})`,
					`Niciun număr de victime identificate ${where}, ${span} (cetățenie: ${who})`
				);
	return {
		headline: capitalise(headline, lang),
		// FILL: what, unit, where, when.
		subtitle: say(
			`Victims identified ${where}, ${span}; the line is the possible range. ${editionOf(context)}.`,
			`Victime identificate ${where}, ${span}; linia arată intervalul posibil. ${editionOf(context)}.`
		),
		// FILL: sentences that read the chart to whom does not see it.
		paragraphs: last?.share
			? [
					say(
						`${last.year}: ${formatShareInterval(last.share, lang)} of the victims of known citizenship.`,
						`${last.year}: ${formatShareInterval(last.share, lang)} dintre victimele cu cetățenie cunoscută.`
					)
				]
			: [],
		notes: [CAVEATS.identified_in[lang]]
	};
}
