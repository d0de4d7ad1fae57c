import { z } from 'zod';
import type { VerdictChange } from '../../features/changes/sentence.ts';
import { VERDICTS } from '../../figures/claims/row.ts';
import type { Database } from '../../db/database.server.ts';
import { query } from '../../db/query.server.ts';
import changesSql from './verdict-changes.sql?raw';
import daysSql from './verdict-days.sql?raw';

const changeRow = z.strictObject({
	id: z.string(),
	day: z.iso.date(),
	previous_day: z.iso.date(),
	previous_verdict: z.enum(VERDICTS),
	verdict: z.enum(VERDICTS),
	sources: z.string(),
	quote: z.string(),
	quote_lang: z.enum(['en', 'ro']),
	quote_en: z.string().nullable(),
	quote_ro: z.string().nullable(),
	said_by_en: z.string(),
	said_by_ro: z.string()
}) satisfies z.ZodType<VerdictChange>;
const dayRow = z.strictObject({ day: z.iso.date() });

/** Claims whose verdict new data changed. */
export const loadVerdictChanges = (
	database: Database,
	filter: { source: string; vintage: string; as_of: string }
): Promise<VerdictChange[]> => {
	const { source, vintage, as_of } = filter;
	return query(database, changesSql, changeRow, { source, vintage, as_of });
};

/** The days for which verdicts were computed, newest first. */
export async function loadVerdictDays(database: Database): Promise<string[]> {
	return (await query(database, daysSql, dayRow)).map(({ day }) => day);
}
