import { formatCountInterval, formatShareInterval } from '../../../src/lib/i18n/format.ts';
import { speaker, type Lang } from '../../../src/lib/i18n/text.ts';
import type { Figure, Table } from '../../../src/lib/figure/contract.ts';
import { STATUS } from '../../../src/lib/figure/words.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';
import { row, type Row } from './row.ts';

const shown = (victims: Row['victims'], lang: Lang) =>
	victims ? formatCountInterval(victims, lang) : '–';

export const figure: Figure<Row> = {
	title: { en: 'FILL: what the chart is called', ro: 'FILL: cum se numește graficul' },
	// FILL: its place in the order of the site.
	position: 99,
	// FILL: what a reader may choose (src/lib/figure/param-specs.ts); the query must use each.
	params: ['set', 'reporter', 'origin', 'from', 'to', 'source', 'as_of'],
	defaults: { set: 'EU27', span: 'all' },
	single: true,
	sql,
	row,
	describe,
	table(rows, { lang }): Table {
		const say = speaker(lang);
		return {
			// FILL: caption and columns.
			caption: say('By year', 'Pe ani'),
			columns: [
				{ label: say('Year', 'An') },
				{ label: say('Victims', 'Victime'), numeric: true },
				{ label: say('Share', 'Pondere'), numeric: true }
			],
			rows: rows.map(({ year, status, victims, share }) => [
				String(year),
				// Missing is not zero: where there is no number, the cell says why.
				status === 'reported' ? shown(victims, lang) : STATUS[status][lang],
				share ? formatShareInterval(share, lang) : '–'
			])
		};
	}
};
