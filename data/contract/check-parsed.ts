import { z } from 'zod';
import {
	AGES,
	CONFIDENCES,
	EVIDENCE,
	FORMS,
	GROUPS,
	InputError,
	SEXES,
	STATUSES,
	UNITS,
	type Observation,
	type Parsed
} from './contract.ts';

const text = z.string().min(1);
const amount = z.number().min(0).max(1e10).nullable();
const year = z.int().min(1900).max(2100);

const shape = z.strictObject({
	reporter: text,
	origin: text,
	region: text.nullable(),
	destination: text.nullable(),
	year_from: year,
	year_to: year,
	quarter: z.int().min(1).max(4).nullish(),
	area: text.nullish(),
	series: text.nullish(),
	quote: text.nullish(),
	confidence: z.enum(CONFIDENCES).nullish(),
	sex: z.enum(SEXES),
	age: z.enum(AGES),
	form: z.enum(FORMS),
	measure: text,
	unit: z.enum(UNITS),
	lower: amount,
	upper: amount,
	status: z.enum(STATUSES),
	flag: text.nullable(),
	publisher_label: text.nullable(),
	evidence: z.enum(EVIDENCE),
	url: z.url().nullable(),
	locator: text
}) satisfies z.ZodType<Observation>;

const NOT_COUNTRIES = 'TOTAL NAT EU_FOR NEU_FOR FOREIGN DUAL REGION STATELESS UNKNOWN'.split(' ');
const NOT_PLACES = ['ABROAD', 'WESTERN_EUROPE', 'UNKNOWN'];
const isGroup = (code: string) => (GROUPS as readonly string[]).includes(code);

/** What the observations of a source may name. */
export interface Known {
	countries: ReadonlySet<string>;
	regions: ReadonlySet<string>;
}

/** What is wrong with one observation, or null. The same rules as the CHECKs of data/schema.sql. */
export function findFault(row: Observation, known: Known): string | null {
	const shaped = shape.safeParse(row);
	if (!shaped.success) {
		const issue = shaped.error.issues[0];
		const field = issue?.path[0] as keyof Observation | undefined;
		return field
			? `${field} ${JSON.stringify(row[field])}: ${issue?.message}`
			: `${issue?.message}`;
	}
	const { reporter, origin, region, destination, lower, upper, status } = row;
	if (!known.countries.has(reporter) && !isGroup(reporter))
		return `reporter "${reporter}" is no country`;
	if (!known.countries.has(origin) && !NOT_COUNTRIES.includes(origin))
		return `origin "${origin}" is no country`;
	if ((origin === 'REGION') !== (region !== null))
		return `origin ${origin} with region ${region ?? 'empty'}`;
	if (region !== null && !known.regions.has(region))
		return `region "${region}" has no row in regions.csv`;
	if (
		destination !== null &&
		!NOT_PLACES.includes(destination) &&
		!known.countries.has(destination)
	)
		return `destination "${destination}" is no country`;
	if (row.unit === 'persons' && !(Number.isInteger(lower ?? 0) && Number.isInteger(upper ?? 0)))
		return `${lower}–${upper} persons is no whole number`;
	if (row.year_from > row.year_to) return `year_from ${row.year_from} is after ${row.year_to}`;
	if ((status === 'reported') !== (lower !== null) || (lower === null) !== (upper === null))
		return `status ${status} with ${lower ?? 'no lower'} and ${upper ?? 'no upper'}`;
	if (lower !== null && upper !== null && lower > upper) return `lower ${lower} exceeds ${upper}`;
	return null;
}

/** Refuses what a parser returned where it breaks the contract; `file` is the original's name. */
export function checkParsed(parsed: Parsed, known: Known, file: string, vintage: string): void {
	if (parsed.stamped !== null && parsed.stamped !== vintage)
		throw new InputError(
			`${file} is stamped ${parsed.stamped}, but --vintage says ${vintage}: give the stamped day.`
		);
	if (parsed.observations.length === 0)
		throw new InputError(`${file}: ${parsed.read} rows read, none of them an observation.`);
	const setAside = parsed.rejected.reduce((sum, { count }) => sum + count, 0);
	if (parsed.outside + setAside + parsed.observations.length < parsed.read)
		throw new InputError(
			`${file}: of ${parsed.read} rows read, ${parsed.outside} lie outside, ${setAside} are set ` +
				`aside and ${parsed.observations.length} are observations: some are lost.`
		);
	for (const row of parsed.observations) {
		const fault = findFault(row, known);
		if (fault !== null) throw new InputError(`${file}, ${row.locator}: ${fault}.`);
	}
}
