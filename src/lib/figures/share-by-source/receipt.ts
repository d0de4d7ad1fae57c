import type { FindNumbers } from '../../receipts/contract.ts';
import { shareBySourceFamily } from '../../receipts/published/family.ts';
import { PUBLISHED_SOURCE } from '../../receipts/published/ids.ts';
import { speaker } from '../../i18n/text.ts';
import { yearSpan } from '../../figure/words.ts';
import sql from './query.sql?raw';
import type { Row } from './row.ts';
import { shareReference } from './references.ts';

export const families = [shareBySourceFamily(sql)];

export const finding: FindNumbers<Row> = (rows, { lang, sources }) => {
	const periods = rows.filter(({ source }) => source === PUBLISHED_SOURCE);
	const last = rows.findLast(({ source }) => source !== PUBLISHED_SOURCE);
	const producer = (id: string) => sources.find((source) => source.id === id)?.producer ?? id;
	return [...periods, ...(last ? [last] : [])].map((row) => ({
		label: `${speaker(lang)('Share', 'Ponderea')}, ${producer(row.source)}, ${yearSpan(row)}`,
		reference: shareReference(row)
	}));
};
