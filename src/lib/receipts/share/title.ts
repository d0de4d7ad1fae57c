import { speaker } from '../../i18n/text.ts';
import type { Telling } from '../contract.ts';
import type { ShareKey } from '../ids.ts';
import { ofCitizens, where } from './words.ts';

/** What the number is: "Share of Romanian citizens among the victims identified in the EU, 2022". */
export function title(key: ShareKey, telling: Telling): string {
	const { lang } = telling;
	const say = speaker(lang);
	const there = where(key, telling);
	const of = key.origin ? ofCitizens(key.origin, telling) : '';
	const cell = {
		share: say(
			`Share of ${of} among the victims identified ${there}`,
			`Ponderea ${of} între victimele identificate ${there}`
		),
		victims: say(
			`Number of ${of} among the victims identified ${there}`,
			`Numărul ${of} între victimele identificate ${there}`
		),
		worst: say(
			`Outer bounds of the share of ${of} among the victims identified ${there}`,
			`Limitele extreme ale ponderii ${of} între victimele identificate ${there}`
		),
		rank: say(
			`Rank of ${of} among the foreign citizenships of victims identified ${there}`,
			`Locul ${of} între cetățeniile străine ale victimelor identificate ${there}`
		),
		foreign: say(
			`Number of ${of} among the victims identified ${there}, their own country left out`,
			`Numărul ${of} între victimele identificate ${there}, fără cele din propria țară`
		),
		'foreign-share': say(
			`Share of ${of} among the victims identified ${there}, their own country left out of the numerator`,
			`Ponderea ${of} între victimele identificate ${there}, fără cele din propria țară la numărător`
		),
		stated: say(
			`Victims with a stated citizenship identified ${there}`,
			`Victime cu cetățenie declarată, identificate ${there}`
		),
		unstated: say(
			`Victims without a stated citizenship identified ${there}`,
			`Victime fără cetățenie declarată, identificate ${there}`
		),
		reporters: say(
			`Countries that published citizenships of victims, ${there}`,
			`Țări care au publicat cetățeniile victimelor, ${there}`
		)
	}[key.cell];
	return `${cell}, ${key.year}`;
}
