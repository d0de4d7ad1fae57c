import { z } from 'zod';
import { EVIDENCE } from '../../i18n/evidence.ts';
import { capitalise, formatCountInterval } from '../../i18n/format.ts';
import { speaker } from '../../i18n/text.ts';
import type { Figure, Table } from '../../figure/contract.ts';
import { personsRow } from '../../figure/rows.ts';
import { describe } from './describe.ts';
import halfYearSql from './half-year.sql?raw';
import sql from './query.sql?raw';
import { GIVEN_BY, otherNumber, partName, partsOf, totalsOf } from './words.ts';

const evidence = z.enum(['publisher_file', 'publisher_page', 'relayed']);

const row = z.strictObject({
	year: z.int(),
	/** 'total', or the form, sex or age. */
	part: z.string(),
	victims: personsRow,
	/** False: another number for the same, shown beside. */
	shown: z.boolean(),
	given_by: z.enum(['anitp', 'greta', 'press', 'unodc', 'eurostat', 'us_tip']),
	flag: z.string().nullable(),
	evidence,
	confidence: z.enum(['high', 'medium', 'low']).nullable(),
	series: z.string().nullable(),
	url: z.url().nullable(),
	quote: z.string().nullable(),
	snapshot: z.string()
});
export type Row = z.infer<typeof row>;

const halfYear = z.strictObject({
	year: z.int(),
	victims: z.int(),
	evidence,
	url: z.url().nullable(),
	snapshot: z.string()
});
export type HalfYear = z.infer<typeof halfYear>;

export const figure: Figure<Row, HalfYear> = {
	title: { en: 'Identified by Romania', ro: 'Identificate de România' },
	position: 8,
	params: ['by', 'from', 'to', 'as_of'],
	defaults: { set: 'WORLD', span: 'all', from: 2007 },
	sources: ['anitp', 'unodc-glotip', 'eurostat-publications'],
	sql,
	row,
	extra: { sql: halfYearSql, row: halfYear },
	describe,
	table(rows, { lang, params }): Table {
		const say = speaker(lang);
		const parts = partsOf(rows);
		return {
			caption: say(
				'Victims identified by Romania, by year',
				'Victime identificate de România, pe ani'
			),
			columns: [
				{ label: say('Year', 'An') },
				{ label: say('Victims', 'Victime'), numeric: true },
				...parts.map((part) => ({
					label: capitalise(partName(params.by, part, lang), lang),
					numeric: true
				})),
				{ label: say('Obtained from', 'Obținut din'), as: 'badge' as const },
				{ label: say('Given by', 'Cine dă cifra') },
				...(parts.length > 0 ? [{ label: say('Parts given by', 'Cine dă părțile') }] : []),
				{ label: say('Other numbers for it', 'Alte cifre pentru același lucru') },
				{ label: say('Page', 'Pagina'), as: 'link' as const }
			],
			rows: totalsOf(rows).map((total) => {
				const own = rows.filter(({ year }) => year === total.year);
				const cells = parts.map((part) => own.find((row) => row.shown && row.part === part));
				const others = own.filter(({ shown }) => !shown);
				const divided = cells.find(Boolean);
				return [
					String(total.year),
					formatCountInterval(total.victims, lang),
					...cells.map((cell) => (cell ? formatCountInterval(cell.victims, lang) : '–')),
					EVIDENCE[total.evidence]?.short[lang] ?? total.evidence,
					capitalise(GIVEN_BY[total.given_by][lang], lang),
					...(parts.length > 0
						? [divided ? capitalise(GIVEN_BY[divided.given_by][lang], lang) : '–']
						: []),
					others.map((other) => otherNumber(other, params.by, lang)).join('; ') || '–',
					total.url ?? '–'
				];
			})
		};
	}
};
