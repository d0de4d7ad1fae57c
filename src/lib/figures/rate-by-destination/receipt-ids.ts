import { z } from 'zod';
import { partsOfId, readYears } from '../../receipts/ids.ts';

export const RESIDENTS_SOURCE = 'undesa-migrant-stock';

/** A rate names the source of its victims; residents are their own source's number. */
export interface Key {
	source: string;
	reporter: string;
	origin: string;
	year: number;
	cell: 'rate' | 'residents';
}

export const residentsRow = z.strictObject({
	residents: z.int(),
	kind: z.enum(['observed', 'interpolated']),
	from: z.int(),
	to: z.int(),
	evidence: z.string()
});
export type Residents = z.infer<typeof residentsRow>;

/** `unodc-glotip.DE.RO.2022.rate`, `undesa-migrant-stock.DE.RO.2022.residents`. */
export const rateId = ({ source, reporter, origin, year, cell }: Key) =>
	[cell === 'rate' ? source : RESIDENTS_SOURCE, reporter, origin, year, cell].join('.');

/** Reads an id that rateId has written, of that cell. */
export function readRateId(id: string, wanted: Key['cell']): Key | null {
	const [source = '', reporter = '', origin = '', text = '', cell, ...more] = partsOfId(id) ?? [];
	const years = readYears(text);
	if (!years || years.from !== years.to || cell !== wanted || more.length > 0) return null;
	if (cell === 'residents' && source !== RESIDENTS_SOURCE) return null;
	return { source, reporter, origin, year: years.from, cell: wanted };
}
