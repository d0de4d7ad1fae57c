import { formatCount, formatCounted, formatShare, formatShareInterval } from '../../i18n/format.ts';
import { speaker, type Counted, type Lang } from '../../i18n/text.ts';
import type { Telling, Told } from '../../receipts/contract.ts';
import type { Interval } from '../../figure/contract.ts';
import type { Row } from './figure.ts';
import { referralId, type Key } from './receipt-id.ts';
import { when, whenInSentence } from './words.ts';

const REFERRED: Counted = {
	en: { one: '# potential victim@ was referred', other: '# potential victims@ were referred' },
	ro: {
		one: 'a fost semnalată # posibilă victimă@',
		few: 'au fost semnalate # posibile victime@',
		other: 'au fost semnalate # de posibile victime@'
	}
};
const WHOM: Record<'victims' | 'dual' | 'stated' | 'total', [en: string, ro: string]> = {
	victims: [' with Romanian nationality alone', ' având doar cetățenie română'],
	dual: [' with Romanian and another nationality', ' cu cetățenie română și încă una'],
	stated: [' with a stated nationality', ' cu naționalitate declarată'],
	total: ['', '']
};

const exact = (value: number): Interval => ({ lower: value, upper: value });

interface Cell {
	value: string;
	number: Interval;
	unit: string;
	formula: string;
	sentence: string;
}

/** The cell's number; the source counts exactly, so that only what is not stated is open. */
function cellOf(key: Key, row: Row, lang: Lang): Cell {
	const say = speaker(lang);
	const [at, n] = [whenInSentence(row, lang), (value: number) => formatCount(value, lang)];
	const sum = say(
		'The sum of the cells below, over the publisher’s first responders.',
		'Suma celulelor de mai jos, peste instituțiile care fac semnalarea.'
	);
	const persons = (value: number, sentence: string): Cell => ({
		value: n(value),
		number: exact(value),
		unit: 'persons',
		formula: sum,
		sentence
	});
	const referred = say('referred in the United Kingdom', 'semnalate în Regatul Unit');
	switch (key.cell) {
		case 'share':
			return {
				value: formatShare(row.share, lang),
				number: exact(row.share),
				unit: 'fraction',
				formula: `${n(row.romanian)} / ${n(row.stated)} = ${formatShare(row.share, lang)}`,
				sentence: say(
					`In ${at}, Romanian nationals were ${formatShare(row.share, lang)} of the potential victims with a stated nationality ${referred} (${n(row.romanian)} of ${n(row.stated)})`,
					`În ${at}, cetățenii români au fost ${formatShare(row.share, lang)} dintre posibilele victime cu naționalitate declarată ${referred} (${n(row.romanian)} din ${n(row.stated)})`
				)
			};
		case 'worst': {
			const all = row.stated + row.unstated;
			const value = formatShareInterval(row.worst_case, lang);
			return {
				value,
				number: row.worst_case,
				unit: 'fraction',
				formula: say(
					`${n(row.romanian)} / ${n(all)} to (${n(row.romanian)} + ${n(row.unstated)}) / ${n(all)} = ${value}`,
					`${n(row.romanian)} / ${n(all)} până la (${n(row.romanian)} + ${n(row.unstated)}) / ${n(all)} = ${value}`
				),
				sentence: say(
					`If none or all of the potential victims without a stated nationality ${referred} in ${at} were Romanian, the share would be ${value}`,
					`Dacă nicio posibilă victimă fără naționalitate declarată dintre cele ${referred} în ${at} nu ar fi cetățean român sau dacă toate ar fi, ponderea ar fi ${value}`
				)
			};
		}
		default: {
			const value = key.cell === 'victims' ? row.romanian : row[key.cell];
			const count = formatCounted(value, REFERRED, lang).replace('@', say(...WHOM[key.cell]));
			return persons(
				value,
				say(`In ${at}, ${count} in the United Kingdom`, `În ${at}, în Regatul Unit ${count}`)
			);
		}
	}
}

const TITLES: Record<Key['cell'], [en: string, ro: string]> = {
	share: [
		'Share of Romanian nationals among potential victims referred in the United Kingdom',
		'Ponderea cetățenilor români între posibilele victime semnalate în Regatul Unit'
	],
	victims: [
		'Romanian nationals among potential victims referred in the United Kingdom',
		'Cetățeni români între posibilele victime semnalate în Regatul Unit'
	],
	worst: [
		'Outer bounds of the share of Romanian nationals referred in the United Kingdom',
		'Limitele extreme ale ponderii cetățenilor români semnalați în Regatul Unit'
	],
	dual: [
		'People with Romanian and another nationality referred in the United Kingdom',
		'Persoane cu cetățenie română și încă una, semnalate în Regatul Unit'
	],
	stated: [
		'Potential victims with a stated nationality referred in the United Kingdom',
		'Posibile victime cu naționalitate declarată, semnalate în Regatul Unit'
	],
	total: [
		'Potential victims referred in the United Kingdom',
		'Posibile victime semnalate în Regatul Unit'
	]
};

/** A number of the National Referral Mechanism, told in one language. */
export function tell(key: Key, rows: Row[], { lang }: Telling): Told {
	const say = speaker(lang);
	const row = rows.find((one) => one.year === key.year && one.quarter === key.quarter);
	const period = when(key, lang);
	const cell = row && cellOf(key, row, lang);
	const why = cell
		? null
		: say(
				`Not every quarter of ${period} is in this edition, so that it has no sum here. Missing is not zero`,
				`Nu toate trimestrele din ${period} sunt în această ediție, deci nu există aici o sumă. Lipsa nu înseamnă zero`
			);
	const part = (name: Key['cell'], value: number) => ({
		label: say(...TITLES[name]),
		value: formatCount(value, lang),
		id: referralId({ ...key, cell: name })
	});
	const fraction = key.cell === 'share' || key.cell === 'worst';
	return {
		title: `${say(...TITLES[key.cell])}, ${period}`,
		value: cell?.value ?? null,
		number: cell?.number ?? null,
		unit: cell?.unit ?? 'persons',
		status: cell ? 'reported' : 'not_in_edition',
		why,
		parts: row && fraction ? [part('victims', row.romanian), part('stated', row.stated)] : [],
		formula: cell ? [cell.formula] : [],
		sentence: why ?? cell?.sentence ?? '',
		notes: [
			say(
				'Potential victims referred, not all of them later recognised as victims; the exploitation may have taken place outside the United Kingdom.',
				'Posibile victime semnalate, nu toate recunoscute ulterior drept victime; exploatarea a putut avea loc în afara Regatului Unit.'
			)
		]
	};
}
