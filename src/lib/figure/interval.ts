/** Persons, or a fraction 0–1: never a single number where the source only knows a range. */
export interface Interval {
	lower: number;
	upper: number;
}
