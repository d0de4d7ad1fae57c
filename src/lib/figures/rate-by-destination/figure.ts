import { formatCount, formatCountInterval, formatShareInterval } from '../../i18n/format.ts';
import { formatRateInterval } from '../../i18n/rates.ts';
import { speaker } from '../../i18n/text.ts';
import type { Figure, Table } from '../../figure/contract.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';
import { FEW_RESIDENTS, RATE_STATUS, residentsWords } from './words.ts';
import { raw, row, type Raw, type Row } from './row.ts';
import { countedHead, countedIn } from '../../i18n/measures.ts';

export const figure: Figure<Row, never, Raw> = {
	title: { en: 'Victims relative to residents', ro: 'Victime raportate la rezidenți' },
	titleOf: (measure) => ({
		en: `${countedHead(measure, 'en')} relative to residents`,
		ro: `${countedHead(measure, 'ro')} raportate la rezidenți`
	}),
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
	table(rows, { lang, params, measure }): Table {
		const say = speaker(lang);
		return {
			caption: say(`By country, ${params.year}`, `Pe țări, ${params.year}`),
			columns: [
				{ label: countedIn(measure, lang) },
				{ label: say('Per 100,000 residents', 'La 100.000 de rezidenți'), numeric: true },
				{ label: countedHead(measure, lang), numeric: true },
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
