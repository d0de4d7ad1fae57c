import { largestOf, yearOf, type Cell, type Cells, type Measured } from './cells.ts';

const PARTS = ['origin', 'sex', 'age', 'form'] as const;
type Part = (typeof PARTS)[number];

// Words that contain others of their dimension: they are no parts beside them.
const OVERLAPS = new Set([
	'FOREIGN',
	'DUAL',
	'sexual_or_labour',
	'sexual_or_other',
	'labour_or_other'
]);

const word = (cell: Cell, part: Part): string => cell[part].toLowerCase();

/** The part a cell belongs to; null for a total and for a cell broken down twice. */
function partOf(cell: Cell): Part | 'total' | null {
	const broken = PARTS.filter((part) => word(cell, part) !== 'total');
	if (broken.length > 1) return null;
	const [only] = broken;
	if (only === undefined) return 'total';
	return OVERLAPS.has(cell[only]) ? null : only;
}

const nameOf = ({ reporter, year_from, year_to, quarter }: Cell): string =>
	`${reporter} ${year_from === year_to ? year_to : `${year_from}-${year_to}`}${quarter ? ` q${quarter}` : ''}`;

/**
 * Parts above their total: by how many persons at most, and in which share of the totals. Bounds are
 * taken in the edition's favour, the least of the parts against the most of the total.
 */
export function measureParts(cells: Cells): Measured[] {
	const totals = new Map<string, number>();
	const sums = new Map<Part, Map<string, { name: string; lower: number }>>();
	for (const cell of cells.values()) {
		if (cell.unit !== 'persons' || cell.destination !== '' || !(yearOf(cell) > 0)) continue;
		const part = partOf(cell);
		if (part === null) continue;
		const { measure, series, area } = cell;
		const name = nameOf(cell);
		const group = [name, measure, series, area].join('\t');
		if (part === 'total') totals.set(group, cell.upper);
		else {
			const own = sums.get(part) ?? new Map<string, { name: string; lower: number }>();
			own.set(group, { name, lower: (own.get(group)?.lower ?? 0) + cell.lower });
			sums.set(part, own);
		}
	}
	return [...sums].flatMap(([part, own]) => {
		const with_total = [...own].flatMap(([group, { name, lower }]): [string, number][] => {
			const total = totals.get(group);
			return total === undefined ? [] : [[name, lower - total]];
		});
		if (with_total.length === 0) return [];
		const over = with_total.filter(([, excess]) => excess > 0);
		return [
			...largestOf(
				`persons_of_${part}_above_total`,
				with_total.map(([name, n]) => [name, Math.max(0, n)])
			),
			{ measure: `totals_below_${part}`, value: over.length / with_total.length, subject: '' }
		];
	});
}
