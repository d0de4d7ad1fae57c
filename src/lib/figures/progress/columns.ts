import { defineTable } from '../../figure/column.ts';
import type { Baseline } from '../../figure/params.ts';
import { capitalise } from '../../i18n/format.ts';
import { isSetId, placeInSentence } from '../../i18n/places.ts';
import { speaker } from '../../i18n/text.ts';
import type { Value } from './intervals.ts';
import { progressId, yearReference, type Key } from './receipt-ids.ts';
import type { Row } from './row.ts';
import {
	baselineName,
	changeWords,
	sizeWords,
	tierWords,
	titleOf,
	valueWords,
	VERDICT
} from './words.ts';

const isTier = ({ unit }: Row) => unit === 'tier';
/** The tiers of the baseline that the change is measured from; the other one's are not in the row. */
const tierThen = (row: Row, baseline: Baseline) =>
	row.baseline === baseline ? row.tier_baseline : null;
const idOf = (row: Row, cell: Key['cell'], baseline = row.baseline) =>
	progressId({ ...row, cell, baseline });

/** The indicators as a table: both baselines, whichever the change is measured from. */
export const table = defineTable<Row, Row>({
	caption: ({ lang }) => speaker(lang)('Indicators, then and now', 'Indicatorii, atunci și acum'),
	lines: (rows) => rows,
	columns(context) {
		const { lang, params, name } = context;
		const say = speaker(lang);
		const from = baselineName(params.baseline ?? '2020', lang);
		const place = (set: string) =>
			isSetId(set) ? placeInSentence(set, name(set), lang) : name(set);
		const show = (value: Value | string, { unit }: Row) =>
			typeof value === 'string' ? tierWords(value, lang) : valueWords(value, unit, lang);
		return [
			{
				id: 'indicator',
				label: say('Indicator', 'Indicator'),
				unit: 'text',
				fields: ['indicator', 'origin', 'unit'],
				value: ({ indicator }) => indicator,
				show: (_, { indicator }) => capitalise(titleOf(indicator, context), lang)
			},
			{
				id: 'set',
				label: say('Identified in', 'Identificate în'),
				unit: 'place',
				value: ({ set }) => set,
				show: (set) => capitalise(place(set), lang)
			},
			{
				id: 'in_2020',
				label: say('Value of 2020', 'Valoarea din 2020'),
				unit: 'mixed',
				fields: ['in_2020', 'tier_baseline', 'baseline'],
				value: (row) => (isTier(row) ? tierThen(row, '2020') : row.in_2020),
				show,
				record: (row) =>
					row.in_2020 || (isTier(row) && tierThen(row, '2020')) ? yearReference(row, 2020) : null
			},
			{
				id: 'mean_2017_2019',
				label: say('Mean 2017–2019', 'Media 2017–2019'),
				unit: 'mixed',
				fields: ['mean_2017_2019', 'tier_baseline', 'baseline'],
				value: (row) => (isTier(row) ? tierThen(row, '2017-2019') : row.mean_2017_2019),
				show,
				record: (row) => row.mean_2017_2019 && idOf(row, 'mean', '2017-2019')
			},
			{
				id: 'latest',
				label: say('Latest', 'Cea mai nouă'),
				unit: 'mixed',
				fields: ['latest', 'tier_latest'],
				value: (row) => (isTier(row) ? row.tier_latest : row.latest),
				show,
				record: (row) => (row.latest_year === null ? null : yearReference(row, row.latest_year))
			},
			{
				id: 'latest_year',
				label: say('Year', 'Anul'),
				unit: 'year',
				value: ({ latest_year }) => latest_year
			},
			{
				id: 'change',
				label: say(`Change from: ${from}`, `Schimbare față de: ${from}`),
				unit: 'mixed',
				value: ({ change }) => change,
				show: (change: Value, { unit }) => changeWords(change, unit, lang),
				record: (row) => row.change && idOf(row, 'change')
			},
			{
				id: 'minimum',
				label: say('Smallest that can be told', 'Cea mai mică sesizabilă'),
				unit: 'mixed',
				value: ({ minimum }) => minimum,
				show: (minimum: number, { unit }) => sizeWords(minimum, unit, lang),
				record: (row) => (row.minimum === null ? null : idOf(row, 'minimum'))
			},
			{
				id: 'verdict',
				label: say('Can it be told?', 'Se poate sesiza?'),
				unit: 'text',
				value: ({ verdict }) => verdict,
				show: (_, { verdict }) => VERDICT[verdict][lang]
			},
			{
				id: 'evidence',
				label: say('Obtained from', 'Obținut din'),
				unit: 'evidence',
				fields: ['evidence_latest'],
				as: 'badge',
				value: ({ evidence_latest }) => evidence_latest
			}
		];
	},
	countries: ['origin', 'missing_latest'],
	unshown: [
		...(['baseline_years', 'baseline_missing', 'revision', 'reporters_baseline'] as const),
		...(['reporters_latest', 'missing_latest', 'same_reporters', 'fixed'] as const),
		...(['own_nationals', 'evidence_baseline', 'source', 'snapshot'] as const)
	]
});
