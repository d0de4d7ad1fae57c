import { yearSpan } from './words.ts';

/** Years in their order as runs: "2002–2018, 2022". */
export function yearRuns(years: readonly number[]): string {
	const runs: { from: number; to: number }[] = [];
	for (const year of years) {
		const last = runs.at(-1);
		if (last?.to === year - 1) last.to = year;
		else runs.push({ from: year, to: year });
	}
	return runs.map(yearSpan).join(', ');
}
