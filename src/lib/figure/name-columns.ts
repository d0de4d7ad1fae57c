import { countedIn } from '../i18n/measures.ts';
import { speaker } from '../i18n/text.ts';
import type { Column } from './column.ts';
import type { Context } from './contract.ts';

/** The country that identified, as the first column. */
export const reporterColumn = <Line extends { reporter: string; name: string }>({
	lang,
	measure
}: Context): Column<Line> => ({
	id: 'reporter',
	label: countedIn(measure, lang),
	unit: 'place',
	fields: ['reporter', 'name'],
	value: ({ reporter }) => reporter,
	show: (_, { name }) => name
});

/** The citizenship, as the first column. */
export const originColumn = <Line extends { origin: string; name: string }>({
	lang
}: Context): Column<Line> => ({
	id: 'origin',
	label: speaker(lang)('Citizenship', 'Cetățenie'),
	unit: 'place',
	fields: ['origin', 'name'],
	value: ({ origin }) => origin,
	show: (_, { name }) => name
});

/** The years a row is about: one, or from one to another. */
export const periodColumn = <Line extends { from: number; to: number }>({
	lang
}: Pick<Context, 'lang'>): Column<Line> => ({
	id: 'period',
	label: speaker(lang)('Period', 'Perioada'),
	unit: 'period',
	fields: ['from', 'to'],
	value: ({ from, to }) => ({ from, to })
});
