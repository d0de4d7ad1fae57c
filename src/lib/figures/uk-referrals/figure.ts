import { z } from 'zod';
import { formatCount, formatShare, formatShareInterval } from '../../i18n/format.ts';
import { speaker } from '../../i18n/text.ts';
import type { Figure, Table } from '../../figure/contract.ts';
import { boundsRow } from '../../figure/rows.ts';
import caveatsSql from './caveats.sql?raw';
import { describe } from './describe.ts';
import sql from './query.sql?raw';
import { when } from './words.ts';

const row = z.strictObject({
	year: z.int(),
	/** NULL: the sum of a year's four quarters. */
	quarter: z.int().min(1).max(4).nullable(),
	romanian: z.int(),
	/** Romanian and one other nationality; not among the Romanians. */
	dual: z.int(),
	stated: z.int(),
	unstated: z.int(),
	total: z.int(),
	share: z.number(),
	worst_case: boundsRow,
	snapshot: z.string()
});
export type Row = z.infer<typeof row>;

const caveat = z.strictObject({ caveat: z.string() });
export type Caveat = z.infer<typeof caveat>;

export const figure: Figure<Row, Caveat> = {
	title: { en: 'Referrals in the United Kingdom', ro: 'Semnalări în Regatul Unit' },
	position: 9,
	params: ['from', 'to', 'as_of'],
	defaults: { set: 'WORLD', span: 'all' },
	sources: ['uk-nrm'],
	sql,
	row,
	extra: { sql: caveatsSql, row: caveat },
	describe,
	table(rows, { lang }): Table {
		const say = speaker(lang);
		return {
			caption: say(
				'Potential victims referred, by quarter and by whole year',
				'Posibile victime semnalate, pe trimestre și pe ani întregi'
			),
			columns: [
				{ label: say('Period', 'Perioada') },
				{ label: say('Romanian nationals', 'Cetățeni români'), numeric: true },
				{ label: say('Of (nationality stated)', 'Din (naționalitate declarată)'), numeric: true },
				{ label: say('Share', 'Pondere'), numeric: true },
				{ label: say('Worst case', 'Cazul extrem'), numeric: true },
				{ label: say('All referrals', 'Toate semnalările'), numeric: true },
				{
					label: say('Romanian and another nationality', 'Română și altă naționalitate'),
					numeric: true
				}
			],
			rows: rows.map((row) => [
				when(row, lang),
				formatCount(row.romanian, lang),
				formatCount(row.stated, lang),
				formatShare(row.share, lang),
				formatShareInterval(row.worst_case, lang),
				formatCount(row.total, lang),
				formatCount(row.dual, lang)
			])
		};
	}
};
