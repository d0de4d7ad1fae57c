import { countedHead } from '../../i18n/measures.ts';
import { defineTable, orStatus } from '../../figure/column.ts';
import { speaker } from '../../i18n/text.ts';
import { reportersColumn } from '../../receipts/share/columns.ts';
import { cellsOf, placeOf } from '../../receipts/share/links.ts';
import type { Row } from './row.ts';

/** A number as an older edition has it: its one record, on that edition's day. */
const inEdition = (reference: string, { vintage }: Row) => `${reference}?as_of=${vintage}`;

export const table = defineTable<Row, Row>({
	caption: ({ lang }) => speaker(lang)('Each year in each edition', 'Fiecare an în fiecare ediție'),
	lines: (rows) => rows,
	columns(context) {
		const { lang, params, measure } = context;
		const say = speaker(lang);
		const cells = (row: Row) => cellsOf(placeOf(params), row);
		return [
			{ id: 'year', label: say('Year', 'An'), unit: 'year', value: ({ year }) => year },
			{
				id: 'vintage',
				label: say('Edition', 'Ediția'),
				unit: 'day',
				value: ({ vintage }) => vintage
			},
			{
				id: 'victims',
				label: countedHead(measure, lang),
				unit: 'persons',
				fields: ['victims', 'status'],
				value: ({ victims, status }) => orStatus(victims, status),
				record: (row) => inEdition(cells(row).of('victims'), row)
			},
			{
				id: 'stated',
				label: say('Of (citizenship stated)', 'Din (cu cetățenie declarată)'),
				unit: 'persons',
				value: ({ stated }) => stated,
				record: (row) => row.stated && inEdition(cells(row).ofPlace('stated'), row)
			},
			{
				id: 'share',
				label: say('Share', 'Pondere'),
				unit: 'share',
				value: ({ share }) => share,
				record: (row) => row.share && inEdition(cells(row).of('share'), row)
			},
			reportersColumn<Row>(context, {
				record: (row) => inEdition(cells(row).ofPlace('reporters'), row)
			})
		];
	},
	countries: ['reporter', 'origin'],
	unshown: ['set', 'reporter', 'origin', 'snapshot']
});
