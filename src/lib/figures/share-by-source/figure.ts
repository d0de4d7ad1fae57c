import { formatCountInterval } from '../../i18n/format.ts';
import { EVIDENCE } from '../../i18n/evidence.ts';
import type { Figure, Table } from '../../figure/contract.ts';
import { yearSpan } from '../../figure/words.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';
import { row, type Row } from './row.ts';
import { shareWords } from '../../receipts/published/words.ts';

export const figure: Figure<Row> = {
	title: { en: 'The share according to each source', ro: 'Ponderea după fiecare sursă' },
	position: 7,
	params: ['from', 'to', 'as_of'],
	defaults: { set: 'EU27', span: 'all', from: 2007 },
	sources: ['unodc-glotip', 'eurostat-publications'],
	sql,
	row,
	describe,
	table(rows, { lang, sources }): Table {
		const ro = lang === 'ro';
		const producer = (id: string) => sources.find((source) => source.id === id)?.producer ?? id;
		return {
			caption: ro ? 'Ponderea după fiecare sursă' : 'The share according to each source',
			columns: [
				{ label: ro ? 'Perioada' : 'Period' },
				{ label: ro ? 'Sursa' : 'Source' },
				{ label: ro ? 'Pondere' : 'Share', numeric: true },
				{ label: ro ? 'Cetățeni români' : 'Romanian citizens', numeric: true },
				{ label: ro ? 'Din' : 'Of', numeric: true },
				{ label: ro ? 'Proveniența cifrei' : 'Evidence' }
			],
			rows: rows.map((row) => [
				yearSpan(row),
				producer(row.source),
				shareWords(row, lang),
				formatCountInterval(row.victims, lang),
				(row.at_most ? (ro ? 'peste ' : 'over ') : '') + formatCountInterval(row.of, lang),
				EVIDENCE[row.evidence]?.short[lang] ?? row.evidence
			])
		};
	}
};
