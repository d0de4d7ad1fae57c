import { CAVEATS } from '../../i18n/caveats.ts';
import { capitalise } from '../../i18n/format.ts';
import { placeTitle } from '../../i18n/places.ts';
import { formatPoints, formatPointsInterval } from '../../i18n/points.ts';
import { speaker } from '../../i18n/text.ts';
import type { Context, Description } from '../../figure/contract.ts';
import { citizensOf, citizensWhose, editionOf, inPlace } from '../../figure/words.ts';
import type { Driver } from './drivers.ts';
import type { Row } from './figure.ts';

/** Countries named for each part: more would be a list, and the API has them all. */
const NAMED = 3;

/** Shown as 0.0 after rounding: no sentence may give it a direction. */
const isNothing = (mid: number) => Math.abs(mid) < 0.0005;

/** One sentence for a part: size, range, whether its sign is certain, who drove it. */
function sentence(row: Row, drivers: Driver[], context: Context): string {
	const { lang, name, params } = context;
	const say = speaker(lang);
	const who = citizensOf(params.origins[0], name(params.origins[0]), lang);
	const what = {
		romania: say(
			`How many of them (${who}) the same countries identified`,
			`Câte victime cu această cetățenie au identificat aceleași țări`
		),
		others: say(
			'How many others the same countries identified',
			'Câte victime cu altă cetățenie au identificat aceleași țări'
		),
		panel: say(
			'Countries that reported in only one of the two years',
			'Țări care au raportat doar într-unul dintre cei doi ani'
		),
		total: say('Change of the share', 'Schimbarea ponderii')
	}[row.part];
	const uncertain = row.lower < 0 && row.upper > 0;
	const range = formatPointsInterval(row, lang);
	const sure = uncertain ? say('its sign is not certain', 'semnul nu este sigur') : range;
	const led = drivers
		.filter(({ part, mid }) => part === row.part && !isNothing(mid))
		.slice(0, NAMED)
		.map(({ reporter, mid }) => `${name(reporter)} ${formatPoints(mid, lang)}`)
		.join(', ');
	const most = led ? say(` Mostly: ${led}.`, ` Mai ales: ${led}.`) : '';
	// The unit's own full stop ends the sentence too.
	return `${what}: ${formatPoints(row.mid, lang)} (${sure}).${most}`.replace(/\.\.$/, '.');
}

/** Sentences on where a change of the share came from, all from the rows. */
export function describe(rows: Row[], context: Context, drivers: Driver[]): Description {
	const { lang, params, name } = context;
	const say = speaker(lang);
	const origin = params.origins[0];
	const who = citizensOf(origin, name(origin), lang);
	const whose = citizensWhose(origin, name(origin), lang);
	const total = rows.find(({ part }) => part === 'total');
	const parts = rows.filter(({ part }) => part !== 'total');
	const place = placeTitle(params.place, name(params.place), lang);
	const years = `${params.from}–${params.to}`;
	const headline = total
		? say(
				`From ${params.from} to ${params.to}, the share of ${who} among victims identified ${inPlace(context)} moved by ${formatPoints(total.mid, lang)}`,
				`Între ${params.from} și ${params.to} s-a mișcat cu ${formatPoints(total.mid, lang)} ponderea ${whose} între victimele identificate ${inPlace(context)}`
			)
		: say(
				`For ${years} the change cannot be split: a year is without data`,
				`Pentru ${years}, schimbarea nu poate fi descompusă: un an este fără date`
			);
	return {
		headline: capitalise(headline, lang),
		subtitle: say(
			`The change of the share in percentage points, split into three parts that add up: ${place}, ${years}. ${editionOf(context)}.`,
			`Schimbarea ponderii în puncte procentuale, împărțită în trei părți care dau împreună totalul: ${place}, ${years}. ${editionOf(context)}.`
		),
		paragraphs: [...parts, ...(total ? [total] : [])].map((row) => sentence(row, drivers, context)),
		notes: [
			say(
				'Parts are Shapley values: the mean over every order in which the three could have changed. They say how the number moved, not why people were or were not identified.',
				'Părțile sunt valori Shapley: media tuturor ordinilor în care cele trei s-ar fi putut schimba. Ele arată cum s-a mișcat cifra, nu de ce au fost sau nu au fost identificate persoane.'
			),
			CAVEATS.identified_in[lang]
		]
	};
}
