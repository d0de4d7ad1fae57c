import { COLUMNS, type KnownRecord } from '../../../../../data/network/contribute/columns.ts';
import { merge } from '../../../../../data/network/contribute/compare.ts';
import { toCsv } from '../../../../../data/network/contribute/csv.ts';
import { shown, type Fault } from '../../../../../data/network/contribute/fault.ts';
import { LABELS } from '../../../../../data/network/contribute/labels.ts';
import { reviewFile } from '../../../../../data/network/contribute/review.ts';
import { sentence } from '../../../../../data/network/contribute/say-fault.ts';
import type { Lang } from '../../../i18n/text.ts';
import type { SheetAnswer, SheetFiles } from './sheet-answer.ts';

const titleIn = (row: { title_ro: string; title_en: string }, lang: Lang) =>
	lang === 'ro' ? row.title_ro : row.title_en;

/** Reads a spreadsheet and says in the reader's language what it would do to the record. */
export async function answerSheet(
	bytes: Uint8Array,
	record: KnownRecord,
	today: string,
	lang: Lang
): Promise<SheetAnswer> {
	const { faults, changes, read } = await reviewFile(bytes, record, today);
	const said = (level: Fault['level']) =>
		faults
			.filter((fault) => fault.level === level)
			.map((fault) => ({
				cell: fault.cell,
				label: fault.column ? LABELS[fault.column][lang] : '',
				text: sentence(fault, lang)
			}));
	const files = (duplicates: boolean): SheetFiles => {
		const merged = merge(record.rows, changes, { duplicates });
		const own = changes.filter(
			({ kind }) => kind === 'added' || kind === 'changed' || (duplicates && kind === 'duplicate')
		);
		const rows = own.map(({ cells }) => cells);
		const json = `${JSON.stringify(rows, null, '\t')}\n`;
		return { merged: toCsv(merged), csv: toCsv(rows), json, rows: rows.length };
	};
	return {
		read,
		errors: said('error'),
		notes: said('note'),
		changes: changes.map(({ row, kind, cells, from, of }) => ({
			row,
			kind,
			id: cells.initiative_id,
			title: titleIn(cells, lang),
			differences: COLUMNS.filter((column) => from[column] !== undefined).map(
				(column) =>
					`${LABELS[column][lang]}: ${shown(from[column] ?? '') || '–'} → ${shown(cells[column]) || '–'}`
			),
			of: of && { id: of.initiative_id, title: titleIn(of, lang) }
		})),
		files: { without: files(false), with: files(true) }
	};
}

/** Nothing of the file was read: one sentence is the whole answer. */
export function refusedSheet(fault: Fault, record: KnownRecord, lang: Lang): SheetAnswer {
	const files = { merged: toCsv(record.rows), csv: '', json: '', rows: 0 };
	const errors = [{ cell: '', label: '', text: sentence(fault, lang) }];
	return { read: 0, errors, notes: [], changes: [], files: { without: files, with: files } };
}
