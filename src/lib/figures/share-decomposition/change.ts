import { CAVEATS } from '../../i18n/caveats.ts';
import { formatCountInterval } from '../../i18n/format.ts';
import { isSetId, placeInSentence } from '../../i18n/places.ts';
import { formatPoints, formatPointsInterval } from '../../i18n/points.ts';
import { speaker } from '../../i18n/text.ts';
import type { Telling, Told } from '../../receipts/contract.ts';
import { defineFamily } from '../../receipts/family.ts';
import { shareId } from '../../receipts/ids.ts';
import observationsSql from '../../receipts/share/observations.sql?raw';
import { ofCitizens } from '../../receipts/share/words.ts';
import type { Params } from '../../figure/contract.ts';
import { readChangeId, type Key } from './change-id.ts';
import { derive, figure, type Raw } from './figure.ts';
import sql from './query.sql?raw';
import { PART_NAMES } from './words.ts';

function tell(key: Key, rows: Raw[], telling: Telling): Told {
	const { lang, name, world, edition } = telling;
	const say = speaker(lang);
	const { place, origin, from, to } = key;
	const found = derive(rows, { params: { from, to } as Params }).rows;
	const row = found.find(({ part }) => part === key.part);
	const what = PART_NAMES[key.part][lang];
	const there = `${say('in', 'în')} ${placeInSentence(place, name(place), lang)}`;
	const who = ofCitizens(origin, telling);
	const of = say(
		`the share of ${who} among victims identified ${there}`,
		`ponderii ${who} între victimele identificate ${there}`
	);
	const which = key.part === 'total' ? '' : ` (${what.toLocaleLowerCase(lang)})`;
	const [first, last] = world.yearsOf(key.source, edition.snapshots[0].snapshot_id) ?? [0, 0];
	const inEdition = from >= first && to <= last;
	const why = row
		? null
		: say(
				`The change from ${from} to ${to} cannot be given: one of the years has no data in this edition`,
				`Schimbarea dintre ${from} și ${to} nu poate fi dată: unul dintre ani nu are date în această ediție`
			);
	const value = row ? formatPoints(row.mid, lang) : null;
	const range = row ? formatPointsInterval(row, lang) : undefined;
	const counts = (year: number) => {
		const own = rows.filter((one) => one.year === year);
		const sum = (of: (one: Raw) => number) => own.reduce((all, one) => all + of(one), 0);
		return {
			lower: sum((one) => one.lower),
			upper: sum((one) => one.upper)
		};
	};
	return {
		title: say(`Change of ${of}, ${from}–${to}`, `Schimbarea ${of}, ${from}–${to}`) + which,
		value,
		...(range ? { range } : {}),
		number: row ?? null,
		unit: 'fraction',
		status: row ? 'reported' : inEdition ? 'not_reported' : 'not_in_edition',
		why,
		parts: row
			? [from, to].map((year) => ({
					label: say(`victims, ${year}`, `numărul victimelor, ${year}`),
					value: formatCountInterval(counts(year), lang),
					id: shareId({ source: key.source, place, origin, year, cell: 'victims' })
				}))
			: [],
		formula: [
			say(
				'The change of the share in percentage points is split into three parts: how many of them the same countries identified, how many others, and which countries reported. Each part is its Shapley value: the mean of what it changes over the six orders in which the three could have moved. The parts add up to the whole change.',
				'Schimbarea ponderii, în puncte procentuale, se împarte în trei: câte victime cu această cetățenie au identificat aceleași țări, câte altele și ce țări au raportat. Fiecare parte este valoarea ei Shapley: media a ceea ce schimbă în cele șase ordini în care s-ar fi putut mișca cele trei. Părțile dau împreună toată schimbarea.'
			),
			say(
				'The value is worked out at the middles of the counts; the range is the least and the most over all ends of their intervals.',
				'Valoarea se calculează la mijlocul numerelor; intervalul este minimul și maximul peste toate capetele lor.'
			)
		],
		sentence:
			why ??
			(key.part === 'total'
				? say(
						`From ${from} to ${to}, ${of} moved by ${value} (${range})`,
						`Schimbarea ${of} între ${from} și ${to}: ${value} (${range})`
					)
				: say(
						`Of the change of ${of} from ${from} to ${to}, this part is ${value} (${range}): ${what.toLocaleLowerCase(lang)}`,
						`Din schimbarea ${of} între ${from} și ${to}, această parte este ${value} (${range}): ${what.toLocaleLowerCase(lang)}`
					)),
		notes: [
			say(
				'It says how the number moved, not why people were or were not identified.',
				'Arată cum s-a mișcat cifra, nu de ce au fost sau nu au fost identificate persoane.'
			),
			CAVEATS.identified_in[lang]
		]
	};
}

if (!figure.raw) throw new Error('share-decomposition has no raw rows');

/** The parts of a change of the share between two years. */
export const changes = defineFamily<Key, Raw>({
	examples: [
		'unodc-glotip.EU27.RO.2020-2022.change',
		'unodc-glotip.EU27.RO.2020-2022.change-panel'
	],
	read: readChangeId,
	known({ source, place, origin, from, to }, world) {
		const span = world.yearsOf(source);
		const years = span !== undefined && from >= span[0] && to <= span[1];
		return years && isSetId(place) && world.isCountry(origin);
	},
	sources: ({ source }) => [source],
	sql: () => sql,
	row: figure.raw.row,
	values: ({ source, place, origin, from, to }, edition, world) => ({
		snapshot: edition.snapshots[0].snapshot_id,
		measure: world.measureOf(source) ?? '',
		place,
		origin,
		origins: origin,
		from,
		to,
		panel_from: from,
		panel_to: to,
		panel_years: 1,
		years: `${from} ${to}`
	}),
	observations: {
		sql: observationsSql,
		keep: ({ role }) =>
			role === 'own' || role === 'counted'
				? 'counted'
				: role === 'others' || role === 'may_contain'
					? 'others'
					: null
	},
	tell,
	figures: ({ place, origin, from, to }) => [
		{
			id: 'share-decomposition',
			query: String(
				new URLSearchParams({
					set: place,
					...(origin === 'RO' ? {} : { origin }),
					from: String(from),
					to: String(to)
				})
			)
		}
	]
});
