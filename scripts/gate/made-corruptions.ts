/** MADE FOR TESTS: what can go wrong with an edition, done to the rows of a real one. */
import type { Observation } from '../../data/contract/contract.ts';

type Rows = readonly Observation[];
type Corrupt = (rows: Rows) => Observation[];

const isCitizenship = ({ origin, measure }: Observation): boolean =>
	origin !== 'TOTAL' && measure === 'detected_victims';
const of = (code: string) => (row: Observation) => row.reporter === code;
const from = (code: string) => (row: Observation) => row.origin === code;
const every = () => true;

/** Changes the rows for which `when` holds. */
const change =
	(
		when: (row: Observation, index: number) => boolean,
		how: (row: Observation) => Partial<Observation>
	): Corrupt =>
	(rows) =>
		rows.map((row, index) => (when(row, index) ? { ...row, ...how(row) } : row));
const keep =
	(when: (row: Observation, index: number) => boolean): Corrupt =>
	(rows) =>
		rows.filter(when);
const times =
	(factor: number) =>
	({ lower, upper }: Observation) => ({
		lower: Math.round((lower ?? 0) * factor),
		upper: Math.round((upper ?? 0) * factor)
	});
const exact = (persons: number) => ({ lower: persons, upper: persons });
const swap = <K extends keyof Observation>(
	field: K,
	one: Observation[K],
	other: Observation[K],
	when = every as (row: Observation) => boolean
): Corrupt =>
	change(
		(row) => when(row) && (row[field] === one || row[field] === other),
		(row) => ({ [field]: row[field] === one ? other : one })
	);
const add =
	(more: (rows: Rows) => Observation[]): Corrupt =>
	(rows) => [...rows, ...more(rows)];

/** Always the same "random" numbers. */
function noise(seed = 1): () => number {
	let state = seed;
	return () => {
		state = (state * 48271) % 2147483647;
		return state / 2147483647;
	};
}

/** Each value is that of the row before it, or the next: a column that slipped. */
const shifted =
	(by: number, when: (row: Observation) => boolean): Corrupt =>
	(rows) => {
		const chosen = rows.filter(when);
		const values = new Map(
			chosen.map((row, index) => {
				const other = chosen[(index + by + chosen.length) % chosen.length] ?? row;
				return [row, { lower: other.lower, upper: other.upper }];
			})
		);
		return rows.map((row) => ({ ...row, ...values.get(row) }));
	};

const randomise =
	(when: (row: Observation) => boolean): Corrupt =>
	(rows) => {
		const next = noise();
		return rows.map((row) => (when(row) ? { ...row, ...exact(Math.ceil(next() * 500)) } : row));
	};

/** The values of the rows, dealt out anew among them. */
const shuffled: Corrupt = (rows) => {
	const next = noise(7);
	const values = rows.map(({ lower, upper }) => ({ lower, upper, at: next() }));
	values.sort((a, b) => a.at - b.at);
	return rows.map((row, index) => {
		const { lower, upper } = values[index] ?? row;
		return { ...row, lower, upper };
	});
};

const withYear = (year: number) => () => ({ year_from: year, year_to: year });
const germanCell = (row: Observation): boolean =>
	of('DE')(row) && from('RO')(row) && row.year_to === 2019;
/** Reporters of the part of the edition that is corrupted. */
export const EUROPEAN: ReadonlySet<string> = new Set(
	'AT BE BG CZ DE DK ES FI FR GB GR HU IE IT NL NO PL PT RO SE'.split(' ')
);
const fiveCountries = new Set(['DE', 'GB', 'AT', 'NL', 'ES']);

/** Name → what was done. Each must be refused or held. */
export const CORRUPTIONS: Record<string, Corrupt> = {
	'one cell has the year 2099': change(germanCell, withYear(2099)),
	'one cell has the year after the edition’s': change(germanCell, withYear(2027)),
	'one cell has a year nobody else has yet': change(germanCell, withYear(2024)),
	'one cell has the year 1919': change(germanCell, withYear(1919)),
	'a contradictory duplicate of 99,999': add((rows) =>
		rows.filter(germanCell).map((row) => ({ ...row, ...exact(99_999), locator: 'made!1' }))
	),
	'one citizenship row pasted twice': add((rows) =>
		rows.filter(germanCell).map((row) => ({ ...row, locator: 'made!1' }))
	),
	'a duplicate under a label with a space': add((rows) =>
		rows.filter(germanCell).map((row) => ({
			...row,
			publisher_label: `${row.publisher_label}\u00a0`,
			locator: 'made!1'
		}))
	),
	'a duplicate under another label': add((rows) =>
		rows
			.filter(germanCell)
			.map((row) => ({ ...row, publisher_label: 'Roumanie', locator: 'made!1' }))
	),
	'the whole table pasted twice': add((rows) =>
		rows.map((row) => ({ ...row, locator: `${row.locator}0` }))
	),
	'all totals pasted twice': add((rows) => rows.filter(from('TOTAL'))),
	'totals by form pasted twice': add((rows) => rows.filter(({ form }) => form === 'other')),
	'one reporter pasted twice': add((rows) => rows.filter(of('DE'))),
	'random values': randomise(every),
	'random values by citizenship only': randomise(isCitizenship),
	'values dealt out anew': shuffled,
	'all zeros': change(every, () => exact(0)),
	'all the same': change(every, () => exact(7)),
	'all citizenships zero': change(isCitizenship, () => exact(0)),
	'everything ×10': change(every, times(10)),
	'everything ×100': change(every, times(100)),
	'everything ÷10': change(every, times(0.1)),
	'citizenships ×10': change(isCitizenship, times(10)),
	'one reporter ×10': change(of('DE'), times(10)),
	'one reporter doubled': change(of('ES'), times(2)),
	'one citizenship ×10': change(from('RO'), times(10)),
	'one citizenship ×1000, a decimal comma lost': change(from('NG'), times(1000)),
	'one year ×10': change(({ year_to }) => year_to === 2018, times(10)),
	'one cell ×1000': change(germanCell, times(1000)),
	'half of the rows missing': keep((_, index) => index % 2 === 0),
	'a tenth of the rows missing': keep((_, index) => index % 10 !== 0),
	'the file cut off after half': (rows) => rows.slice(0, rows.length / 2),
	'the file cut off after nine tenths': (rows) => rows.slice(0, rows.length * 0.9),
	'a single row left': (rows) => rows.filter(germanCell),
	'one year missing': keep(({ year_to }) => year_to !== 2018),
	'the newest four years missing': keep(({ year_to }) => year_to < 2019),
	'one citizenship missing': keep((row) => !from('RO')(row)),
	'one citizenship missing in one reporter': keep((row) => !(from('RO')(row) && of('DE')(row))),
	'five reporters missing': keep((row) => !fiveCountries.has(row.reporter)),
	'all citizenships missing': keep((row) => !isCitizenship(row)),
	'all totals missing': keep((row) => !from('TOTAL')(row)),
	'Romania and Nigeria swapped': swap('origin', 'RO', 'NG'),
	'Romania and Bulgaria swapped in one reporter': swap('origin', 'RO', 'BG', of('DE')),
	'two reporters swapped': swap('reporter', 'DE', 'FR'),
	'women and men swapped': swap('sex', 'female', 'male'),
	'women and men swapped in one reporter': swap('sex', 'female', 'male', of('DE')),
	'adults and children swapped': swap('age', 'adult', 'child'),
	'two forms swapped': swap('form', 'sexual', 'labour'),
	'the column of values slipped by a row': shifted(1, every),
	'values slipped by a row in one reporter': shifted(
		1,
		(row) => of('GB')(row) && isCitizenship(row)
	),
	'values slipped the other way among southern reporters': shifted(-1, ({ reporter }) =>
		['ES', 'GR', 'IT', 'PT'].includes(reporter)
	),
	'all years one later': change(every, ({ year_to }) => withYear(year_to + 1)()),
	'all years one earlier': change(every, ({ year_to }) => withYear(year_to - 1)()),
	'“<5” read as 5': change(
		({ lower, upper }) => lower !== upper,
		() => exact(5)
	),
	'“<5” read as 0': change(
		({ lower, upper }) => lower !== upper,
		() => exact(0)
	),
	'“<5” lost': keep(({ lower, upper }) => lower === upper),
	'own nationals read as unknown': change(from('NAT'), () => ({ origin: 'UNKNOWN' })),
	'own nationals read as Romanians': change(from('NAT'), () => ({ origin: 'RO' })),
	'unknown read as Romanians': change(from('UNKNOWN'), () => ({
		origin: 'RO',
		publisher_label: null
	})),
	'five countries’ Romanians unknown': change(
		(row) => from('RO')(row) && fiveCountries.has(row.reporter),
		() => ({ origin: 'UNKNOWN', publisher_label: 'Rmnia' })
	),
	'the year in the place of the count': change(every, ({ year_to }) => exact(year_to)),
	'citizenships far above their totals': change(
		(row) => isCitizenship(row) && row.year_to === 2022,
		times(3)
	),
	'totals reduced to a tenth': change(from('TOTAL'), times(0.1)),
	'a lost letter in a label': change(germanCell, () => ({ publisher_label: 'Rom?nia' })),
	'a label encoded twice': change(germanCell, () => ({ publisher_label: 'RomÃ¢nia' })),
	'the same edition with a new day': (rows) => [...rows]
};
