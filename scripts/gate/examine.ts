import { readFileSync } from 'node:fs';
import { InputError, type Observation } from '../../data/contract/contract.ts';
import { compare, describe, largest } from '../lib/differ.ts';
import { readObservations } from '../../data/contract/csv.ts';
import { show } from '../lib/places.ts';
import { listVintages, readSnapshot } from '../lib/snapshots.ts';
import { gatherCells, type Cells, type Measured } from './cells.ts';
import { isSame, judge, measureRows, type Finding } from './judge.ts';
import { limitsOf, readMeasures, type Limit } from './limits.ts';
import { measureEdition, measurePair } from './measures.ts';

const DIFFERENCES = 10;

/** What the gate found of an edition that is possible. */
export interface Examined {
	/** The edition it was compared with; null: the first of its source. */
	against: string | null;
	/** Beyond what any real edition shows; none: it may be published. */
	findings: Finding[];
	/** The largest differences from `against`, one line each. */
	differences: string[];
}

/** An edition to compare with. */
export interface Edition {
	vintage: string;
	rows: Observation[];
	cells: Cells;
}

/** Reads a snapshot for comparison. */
export function readEdition(source: string, vintage: string): Edition {
	const { observationsPath } = readSnapshot(source, vintage);
	const rows = readObservations(readFileSync(observationsPath), show(observationsPath));
	return { vintage, rows, cells: gatherCells(rows) };
}

const FEW = 10;

/** "share of cells revised: 0.31, at most 0.064 (DE)" */
export function tell({ measure, value, limit, subject }: Finding, words: string): string {
	const shown = (n: number): string => String(Number(n.toPrecision(3)));
	return `${words}: ${shown(value)}, at most ${shown(limit)}${subject ? ` (${subject})` : ''} [${measure}]`;
}

/**
 * Measures an edition by itself and against its neighbours, and judges it by these limits. One beyond a
 * limit of what can be true is refused; others are for a person to look at.
 * @param others all editions of the source, oldest first
 */
export function judgeEdition(
	{ vintage, rows, file }: { vintage: string; rows: readonly Observation[]; file: string },
	others: readonly Edition[],
	limits: readonly Limit[]
): Examined {
	const words = readMeasures();
	const cells = gatherCells(rows);
	const alone = judge([...measureRows(rows, cells), ...measureEdition(cells)], limits);
	const impossible = alone.find(({ measure }) => words.get(measure)?.beyond === 'refuse');
	if (impossible)
		throw new InputError(`${file}: ${tell(impossible, words.get(impossible.measure)?.en ?? '')}.`);

	const earlier = others.findLast((other) => other.vintage < vintage);
	const later = others.find((other) => other.vintage > vintage);
	// A new day on a table that is here already.
	const same = cells.size < FEW ? undefined : others.find((other) => isSame(cells, other.cells));
	const measured: Measured[] = same
		? [{ measure: 'unchanged', value: 1, subject: same.vintage }]
		: [
				...(earlier ? measurePair(earlier.cells, cells) : []),
				...(later ? measurePair(cells, later.cells) : [])
			];
	const findings = [...alone, ...judge(measured, limits)];
	const against = earlier ?? later;
	if (findings.length === 0 || against === undefined)
		return { against: against?.vintage ?? null, findings, differences: [] };
	const { added, revised, withdrawn } = compare(against.rows, rows);
	const differences = largest([...added, ...revised, ...withdrawn], DIFFERENCES).map(describe);
	return { against: against.vintage, findings, differences };
}

/** Judges a new edition of a source by the editions here and data/reference/gate.csv. */
export function examine(
	source: string,
	vintage: string,
	rows: readonly Observation[],
	file: string
): Examined {
	const others = listVintages(source)
		.filter((other) => other !== vintage)
		.map((other) => readEdition(source, other));
	return judgeEdition({ vintage, rows, file }, others, limitsOf(source));
}
