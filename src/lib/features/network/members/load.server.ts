import { z } from 'zod';
import { KINDS, type Kind } from '../../../i18n/kinds.ts';
import type { Lang } from '../../../i18n/text.ts';
import { countsByYear, laneOf } from '../timeline.ts';
import { isStale } from '../../../record/verified.ts';
import { openDatabase } from '../../../db/database.server.ts';
import { axisFor, isFounding } from '../aims/load.server.ts';
import { readNetwork, type Initiative, type Member } from '../record.server.ts';
import { query } from '../../../db/query.server.ts';
import protectSql from '../sql/protect-items.sql?raw';
import rotipSql from '../sql/rotip-evidence.sql?raw';

const found = {
	id: z.string(),
	date: z.iso.date(),
	precision: z.enum(['day', 'month', 'year']),
	title: z.string(),
	source_url: z.string(),
	source_title: z.string(),
	source_quote: z.string().nullable(),
	confidence: z.enum(['high', 'medium', 'low'])
};
const evidenceRow = z.strictObject({ ...found, founders: z.int() });
const protectRow = z.strictObject({
	...found,
	kind: z.enum(Object.keys(KINDS) as [Kind, ...Kind[]]),
	summary: z.string(),
	organisations: z.string().transform((names) => names.split(';'))
});
export type Evidence = z.infer<typeof evidenceRow>;
export type ProtectItem = z.infer<typeof protectRow>;

const entry = ({ id, title, date, precision, kind, last_verified }: Initiative, today: string) => ({
	...{ id, title, date, precision, kind },
	stale: isStale(last_verified, today)
});

/** One member with its work through time; undefined: there is no such member. */
export async function readMember(id: string, lang: Lang, today: string) {
	const record = await readNetwork(lang);
	const member = record.members.find((one) => one.id === id);
	if (!member) return undefined;
	const own = record.initiatives.filter(({ organisations }) =>
		organisations.some((organisation) => organisation.member === id)
	);
	const done = own.filter((one) => !isFounding(one));
	const shown = (before: boolean) =>
		own.filter(({ before_network }) => before_network === before).map((one) => entry(one, today));
	return {
		member,
		stale: isStale(member.last_verified, today),
		lane: laneOf(own, axisFor(record, today), lang),
		years: countsByYear(own),
		since: shown(false),
		before: shown(true),
		aims: record.objectives
			.map(({ id: aim, position, short }) => ({
				...{ id: aim, position, short },
				count: done.filter(({ objective }) => objective === aim).length
			}))
			.filter(({ count }) => count > 0)
	};
}

const line = (member: Member, today: string) => ({
	...member,
	stale: isStale(member.last_verified, today)
});

/** The founding list, who came later, and the entries that speak of RoTIP. */
export async function readMembers(lang: Lang, today: string) {
	const { members } = await readNetwork(lang);
	const evidence = await query(await openDatabase(), rotipSql, evidenceRow, { lang });
	const lines = members.map((member) => line(member, today));
	return {
		founders: lines.filter(({ founding_number }) => founding_number !== null),
		later: lines.filter(({ founding_number }) => founding_number === null),
		evidence
	};
}

/** What is recorded of ProTECT, another platform. */
export const readProtect = async (lang: Lang): Promise<ProtectItem[]> =>
	query(await openDatabase(), protectSql, protectRow, { lang });
