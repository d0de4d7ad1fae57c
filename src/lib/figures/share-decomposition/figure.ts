import { z } from 'zod';
import { formatPoints, formatPointsInterval } from '../../i18n/points.ts';
import type { Context, Figure, Table } from '../../figure/contract.ts';
import { describe } from './describe.ts';
import { findDrivers, type Driver, type ReporterYears } from './drivers.ts';
import sql from './query.sql?raw';
import { splitWithRange, type CountEnds, type StateEnds } from './split.ts';
import { PART_NAMES } from './words.ts';

const row = z.strictObject({
	part: z.enum(['romania', 'others', 'panel', 'total']),
	mid: z.number(),
	lower: z.number(),
	upper: z.number()
});
export type Row = z.infer<typeof row>;

const raw = z.strictObject({
	year: z.int(),
	reporter: z.string(),
	lower: z.int(),
	upper: z.int(),
	stated_lower: z.int(),
	stated_upper: z.int()
});
export type Raw = z.infer<typeof raw>;

/** Romania's persons and the others', as intervals, of the reporters of one year in or out of the panel. */
function ends(rows: Raw[]): CountEnds {
	const sum = (of: (row: Raw) => number) => rows.reduce((total, row) => total + of(row), 0);
	return {
		romania: [sum((row) => row.lower), sum((row) => row.upper)],
		others: [sum((row) => row.stated_lower - row.lower), sum((row) => row.stated_upper - row.upper)]
	};
}

/** Splits the change between the first and the last year asked for; no row where a year has no data. */
export function derive(rows: Raw[], { params }: Pick<Context, 'params'>) {
	const [from, to] = [params.from, params.to].map((year) =>
		rows.filter((row) => row.year === year)
	);
	if (!from?.length || !to?.length) return { rows: [] as Row[], extra: [] as Driver[] };
	const has = (list: Raw[], reporter: string) => list.some((row) => row.reporter === reporter);
	const state = (list: Raw[], other: Raw[]): StateEnds => ({
		panel: ends(list.filter(({ reporter }) => has(other, reporter))),
		outside: ends(list.filter(({ reporter }) => !has(other, reporter)))
	});
	const middle = (list: Raw[], reporter: string) => {
		const found = list.find((candidate) => candidate.reporter === reporter);
		if (!found) return null;
		const romania = (found.lower + found.upper) / 2;
		return { romania, others: (found.stated_lower + found.stated_upper) / 2 - romania };
	};
	const codes = [...new Set(rows.map(({ reporter }) => reporter))];
	const reporters: ReporterYears[] = codes.map((reporter) => ({
		reporter,
		from: middle(from, reporter),
		to: middle(to, reporter)
	}));
	const extra = findDrivers(reporters).sort((a, b) => Math.abs(b.mid) - Math.abs(a.mid));
	return { rows: splitWithRange(state(from, to), state(to, from)) satisfies Row[], extra };
}

export const figure: Figure<Row, Driver, Raw> = {
	title: { en: 'Why the share moved', ro: 'De ce s-a mișcat ponderea' },
	position: 5,
	params: ['set', 'origin', 'from', 'to', 'source', 'as_of'],
	defaults: { set: 'EU27', span: 'all', from: 2020 },
	single: true,
	sql,
	row,
	raw: { row: raw, derive },
	describe,
	table(rows, { lang }): Table {
		const ro = lang === 'ro';
		return {
			caption: ro
				? 'Părțile schimbării, în puncte procentuale'
				: 'Parts of the change, in percentage points',
			columns: [
				{ label: ro ? 'Parte' : 'Part' },
				{ label: ro ? 'Contribuție' : 'Contribution', numeric: true },
				{ label: ro ? 'Interval' : 'Range', numeric: true }
			],
			rows: rows.map((row) => [
				PART_NAMES[row.part][lang],
				formatPoints(row.mid, lang),
				formatPointsInterval(row, lang)
			])
		};
	}
};
