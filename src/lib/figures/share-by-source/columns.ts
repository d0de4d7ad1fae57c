import { periodColumn } from '../../figure/name-columns.ts';
import { defineTable } from '../../figure/column.ts';
import { formatCountInterval } from '../../i18n/format.ts';
import { speaker } from '../../i18n/text.ts';
import { shareWords } from '../../receipts/published/words.ts';
import { referencesOf } from './references.ts';
import type { Row } from './row.ts';

export const table = defineTable<Row, Row>({
	caption: ({ lang }) =>
		speaker(lang)('The share according to each source', 'Ponderea după fiecare sursă'),
	lines: (rows) => rows,
	columns({ lang, sources }) {
		const say = speaker(lang);
		return [
			periodColumn({ lang }),
			{
				id: 'source',
				label: say('Source', 'Sursa'),
				unit: 'text',
				value: ({ source }) => source,
				show: (id) => sources.find((source) => source.id === id)?.producer ?? id
			},
			{
				id: 'share',
				label: say('Share', 'Pondere'),
				unit: 'share',
				fields: ['share', 'at_most'],
				value: ({ share, at_most }) => ({ ...share, ...(at_most ? { flag: '<=' } : {}) }),
				show: (_, row) => shareWords(row, lang),
				record: (row) => referencesOf(row).share
			},
			{
				id: 'victims',
				label: say('Romanian citizens', 'Cetățeni români'),
				unit: 'persons',
				value: ({ victims }) => victims,
				record: (row) => referencesOf(row).victims
			},
			{
				id: 'of',
				label: say('Of', 'Din'),
				unit: 'persons',
				value: ({ of, at_most }) => ({ ...of, ...(at_most ? { flag: '>' } : {}) }),
				show: (_, { of, at_most }) =>
					(at_most ? say('over ', 'peste ') : '') + formatCountInterval(of, lang),
				record: (row) => referencesOf(row).of
			},
			{
				id: 'evidence',
				label: say('Evidence', 'Proveniența cifrei'),
				unit: 'evidence',
				value: ({ evidence }) => evidence
			}
		];
	},
	countries: [],
	unshown: ['group', 'url', 'snapshot']
});
