import { defineTable, type Column } from '../../figure/column.ts';
import { speaker } from '../../i18n/text.ts';
import { referralId, type Key } from './receipt-id.ts';
import type { Row } from './row.ts';
import { when } from './words.ts';

const recordOf = (cell: Key['cell']) => (row: Row) => referralId({ ...row, cell });

export const table = defineTable<Row, Row>({
	caption: ({ lang }) =>
		speaker(lang)(
			'Potential victims referred, by quarter and by whole year',
			'Posibile victime semnalate, pe trimestre și pe ani întregi'
		),
	lines: (rows) => rows,
	columns({ lang }): Column<Row>[] {
		const say = speaker(lang);
		return [
			{
				id: 'period',
				label: say('Period', 'Perioada'),
				unit: 'quarter',
				fields: ['year', 'quarter'],
				value: ({ year, quarter }) => ({ year, quarter }),
				show: (period) => when(period, lang)
			},
			{
				id: 'romanian',
				label: say('Romanian nationals', 'Cetățeni români'),
				unit: 'persons',
				value: ({ romanian }) => romanian,
				record: recordOf('victims')
			},
			{
				id: 'stated',
				label: say('Of (nationality stated)', 'Din (naționalitate declarată)'),
				unit: 'persons',
				value: ({ stated }) => stated,
				record: recordOf('stated')
			},
			{
				id: 'share',
				label: say('Share', 'Pondere'),
				unit: 'share',
				value: ({ share }) => share,
				record: recordOf('share')
			},
			{
				id: 'worst_case',
				label: say('Worst case', 'Cazul extrem'),
				unit: 'share',
				value: ({ worst_case }) => worst_case,
				record: recordOf('worst')
			},
			{
				id: 'total',
				label: say('All referrals', 'Toate semnalările'),
				unit: 'persons',
				value: ({ total }) => total,
				record: recordOf('total')
			},
			{
				id: 'dual',
				label: say('Romanian and another nationality', 'Română și altă naționalitate'),
				unit: 'persons',
				value: ({ dual }) => dual,
				record: recordOf('dual')
			}
		];
	},
	countries: [],
	unshown: ['unstated', 'snapshot']
});
