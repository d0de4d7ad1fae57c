import { EVIDENCE } from '../../i18n/evidence.ts';
import { capitalise } from '../../i18n/format.ts';
import { speaker } from '../../i18n/text.ts';
import type { Figure, Table } from '../../figure/contract.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';
import { tierName } from './words.ts';
import { row, type Row } from './row.ts';

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
