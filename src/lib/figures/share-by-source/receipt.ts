import type { FigureLinks } from '../../receipts/contract.ts';
import { publishedShares } from '../../receipts/published/family.ts';
import { PUBLISHED_SOURCE } from '../../receipts/published/ids.ts';
import { speaker } from '../../i18n/text.ts';
import { yearSpan } from '../../figure/words.ts';
import type { Row } from './figure.ts';
import { referencesOf as cells } from './references.ts';

export const families = [publishedShares];

export const links: FigureLinks<Row> = {
	table: (rows) =>
		rows.map((row) => {
			const { share, victims, of } = cells(row);
			return [null, null, share, victims, of, null];
		}),
	finding(rows, { lang, sources }) {
		const periods = rows.filter(({ source }) => source === PUBLISHED_SOURCE);
		const last = rows.findLast(({ source }) => source !== PUBLISHED_SOURCE);
		const producer = (id: string) => sources.find((source) => source.id === id)?.producer ?? id;
		return [...periods, ...(last ? [last] : [])].map((row) => ({
			label: `${speaker(lang)('Share', 'Ponderea')}, ${producer(row.source)}, ${yearSpan(row)}`,
			reference: cells(row).share
		}));
	}
};
