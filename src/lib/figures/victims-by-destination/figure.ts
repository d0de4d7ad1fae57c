import { formatCountInterval, formatShareInterval } from '../../i18n/format.ts';
import type { Figure, Table } from '../../figure/contract.ts';
import { STATUS } from '../../figure/words.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';
import { row, type Row } from './row.ts';
import { countedHead, countedIn } from '../../i18n/measures.ts';

export const figure: Figure<Row> = {
	title: { en: 'Victims by country of identification', ro: 'Victime pe țări de identificare' },
	titleOf: (measure) => ({
		en: `${countedHead(measure, 'en')} by country of ${measure.en.act}`,
		ro: `${countedHead(measure, 'ro')} pe țări de ${measure.ro.act}`
	}),
	position: 3,
	params: ['set', 'origin', 'year', 'source', 'as_of'],
	defaults: { set: 'EUROPE_ME', span: 'newest' },
	single: true,
	sql,
	row,
	browser: { rows: true },
	describe,
	table(all, { lang, params, measure }): Table {
		const ro = lang === 'ro';
		const rows = all.filter(({ origin }) => origin === params.origins[0]);
		return {
			caption: ro ? `Pe țări, ${params.year}` : `By country, ${params.year}`,
			columns: [
				{ label: countedIn(measure, lang) },
				{ label: countedHead(measure, lang), numeric: true },
				{ label: ro ? 'Din (cu cetățenie declarată)' : 'Of (citizenship stated)', numeric: true },
				{ label: ro ? 'Pondere' : 'Share', numeric: true }
			],
			rows: rows.map((row) => [
				row.name,
				row.victims
					? formatCountInterval(row.victims, lang)
					: row.status === 'reported'
						? '–'
						: STATUS[row.status][lang],
				row.stated ? formatCountInterval(row.stated, lang) : '–',
				row.share ? formatShareInterval(row.share, lang) : '–'
			])
		};
	}
};
