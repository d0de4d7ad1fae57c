import { z } from 'zod';
import { formatCount, formatCountInterval, formatShareInterval } from '../../i18n/format.ts';
import { formatRateInterval } from '../../i18n/rates.ts';
import { speaker } from '../../i18n/text.ts';
import type { Figure, Table } from '../../figure/contract.ts';
import { personsRow, shareRow } from '../../figure/rows.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';
import { FEW_RESIDENTS, RATE_STATUS, residentsWords } from './words.ts';

const fields = {
	year: z.int(),
	reporter: z.string(),
	name: z.string(),
	origin: z.string(),
	status: z.enum(['rated', 'no_residents', 'not_listed', 'not_reported']),
	victims: personsRow.nullable(),
	share: shareRow.nullable(),
	/** Persons born in the origin who live there, by one edition of the denominator. */
	residents: z.int().nullable(),
	residents_kind: z.enum(['observed', 'interpolated']).nullable(),
	/** The years of the edition the residents come from; of observed ones both are the year itself. */
	residents_years: z.strictObject({ from: z.int(), to: z.int() }).nullable(),
	residents_evidence: z.string().nullable(),
	/** Victims identified per 100,000 such residents. */
	rate: shareRow.nullable(),
	snapshot: z.string(),
	residents_snapshot: z.string().nullable()
};
const raw = z.strictObject(fields);
const row = z.strictObject({
	...fields,
	/** So few residents that one victim more or fewer moves the rate by more than ten. */
	unstable: z.boolean()
});
type Raw = z.infer<typeof raw>;
export type Row = z.infer<typeof row>;

export const figure: Figure<Row, never, Raw> = {
	title: { en: 'Victims relative to residents', ro: 'Victime raportate la rezidenți' },
	position: 3,
	params: ['set', 'origin', 'year', 'source', 'as_of'],
	defaults: { set: 'EUROPE_ME', span: 'newest' },
	single: true,
	denominators: ['undesa-migrant-stock'],
	origins: ['RO'],
	sql,
	row,
	raw: {
		row: raw,
		derive: (found) => ({
			rows: found.map((one) => ({
				...one,
				unstable: one.residents !== null && one.residents < FEW_RESIDENTS
			})),
			extra: []
		})
	},
	describe,
	table(rows, { lang, params }): Table {
		const say = speaker(lang);
		return {
			caption: say(`By country, ${params.year}`, `Pe țări, ${params.year}`),
			columns: [
				{ label: say('Identified in', 'Identificate în') },
				{ label: say('Per 100,000 residents', 'La 100.000 de rezidenți'), numeric: true },
				{ label: say('Victims', 'Victime'), numeric: true },
				{
					label: say(
						'Residents born in the country of origin',
						'Rezidenți născuți în țara de origine'
					),
					numeric: true
				},
				{ label: say('How residents are known', 'Cum se știe numărul rezidenților') },
				{ label: say('Share', 'Pondere'), numeric: true }
			],
			rows: rows.map((row) => [
				row.name,
				row.rate
					? `${formatRateInterval(row.rate, lang)}${row.unstable ? ' *' : ''}`
					: RATE_STATUS[row.status][lang],
				row.victims ? formatCountInterval(row.victims, lang) : '–',
				row.residents === null ? '–' : formatCount(row.residents, lang),
				residentsWords(row, lang),
				row.share ? formatShareInterval(row.share, lang) : '–'
			])
		};
	}
};
