import { EVIDENCE } from '../../i18n/evidence.ts';
import type { Figure, Table } from '../../figure/contract.ts';
import { yearSpan } from '../../figure/words.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';
import splitSql from './split.sql?raw';
import { row, split, type Row, type Split } from './row.ts';
import { GROUPS, victimsWords } from '../../receipts/published/words.ts';

export const figure: Figure<Row, Split> = {
	title: { en: 'Registered victims in the EU', ro: 'Victime înregistrate în UE' },
	position: 8,
	params: ['from', 'to', 'as_of'],
	defaults: { set: 'EU27', span: 'all', from: 2008 },
	sources: ['eurostat-publications'],
	sql,
	row,
	extra: { sql: splitSql, row: split },
	describe,
	table(rows, { lang }): Table {
		const ro = lang === 'ro';
		return {
			caption: ro ? 'Victime înregistrate' : 'Registered victims',
			columns: [
				{ label: ro ? 'Perioada' : 'Period' },
				{ label: ro ? 'Victime înregistrate' : 'Registered victims', numeric: true },
				{ label: ro ? 'Componența UE' : 'Members' },
				{ label: ro ? 'Proveniența cifrei' : 'Evidence' }
			],
			rows: rows.map((row) => [
				yearSpan(row),
				victimsWords(row, lang),
				GROUPS[row.group][lang],
				EVIDENCE[row.evidence]?.short[lang] ?? row.evidence
			])
		};
	}
};
