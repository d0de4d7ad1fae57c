import { defineTable } from '../../figure/column.ts';
import type { Params } from '../../figure/contract.ts';
import { speaker } from '../../i18n/text.ts';
import { changeId } from './change-id.ts';
import { partName } from './words.ts';
import type { Row } from './row.ts';

/** The record of a part; its middle and its range are one number. */
export const partId = ({ part }: Row, params: Params) =>
	changeId({ ...params, origin: params.origins[0], part });

export const table = defineTable<Row, Row>({
	caption: ({ lang }) =>
		speaker(lang)(
			'Parts of the change, in percentage points',
			'Părțile schimbării, în puncte procentuale'
		),
	lines: (rows) => rows,
	columns({ lang, params, measure }) {
		const say = speaker(lang);
		const record = (row: Row) => partId(row, params);
		return [
			{
				id: 'part',
				label: say('Part', 'Parte'),
				unit: 'text',
				value: ({ part }) => part,
				show: (_, { part }) => partName(part, measure, lang)
			},
			{
				id: 'mid',
				label: say('Contribution', 'Contribuție'),
				unit: 'points',
				value: ({ mid }) => mid,
				record
			},
			{
				id: 'range',
				label: say('Range', 'Interval'),
				unit: 'points',
				fields: ['lower', 'upper'],
				value: ({ lower, upper }) => ({ lower, upper }),
				record
			}
		];
	},
	countries: [],
	unshown: []
});
