import { partsOfId, readYears, spanOf, type Years } from '../../receipts/ids.ts';

/** In how many years a country published citizenships. */
export interface Key extends Years {
	source: string;
	reporter: string;
}

/** `unodc-glotip.DE.2007-2022.years`. */
export const yearsId = ({ source, reporter, ...years }: Key) =>
	[source, reporter, spanOf(years), 'years'].join('.');

/** Reads an id that yearsId has written. */
export function readYearsId(id: string): Key | null {
	const [source = '', reporter = '', span = '', cell, ...more] = partsOfId(id) ?? [];
	const years = readYears(span);
	return years && cell === 'years' && more.length === 0 ? { source, reporter, ...years } : null;
}
