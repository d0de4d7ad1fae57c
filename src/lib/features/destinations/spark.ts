import type { Spark } from '../../render/spark.ts';

/** What a country published of one citizenship in one year. */
export type Said = { lower: number; upper: number } | 'not_listed' | 'not_reported';

/** A row of such a year as what was said. */
export function saidOf(row: {
	status: 'reported' | 'not_listed' | 'not_reported';
	victims: { lower: number; upper: number } | null;
}): Said {
	if (row.victims) return { lower: row.victims.lower, upper: row.victims.upper };
	return row.status === 'not_listed' ? 'not_listed' : 'not_reported';
}

/** The years that have a number. */
export const seenOf = (said: readonly Said[], first: number) =>
	said.flatMap((one, index) => (typeof one === 'string' ? [] : [{ year: first + index, ...one }]));

/** A line through a country's numbers, zero at the foot, with what they leave open and why years are empty. */
export function sparkOf(said: readonly Said[]): Spark {
	const seen = seenOf(said, 0);
	return {
		points: seen.map((one) => ({ ...one, mid: (one.lower + one.upper) / 2 })),
		years: [0, said.length - 1],
		scale: [0, Math.max(1, ...seen.map(({ upper }) => upper))],
		absent: said.flatMap((why, year) => (typeof why === 'string' ? [{ year, why }] : []))
	};
}
