import type { Observation } from '../../data/contract/contract.ts';
import { labelKey } from '../../data/contract/labels.ts';
import { sameValue, type Cells, type Measured } from './cells.ts';
import type { Limit } from './limits.ts';

/** A measure that lies beyond its limit. */
export interface Finding {
	measure: string;
	value: number;
	limit: number;
	subject: string;
}

/** What of the measures lies beyond its limit. */
export function judge(measured: readonly Measured[], limits: readonly Limit[]): Finding[] {
	return measured.flatMap(({ measure, value, subject }) => {
		const limit = limits.find((one) => one.measure === measure)?.limit;
		return limit === undefined || value <= limit ? [] : [{ measure, value, limit, subject }];
	});
}

/** Share of the cells that stand in several rows, and cells of one citizenship under two labels. */
export function measureRows(rows: readonly Observation[], cells: Cells): Measured[] {
	const repeated = [...cells.values()].filter((cell) => cell.rows > 1);
	const labels = new Map<string, Set<string>>();
	const country = /^[A-Z]{2}$/;
	for (const row of rows) {
		if (!country.test(row.origin) || row.unit !== 'persons' || row.url !== null) continue;
		const { reporter, origin, destination, year_to, quarter, sex, age, form, measure, series } =
			row;
		const key = [reporter, origin, destination, year_to, quarter, sex, age, form, measure, series];
		const own = labels.get(key.join('\t')) ?? new Set<string>();
		labels.set(key.join('\t'), own.add(labelKey(row.publisher_label ?? '')));
	}
	const two = [...labels].filter(([, own]) => own.size > 1);
	const where = (joined = ''): string => joined.split('\t').slice(0, 4).join(' ').trim();
	return [
		{ measure: 'repeated', value: repeated.length / Math.max(1, cells.size), subject: '' },
		{ measure: 'two_labels', value: two.length, subject: where(two[0]?.[0]) }
	];
}

/** Whether every cell of one edition stands in the other with the same value. */
export function isSame(a: Cells, b: Cells): boolean {
	if (a.size !== b.size) return false;
	for (const [key, cell] of a) {
		const other = b.get(key);
		if (other === undefined || !sameValue(cell, other)) return false;
	}
	return true;
}
