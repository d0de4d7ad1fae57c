import { z } from 'zod';
import type { Lang } from '../i18n/text.ts';
import { openDatabase } from '../db/database.server.ts';
import { query } from '../db/query.server.ts';
import sql from './sql/helplines.sql?raw';

const row = z.strictObject({
	id: z.string(),
	number: z.string(),
	operator: z.string(),
	name: z.string(),
	for_whom: z.string(),
	note: z.string().nullable(),
	source_url: z.string(),
	source_title: z.string(),
	source_date: z.string(),
	checked: z.iso.date()
});
export type Helpline = z.infer<typeof row>;

/** The published helplines, most urgent first. */
export async function readHelplines(lang: Lang): Promise<Helpline[]> {
	return query(await openDatabase(), sql, row, { lang });
}
