import { countedHead } from '../../i18n/measures.ts';
import { speaker } from '../../i18n/text.ts';
import type { Telling } from '../contract.ts';
import type { ShareKey } from '../ids.ts';
import { ofCitizens, where } from './words.ts';

/** What the number is: "Share of Romanian citizens among the victims identified in the EU, 2022". */
export function title(key: ShareKey, telling: Telling): string {
	const { lang, world } = telling;
	const measure = world.wordsOf(key.source);
	const { en, ro } = measure;
	const say = speaker(lang);
	const there = where(key, telling);
	const of = key.origin ? ofCitizens(measure, key.origin, telling) : '';
	const cell = {
		share: say(
			`Share of ${of} among the ${en.many} ${en.verb} ${there}`,
			`Ponderea ${of} între ${ro.the} ${ro.they} ${there}`
		),
		victims: say(
			`Number of ${of} among the ${en.many} ${en.verb} ${there}`,
			`Numărul ${of} între ${ro.the} ${ro.they} ${there}`
		),
		worst: say(
			`Outer bounds of the share of ${of} among the ${en.many} ${en.verb} ${there}`,
			`Limitele extreme ale ponderii ${of} între ${ro.the} ${ro.they} ${there}`
		),
		rank: say(
			`Rank of ${of} among the foreign citizenships of ${en.many} ${en.verb} ${there}`,
			`Locul ${of} între cetățeniile străine ale ${ro.of} ${ro.they} ${there}`
		),
		foreign: say(
			`Number of ${of} among the ${en.many} ${en.verb} ${there}, their own country left out`,
			`Numărul ${of} între ${ro.the} ${ro.they} ${there}, fără cele din propria țară`
		),
		'foreign-share': say(
			`Share of ${of} among the ${en.many} ${en.verb} ${there}, their own country left out of the numerator`,
			`Ponderea ${of} între ${ro.the} ${ro.they} ${there}, fără cele din propria țară la numărător`
		),
		stated: say(
			`${countedHead(measure, 'en')} with a stated citizenship ${en.verb} ${there}`,
			`${countedHead(measure, 'ro')} cu cetățenie declarată, ${ro.they} ${there}`
		),
		unstated: say(
			`${countedHead(measure, 'en')} without a stated citizenship ${en.verb} ${there}`,
			`${countedHead(measure, 'ro')} fără cetățenie declarată, ${ro.they} ${there}`
		),
		reporters: say(
			`Countries that published citizenships of ${en.many}, ${there}`,
			`Țări care au publicat cetățeniile ${ro.of}, ${there}`
		)
	}[key.cell];
	return `${cell}, ${key.year}`;
}
