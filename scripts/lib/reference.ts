import { join } from 'node:path';
import { z } from 'zod';
import { readCsvAs } from './read-csv.ts';
import { places } from './places.ts';

const country = z.strictObject({
	code: z.string().regex(/^[A-Z]{2}$/),
	alpha3: z.string().regex(/^[A-Z]{3}$/),
	name_en: z.string().min(1),
	name_ro: z.string().min(1),
	m49_region: z.string().transform((value) => (value === '' ? null : value))
});
export type Country = z.infer<typeof country>;

const membership = z.strictObject({
	set_id: z.string().regex(/^[A-Z][A-Z0-9_]+$/),
	reporter: z.string().regex(/^[A-Z]{2}$/)
});

/** Rows of data/reference/countries.csv. */
export const readCountries = (): Country[] =>
	readCsvAs(join(places.reference(), 'countries.csv'), country);

/** Rows of data/reference/reporter-sets.csv. */
export const readReporterSets = (): z.infer<typeof membership>[] =>
	readCsvAs(join(places.reference(), 'reporter-sets.csv'), membership);
