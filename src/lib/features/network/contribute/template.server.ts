import { writeXlsx } from 'hucre/xlsx';
import { COLUMNS, type Column } from '../../../../../data/network/contribute/columns.ts';
import { LABELS } from '../../../../../data/network/contribute/labels.ts';
import { LIMITS } from '../../../../../data/network/contribute/limits.ts';
import { columnName } from '../../../../../data/network/contribute/fault.ts';
import { ALLOWED } from '../../../../../data/network/contribute/predicates.ts';
import { KINDS, type Kind } from '../../../i18n/kinds.ts';
import type { Lang, Text } from '../../../i18n/text.ts';
import { CONFIDENCE } from '../words.ts';
import { BEFORE, GROUPS, ORGANISATIONS_HELP } from './fields.ts';
import { SHEET } from '../texts/contribute.ts';
import type { Objective } from '../record.server.ts';

const PRECISION: Record<string, Text> = {
	day: { en: '2021-05-07', ro: '2021-05-07' },
	month: { en: '2021-05', ro: '2021-05' },
	year: { en: '2021', ro: '2021' }
};
interface Value {
	value: string;
	meaning: string;
}
const NONE: Text = { en: 'none of the seven', ro: 'niciunul dintre cele șapte' };

/** What each allowed value means, in the reader's language. */
function meaning(column: keyof typeof ALLOWED, value: string, lang: Lang, aims: Objective[]) {
	if (column === 'kind') return KINDS[value as Kind][lang];
	if (column === 'date_precision') return PRECISION[value]?.[lang] ?? '';
	if (column === 'confidence') return CONFIDENCE[value as keyof typeof CONFIDENCE].short[lang];
	const aim = aims.find(({ id }) => id === value);
	return aim ? `${aim.position}. ${aim.short}` : NONE[lang];
}

/** Columns with lists to choose from; `before_network` may stay empty, and mostly does. */
const listed = (lang: Lang, aims: Objective[]): { column: Column; values: Value[] }[] => [
	...(Object.keys(ALLOWED) as (keyof typeof ALLOWED)[]).map((column) => ({
		column,
		values: ALLOWED[column].map((value) => ({ value, meaning: meaning(column, value, lang, aims) }))
	})),
	{
		column: 'before_network',
		values: BEFORE.map(({ value, label }) => ({ value, meaning: label[lang] }))
	}
];

const HELP: Partial<Record<Column, Text>> = {
	...Object.fromEntries(
		GROUPS.flatMap(({ fields }) => fields.map(({ column, help }) => [column, help]))
	),
	initiative_id: SHEET.change,
	organisations: ORGANISATIONS_HELP
};

/** Rows prepared for dates as text: a spreadsheet program makes a day of its own of "2021-05". */
const PREPARED = 300;

const textCells = () =>
	new Map(
		Array.from({ length: PREPARED }, (_, row) =>
			(['date', 'last_verified'] as const).map(
				(column) =>
					[
						`${row + 1},${COLUMNS.indexOf(column)}`,
						{ value: null, type: 'empty' as const, style: { numFmt: '@' } }
					] as const
			)
		).flat()
	);

/** The template as a workbook: the columns with lists to choose from, and a sheet that explains them. */
export function templateXlsx(lang: Lang, aims: Objective[]): Promise<Uint8Array> {
	const last = LIMITS.rows;
	const lists = listed(lang, aims);
	const header = { font: { bold: true } };
	const title = lang === 'ro' ? 'Alege din listă' : 'Choose from the list';
	return writeXlsx({
		sheets: [
			{
				name: lang === 'ro' ? 'Inițiative' : 'Initiatives',
				columns: COLUMNS.map((column) => ({
					width: /^(title|summary|organisations|source)/.test(column) ? 36 : 16
				})),
				rows: [[...COLUMNS], ...Array.from({ length: PREPARED }, () => COLUMNS.map(() => null))],
				cells: textCells(),
				freezePane: { rows: 1 },
				dataValidations: lists.map(({ column, values }) => ({
					type: 'list',
					values: values.map(({ value }) => value),
					range: `${columnName(COLUMNS.indexOf(column))}2:${columnName(COLUMNS.indexOf(column))}${last}`,
					allowBlank: true,
					showErrorMessage: true,
					errorTitle: title,
					errorMessage: values.map(({ value }) => value).join(', ')
				}))
			},
			{
				name: lang === 'ro' ? 'Valori' : 'Values',
				columns: [{ width: 18 }, { width: 30 }, { width: 90 }],
				rows: [
					...COLUMNS.map((column) => [column, LABELS[column][lang], HELP[column]?.[lang] ?? '']),
					[],
					...lists.flatMap(({ column, values }) =>
						values.map(({ value, meaning }) => [column, value, meaning])
					)
				],
				cells: new Map(COLUMNS.map((_, index) => [`${index},0`, { style: header }]))
			}
		]
	});
}

/** The template as text; rows that start with "#" explain and are skipped when it comes back. */
export function templateCsv(lang: Lang, aims: Objective[]): string {
	const notes = listed(lang, aims).map(
		({ column, values }) => `# ${column}: ${values.map(({ value }) => value).join(' | ')}`
	);
	const dates =
		lang === 'ro'
			? '# date: 2021-05-07 sau 2021-05 sau 2021'
			: '# date: 2021-05-07 or 2021-05 or 2021';
	// Without the mark Excel takes UTF-8 for the system's own letters.
	return `\ufeff${[COLUMNS.join(','), dates, ...notes].join('\r\n')}\r\n`;
}
