import type { Indicator, Raw, Revision, Row } from './row.ts';
import { middled, type Value } from './intervals.ts';

/** A year of an indicator in one edition. */
export interface Year {
	year: number;
	value: Value;
	/** Countries behind it; null where one body counts. */
	reporters: number | null;
	missing: string | null;
	evidence: string;
	source: string;
	snapshot: string;
}

/** One indicator, in one set where it has one. */
export interface Series {
	indicator: Indicator;
	unit: Row['unit'];
	set: string | null;
	/** Every year of the edition asked for. */
	all: Year[];
	/** Without the years that too few countries reported: only these are compared. */
	years: Year[];
	revision: Revision | null;
}

/** A year with fewer reporters than this part of another's is not compared with it. */
const ENOUGH = 0.5;

type Take = (row: Raw) => Value | null;
/** The indicators of a set: their unit, and where their value stands. */
const OF_SETS: readonly (readonly [Indicator, Row['unit'], Take])[] = [
	['share', 'share', ({ share }) => share],
	['victims', 'persons', ({ victims }) => victims && middled(victims)],
	['rank', 'rank', ({ rank }) => rank && middled({ lower: rank.best, upper: rank.worst })],
	['total', 'persons', ({ stated }) => stated && middled(stated)]
];

function yearOf(row: Raw, value: Value): Year {
	const { evidence, source, snapshot } = row;
	if (evidence === null || source === null || snapshot === null) {
		throw new Error(`progress: ${row.kind} ${row.year} does not say where it is from`);
	}
	const { year, reporters, missing_reporters: missing } = row;
	return { year, value, reporters, missing, evidence, source, snapshot };
}

const take = (rows: readonly Raw[], value: Take): Year[] =>
	rows.flatMap((row) => {
		const found = value(row);
		return found ? [yearOf(row, found)] : [];
	});

/** What the same years moved by between editions that follow each other. */
function revisionOf(editions: readonly Year[][]): Revision | null {
	const left = new Set<number>();
	const moves = editions.slice(1).flatMap((newer, index) =>
		newer.flatMap(({ year, value, reporters }) => {
			const older = editions[index]?.find((one) => one.year === year);
			if (!older) return [];
			if ((older.reporters ?? 0) < ENOUGH * (reporters ?? 0)) {
				left.add(year);
				return [];
			}
			return [{ year, size: Math.abs(value.mid - older.value.mid) }];
		})
	);
	const sorted = moves.toSorted((a, b) => b.size - a.size);
	const most = sorted[0];
	if (!most) return null;
	return {
		size: most.size,
		// Nearest rank: a move that did happen, no mixture of two.
		ninetieth: sorted[sorted.length - Math.ceil(0.9 * sorted.length)]?.size ?? most.size,
		years: moves.length,
		moved: moves.filter(({ size }) => size > 1e-12).length,
		largest: most.size > 1e-12 ? most.year : null,
		left_out: left.size > 0 ? [...left].join(' ') : null
	};
}

/** The four indicators of one set, with what earlier editions said of the same years. */
export function seriesOfSet(raws: readonly Raw[], set: string): Series[] {
	const rows = raws.filter(({ kind, place }) => kind === 'set' && place === set);
	const vintages = [...new Set(rows.map(({ vintage }) => vintage ?? ''))].sort();
	return OF_SETS.flatMap(([indicator, unit, value]) => {
		const all = take(
			rows.filter(({ asked }) => asked === true),
			value
		);
		if (all.length === 0) return [];
		const most = Math.max(...all.map(({ reporters }) => reporters ?? 0));
		const years = all.filter(({ reporters }) => (reporters ?? 0) >= ENOUGH * most);
		const editions = vintages.map((day) =>
			take(
				rows.filter(({ vintage }) => vintage === day),
				value
			)
		);
		return [{ indicator, unit, set, all, years, revision: revisionOf(editions) }];
	});
}

const persons: Take = ({ victims }) => victims && middled(victims);

/** Indicators that one body counts: no earlier edition, no countries behind them. */
export function seriesApart(
	raws: readonly Raw[],
	kind: 'identified' | 'registered',
	indicator: Indicator
): Series[] {
	const rows = raws.filter((row) => row.kind === kind).toSorted((a, b) => a.year - b.year);
	const last = rows.at(-1);
	if (!last) return [];
	// The EU of one day is compared with itself only; `place` is null for Romania's own counts.
	const all = take(
		rows.filter(({ place }) => place === last.place),
		persons
	);
	return [{ indicator, unit: 'persons', set: null, all, years: all, revision: null }];
}
