import { z } from 'zod';
import { EVIDENCE } from '../../i18n/evidence.ts';
import { capitalise } from '../../i18n/format.ts';
import { speaker } from '../../i18n/text.ts';
import type { Figure, Table } from '../../figure/contract.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';
import { TIERS, tierName } from './words.ts';

const row = z.strictObject({
	year: z.int(),
	tier: z.enum(TIERS),
	/** The publisher's own words. */
	label: z.string(),
	evidence: z.enum(['publisher_file', 'publisher_page', 'relayed']),
	confidence: z.enum(['high', 'medium', 'low']).nullable(),
	url: z.url().nullable(),
	quote: z.string().nullable(),
	snapshot: z.string()
});
export type Row = z.infer<typeof row>;

export const figure: Figure<Row> = {
	title: {
		en: 'The US tier: one government’s assessment',
		ro: 'Nivelul acordat de SUA: evaluarea unui guvern'
	},
	position: 10,
	params: ['from', 'to', 'as_of'],
	defaults: { set: 'WORLD', span: 'all' },
	sources: ['us-tip'],
	sql,
	row,
	describe,
	table(rows, { lang }): Table {
		const say = speaker(lang);
		return {
			caption: say(
				'Tier given to Romania in the report of each year; an assessment, not a statistic',
				'Nivelul acordat României în raportul fiecărui an; o evaluare, nu o statistică'
			),
			columns: [
				{ label: say('Report of', 'Raportul din') },
				{ label: say('Tier', 'Nivel') },
				{ label: say('Obtained from', 'Obținut din'), as: 'badge' },
				{ label: say('In the page’s own words', 'În cuvintele paginii') },
				{ label: say('Page', 'Pagina'), as: 'link' }
			],
			rows: rows.map((row) => [
				String(row.year),
				capitalise(tierName(row, lang), lang),
				EVIDENCE[row.evidence]?.short[lang] ?? row.evidence,
				row.quote ?? '–',
				row.url ?? '–'
			])
		};
	}
};
