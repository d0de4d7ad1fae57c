import type { Observation, Parsed } from './contract.ts';
import { by } from './read-table.ts';

/** What a table that tells nothing of a person but where they were counted leaves open. */
const EVERYBODY = {
	origin: 'TOTAL',
	region: null,
	destination: null,
	sex: 'total',
	age: 'total',
	form: 'total',
	status: 'reported',
	flag: null,
	publisher_label: null,
	url: null
} as const;

type Given = Pick<Observation, 'reporter' | 'measure' | 'unit' | 'evidence' | 'locator'> &
	Partial<Observation> & { year: number; value: number | null };

/** An observation of one year and one exact value, of everybody; what is given goes before that. */
export const observe = ({ year, value, ...given }: Given): Observation => ({
	...EVERYBODY,
	year_from: year,
	year_to: year,
	lower: value,
	upper: value,
	...given
});

interface Gathered {
	/** Data rows read. */
	read: number;
	observations: Observation[];
	/** The columns to sort by. */
	order: (keyof Observation)[];
	unmapped?: Parsed['unmapped'];
	rejected?: Parsed['rejected'];
}

/** What a parser of a table without a stamp gives back, in a lasting order. */
export const gather = ({ read, observations, order, ...aside }: Gathered): Parsed => ({
	stamped: null,
	read,
	outside: 0,
	observations: observations.sort(by<Observation>(...order)),
	unmapped: [],
	rejected: [],
	...aside
});
