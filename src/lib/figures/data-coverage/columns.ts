import { countedHead } from '../../i18n/measures.ts';
import { defineTable, orStatus, type Column } from '../../figure/column.ts';
import { reporterColumn } from '../../figure/name-columns.ts';
import { speaker } from '../../i18n/text.ts';
import { STATUS } from '../../figure/words.ts';
import { STATUS_WORD } from '../../i18n/terms.ts';
import { shareId } from '../../receipts/ids.ts';
import { linesOf, type Line } from './coverage.ts';
import type { Row } from './row.ts';
import { yearsId } from './receipt-ids.ts';

/** Why a cell has no number: where nothing else is known of it, it is hidden. */
const WHY = { ...STATUS, suppressed: STATUS_WORD.suppressed, reported: STATUS_WORD.suppressed };

export const table = defineTable<Row, Line>({
	caption({ lang, params, name, measure }) {
		const origin = name(params.origins[0]);
		return speaker(lang)(
			`${countedHead(measure, lang)} with this citizenship, by country and year (${origin})`,
			`${countedHead(measure, lang)} cu această cetățenie, pe țări și ani (${origin})`
		);
	},
	lines: (rows, { lang }) => linesOf(rows, lang),
	columns(context, rows) {
		const { lang, params } = context;
		const { source, from, to } = params;
		const say = speaker(lang);
		// Each reporter has a row for each year.
		const years = linesOf(rows, lang)[0]?.rows.map(({ year }) => year) ?? [];
		return [
			reporterColumn(context),
			{
				id: 'years',
				label: say('Years with data', 'Ani cu date'),
				unit: 'years',
				fields: [],
				value: ({ published, rows: own }) => ({ part: published, of: own.length }),
				record: ({ reporter }) => yearsId({ source, reporter, from, to })
			},
			...years.map((year, index): Column<Line> => ({
				id: `victims_${year}`,
				label: String(year),
				unit: 'persons',
				year,
				fields: ['year', 'victims', 'status'],
				value({ rows: own }) {
					const row = own[index];
					return row ? orStatus(row.victims, row.status, WHY) : null;
				},
				record: ({ reporter, rows: own }) => {
					const origin = own[index]?.origin;
					return origin
						? shareId({ source, place: reporter, origin, year, cell: 'victims' })
						: null;
				}
			}))
		];
	},
	countries: ['reporter', 'origin'],
	unshown: ['origin', 'stated', 'suppressed', 'flag', 'snapshot']
});
