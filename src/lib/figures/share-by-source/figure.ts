import { z } from 'zod';
import { formatCountInterval, formatShare, formatShareInterval } from '../../i18n/format.ts';
import { EVIDENCE } from '../../i18n/evidence.ts';
import { speaker, type Lang } from '../../i18n/text.ts';
import type { Figure, Table } from '../../figure/contract.ts';
import { personsRow, shareRow } from '../../figure/rows.ts';
import { yearSpan } from '../../figure/words.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';

const row = z.strictObject({
	source: z.string(),
	from: z.int(),
	to: z.int(),
	group: z.string(),
	victims: personsRow,
	of: personsRow,
	share: shareRow,
	/** The total was given as "more than": the share is a ceiling. */
	at_most: z.boolean(),
	evidence: z.string(),
	url: z.string().nullable(),
	snapshot: z.string()
});
export type Row = z.infer<typeof row>;

/** "5.6–6.7%", or "at most 14.7%" where only a ceiling is known. */
export const shareWords = ({ share, at_most }: Row, lang: Lang) =>
	at_most
		? speaker(lang)(
				`at most ${formatShare(share.upper, lang)}`,
				`cel mult ${formatShare(share.upper, lang)}`
			)
		: formatShareInterval(share, lang);

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
