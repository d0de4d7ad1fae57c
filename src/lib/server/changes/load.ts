import { z } from 'zod';
import type { Change } from '../../features/changes/sentence.ts';
import { ParamError } from '../../figure/params.ts';
import { ORIGIN } from '../../i18n/terms.ts';
import { speaker, type Lang } from '../../i18n/text.ts';
import { openCatalogue, type Catalogue } from '../../db/catalogue.server.ts';
import { query } from '../../db/query.server.ts';
import { loadVerdictChanges } from './verdicts.ts';
import countsSql from './change-counts.sql?raw';
import changesSql from './changes.sql?raw';

/** Rows of one page, and of one answer of the API. */
export const PAGE_SIZE = 100;
const KINDS = ['new', 'revised', 'withdrawn'] as const;

const changeRow = z.strictObject({
	source_id: z.string(),
	vintage: z.iso.date(),
	previous_vintage: z.iso.date(),
	kind: z.enum(KINDS),
	measure: z.string(),
	unit: z.string(),
	series: z.string(),
	reporter: z.string(),
	area: z.string(),
	origin: z.string(),
	region: z.string(),
	destination: z.string(),
	year_from: z.int(),
	year_to: z.int(),
	quarter: z.int(),
	sex: z.string(),
	age: z.string(),
	form: z.string(),
	old_lower: z.number().nullable(),
	old_upper: z.number().nullable(),
	old_status: z.string().nullable(),
	new_lower: z.number().nullable(),
	new_upper: z.number().nullable(),
	new_status: z.string().nullable(),
	size: z.number()
}) satisfies z.ZodType<Change>;

const countRow = z.strictObject({
	source_id: z.string(),
	vintage: z.iso.date(),
	previous_vintage: z.iso.date(),
	new: z.int(),
	revised: z.int(),
	withdrawn: z.int(),
	cells: z.int()
});
export type ChangeCount = z.infer<typeof countRow>;

export interface ChangeFilter {
	source: string;
	vintage: string;
	kind: string;
	reporter: string;
	origin: string;
	as_of: string;
	page: number;
}

/** What each filter may be; a value that fits nothing is the reader's mistake, not an empty list. */
function checks(catalogue: Catalogue): Record<string, (value: string) => boolean> {
	return {
		source: (value) => catalogue.sources.has(value),
		vintage: (value) => catalogue.snapshots.some((snapshot) => snapshot.vintage === value),
		kind: (value) => (KINDS as readonly string[]).includes(value),
		reporter: (value) => catalogue.countries.has(value),
		origin: (value) => catalogue.countries.has(value) || value in ORIGIN,
		as_of: (value) => z.iso.date().safeParse(value).success,
		page: (value) => /^[1-9]\d{0,3}$/.test(value)
	};
}

export function readFilter(
	search: URLSearchParams,
	catalogue: Catalogue,
	lang: Lang,
	ignored: readonly string[] = []
): ChangeFilter {
	const say = speaker(lang);
	const known = checks(catalogue);
	const values: Record<string, string> = {};
	for (const [name, value] of search) {
		if (ignored.includes(name) || value === '') continue;
		const fits = Object.hasOwn(known, name) ? known[name] : undefined;
		if (!fits || name in values || !fits(value)) {
			const short = `${name}=${value}`.slice(0, 60);
			throw new ParamError(
				say(`“${short}” is nothing one can ask for here.`, `„${short}” nu se poate cere aici.`),
				name.slice(0, 40)
			);
		}
		values[name] = value;
	}
	const { source = '', vintage = '', kind = '', reporter = '', origin = '', as_of = '' } = values;
	return { source, vintage, kind, reporter, origin, as_of, page: Number(values.page ?? 1) };
}

/** The cells that differ between consecutive editions, by filter and page, and verdicts they changed. */
export async function loadChanges(filter: ChangeFilter) {
	const { database } = await openCatalogue();
	const { page, ...named } = filter;
	// A verdict is about claims, not about cells: asking for some cells leaves verdicts out.
	const ofCells = filter.kind || filter.reporter || (filter.origin && filter.origin !== 'RO');
	const [changes, counts, verdicts] = await Promise.all([
		query(database, changesSql, changeRow, {
			...named,
			limit: PAGE_SIZE,
			offset: (page - 1) * PAGE_SIZE
		}),
		query(database, countsSql, countRow, named),
		ofCells ? [] : loadVerdictChanges(database, filter)
	]);
	const cells = counts.reduce((sum, count) => sum + count.cells, 0);
	return { changes, counts, verdicts, cells, pages: Math.max(1, Math.ceil(cells / PAGE_SIZE)) };
}
