import { z } from 'zod';
import type { Lang } from '../../i18n/text.ts';
import { KINDS, type Kind } from '../../i18n/kinds.ts';
import { openDatabase, type Database } from '../../db/database.server.ts';
import { query } from '../../db/query.server.ts';
import initiativesSql from './sql/initiatives.sql?raw';
import membersSql from './sql/members.sql?raw';
import milestonesSql from './sql/milestones.sql?raw';
import pagesSql from './sql/network-pages.sql?raw';
import objectivesSql from './sql/objectives.sql?raw';

const confidence = z.enum(['high', 'medium', 'low']);
const dated = {
	id: z.string(),
	date: z.iso.date(),
	precision: z.enum(['day', 'month', 'year']),
	title: z.string(),
	summary: z.string(),
	source_url: z.string(),
	source_title: z.string(),
	confidence
};
const organisation = z.strictObject({ name: z.string(), member: z.string().nullable() });

const objectiveRow = z.strictObject({
	id: z.string(),
	position: z.int(),
	short: z.string(),
	aim: z.string(),
	aim_ro: z.string()
});
const memberRow = z.strictObject({
	id: z.string(),
	name: z.string(),
	name_ro: z.string(),
	short_name: z.string(),
	city: z.string().nullable(),
	website: z.string().nullable(),
	founding_number: z.int().nullable(),
	joined: z.iso.date(),
	joined_precision: z.enum(['day', 'month', 'year', 'by']),
	joined_text: z.string(),
	about: z.string().nullable(),
	source_url: z.string().nullable(),
	confidence,
	last_verified: z.iso.date()
});
const initiativeRow = z.strictObject({
	...dated,
	kind: z.enum(Object.keys(KINDS) as [Kind, ...Kind[]]),
	objective: z.string().nullable(),
	before_network: z.boolean(),
	source_quote: z.string().nullable(),
	last_verified: z.iso.date(),
	organisations: z.string().transform((json) => z.array(organisation).parse(JSON.parse(json)))
});
const milestoneRow = z.strictObject({
	...dated,
	organisations: z.string().transform((names) => names.split(';'))
});
const pageRow = z.strictObject({ url: z.string(), title: z.string(), entries: z.int() });

export type Objective = z.infer<typeof objectiveRow>;
export type Member = z.infer<typeof memberRow>;
export type Initiative = z.infer<typeof initiativeRow>;
export type Milestone = z.infer<typeof milestoneRow>;
export type Confidence = z.infer<typeof confidence>;
export type RecordPage = z.infer<typeof pageRow>;

/** The network's record in one language, everything oldest first. */
export interface NetworkRecord {
	objectives: Objective[];
	members: Member[];
	initiatives: Initiative[];
	milestones: Milestone[];
}

const records = new WeakMap<Database, Map<Lang, Promise<NetworkRecord>>>();

async function read(database: Database, lang: Lang): Promise<NetworkRecord> {
	const [objectives, members, initiatives, milestones] = await Promise.all([
		query(database, objectivesSql, objectiveRow, { lang }),
		query(database, membersSql, memberRow, { lang }),
		query(database, initiativesSql, initiativeRow, { lang }),
		query(database, milestonesSql, milestoneRow, { lang })
	]);
	return { objectives, members, initiatives, milestones };
}

/**
 * Aims, members, initiatives and policy context as the database has them now: read once for each database
 * that is swapped in and shared by all who ask, so nobody may change it.
 */
export async function readNetwork(lang: Lang): Promise<NetworkRecord> {
	const database = await openDatabase();
	const kept = records.get(database) ?? new Map<Lang, Promise<NetworkRecord>>();
	records.set(database, kept);
	const record = kept.get(lang) ?? read(database, lang);
	kept.set(lang, record);
	record.catch(() => kept.delete(lang));
	return record;
}

/** The pages the record rests on, by title. */
export async function readRecordPages(): Promise<RecordPage[]> {
	return query(await openDatabase(), pagesSql, pageRow);
}
