import { countedHead } from '../../i18n/measures.ts';
import { defineTable, orStatus } from '../../figure/column.ts';
import { reporterColumn } from '../../figure/name-columns.ts';
import { formatRateInterval } from '../../i18n/rates.ts';
import { speaker } from '../../i18n/text.ts';
import { cellsOf } from '../../receipts/share/links.ts';
import { rateId, type Key } from './receipt-ids.ts';
import type { Row } from './row.ts';
import { RATE_STATUS, residentsWords } from './words.ts';

/** The record of a row's rate, or of the residents it is divided by. */
export const recordOf = ({ reporter, origin, year }: Row, source: string, cell: Key['cell']) =>
	rateId({ source, reporter, origin, year, cell });

export const table = defineTable<Row, Row>({
	caption: ({ lang, params: { year } }) => speaker(lang)(`By country, ${year}`, `Pe țări, ${year}`),
	lines: (rows) => rows,
	columns(context) {
		const { lang, params, measure } = context;
		const { source } = params;
		const say = speaker(lang);
		const cells = (row: Row) => cellsOf({ source, place: row.reporter }, row);
		return [
			reporterColumn(context),
			{
				id: 'rate',
				label: say('Per 100,000 residents', 'La 100.000 de rezidenți'),
				unit: 'rate',
				fields: ['rate', 'status', 'unstable'],
				value: ({ rate, status }) => orStatus(rate, status, RATE_STATUS),
				show: (rate, { unstable }) => formatRateInterval(rate, lang) + (unstable ? ' *' : ''),
				record: (row) => recordOf(row, source, 'rate')
			},
			{
				id: 'victims',
				label: countedHead(measure, lang),
				unit: 'persons',
				value: ({ victims }) => victims,
				record: (row) => row.victims && cells(row).of('victims')
			},
			{
				id: 'residents',
				label: say(
					'Residents born in the country of origin',
					'Rezidenți născuți în țara de origine'
				),
				unit: 'persons',
				value: ({ residents }) => residents,
				record: (row) => (row.residents === null ? null : recordOf(row, source, 'residents'))
			},
			{
				id: 'residents_kind',
				label: say('How residents are known', 'Cum se știe numărul rezidenților'),
				unit: 'text',
				fields: ['residents_kind', 'residents_years'],
				value: (row) => residentsWords(row, lang)
			},
			{
				id: 'share',
				label: say('Share', 'Pondere'),
				unit: 'share',
				value: ({ share }) => share,
				record: (row) => row.share && cells(row).of('share')
			}
		];
	},
	countries: ['reporter', 'origin'],
	unshown: ['year', 'origin', 'residents_evidence', 'snapshot', 'residents_snapshot']
});
