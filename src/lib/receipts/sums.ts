import { ROLES, type ObservationRow } from './observation.ts';
import type { ReporterPart } from './receipt.ts';

/** Observations summed by country and part; those without a number are cells of no sum. */
export function sumByReporter(
	rows: readonly ObservationRow[],
	name: (code: string) => string,
	idOf: (reporter: string) => string | null
): ReporterPart[] {
	const reporters = [...new Set(rows.map(({ reporter }) => reporter))];
	const parts = reporters.map((reporter) => ({
		reporter,
		name: name(reporter),
		id: idOf(reporter),
		sums: ROLES.flatMap((role) => {
			const own = rows.filter((row) => row.reporter === reporter && row.role === role);
			if (own.length === 0) return [];
			const sum = (end: 'lower' | 'upper') => own.reduce((all, row) => all + (row[end] ?? 0), 0);
			return [{ role, lower: sum('lower'), upper: sum('upper'), cells: own.length }];
		})
	}));
	const counted = ({ sums }: ReporterPart) =>
		sums.find(({ role }) => role === 'counted')?.upper ?? -1;
	return parts.sort((a, b) => counted(b) - counted(a) || a.reporter.localeCompare(b.reporter));
}
