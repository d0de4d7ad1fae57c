import { z } from 'zod';
import { EVIDENCE } from '../../i18n/evidence.ts';
import { formatCountInterval } from '../../i18n/format.ts';
import type { Text } from '../../i18n/text.ts';
import type { Figure, Table } from '../../figure/contract.ts';
import { personsRow } from '../../figure/rows.ts';
import { yearSpan } from '../../figure/words.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';
import splitSql from './split.sql?raw';

const row = z.strictObject({
	from: z.int(),
	to: z.int(),
	group: z.enum(['EU27_2007', 'EU28', 'EU27_2020']),
	victims: personsRow,
	flag: z.string().nullable(),
	evidence: z.string(),
	confidence: z.string().nullable(),
	quote: z.string().nullable(),
	url: z.string().nullable(),
	snapshot: z.string()
});
export type Row = z.infer<typeof row>;

const split = z.strictObject({
	from: z.int(),
	to: z.int(),
	group: z.string(),
	citizens: z.enum(['nationals', 'other_eu', 'non_eu']),
	percent: z.number(),
	evidence: z.string(),
	url: z.string().nullable()
});
export type Split = z.infer<typeof split>;

/** Which members a count covers: the EU grew and shrank, and each count keeps the EU of its day. */
export const GROUPS: Record<Row['group'], Text> = {
	EU27_2007: { en: 'EU-27 (2007–2013 members)', ro: 'UE-27 (membrii din 2007–2013)' },
	EU28: { en: 'EU-28', ro: 'UE-28' },
	EU27_2020: { en: 'EU-27 (since 2020)', ro: 'UE-27 (din 2020)' }
};

/** "83,000", or "over 83,000" where only that was published. */
export const victimsWords = ({ victims, flag }: Row, lang: 'ro' | 'en') =>
	(flag === '>' || flag === '>=' ? (lang === 'ro' ? 'peste ' : 'over ') : '') +
	formatCountInterval(victims, lang);

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
