import { z } from 'zod';
import type { Table } from '../../../figure/contract.ts';
import { figures } from '../../../figures/registry.server.ts';
import type { Lang } from '../../../i18n/text.ts';
import { chartOf, saidOf, tableOf, type Chart, type Value } from '../series.ts';
import { axisOf, laneOf, marksOf, ticksOf, type Axis, type Lane, type Mark } from '../timeline.ts';
import { isStale } from '../../../record/verified.ts';
import { openCatalogue, type Catalogue } from '../../../db/catalogue.server.ts';
import {
	readNetwork,
	type Initiative,
	type Member,
	type Milestone,
	type NetworkRecord,
	type Objective
} from '../record.server.ts';
import { query } from '../../../db/query.server.ts';
import indicatorsSql from '../sql/indicators.sql?raw';
import valuesSql from '../sql/indicator-values.sql?raw';

const indicatorRow = z.strictObject({
	id: z.string(),
	objective: z.string(),
	kind: z.enum(['published', 'identified_by_romania', 'share', 'milestones', 'none']),
	unit: z.enum(['persons', 'percent', 'cases', 'tier', 'share']).nullable(),
	place: z.string().nullable(),
	figure: z.string().nullable(),
	title: z.string().nullable(),
	why: z.string(),
	limits: z.string(),
	milestones: z.string().transform((ids) => ids.split(';').filter(Boolean)),
	last_verified: z.iso.date()
});
const number = z.number().nullable();
const valueRow = z.strictObject({
	indicator: z.string(),
	year: z.int(),
	status: z.enum(['reported', 'not_listed', 'not_reported']),
	lower: number,
	upper: number,
	mid: number,
	flag: z.string().nullable(),
	evidence: z.string(),
	confidence: z.enum(['high', 'medium', 'low']).nullable(),
	url: z.string().nullable(),
	source: z.string(),
	snapshot: z.string(),
	reporters: z.int().nullable(),
	reporters_in_set: z.int().nullable()
}) satisfies z.ZodType<Value>;
type ValueRow = z.infer<typeof valueRow>;

/** An edition that an indicator's numbers come from. */
export interface Edition {
	id: string;
	title: string;
	vintage: string;
	url: string;
}
export interface Indicator {
	id: string;
	/** Null: no indicator was found, and `why` says so. */
	title: string | null;
	why: string;
	limits: string;
	last_verified: string;
	stale: boolean;
	series: (ReturnType<typeof saidOf> & { chart: Chart; table: Table }) | null;
	editions: Edition[];
	figure: { href: string; title: string } | null;
	/** Laws and the like: what is listed, and where it stands on the axis. */
	milestones: Pick<Milestone, 'id' | 'title' | 'date' | 'precision'>[];
	marks: Mark[];
}
export interface AimView extends Objective {
	counts: { all: number; before: number };
	/** The founding is among its initiatives. */
	has_founding: boolean;
	lane: Lane;
	members: { id: string; short_name: string; count: number }[];
	indicators: Indicator[];
}

/** The founding lists every member; being on it is no activity of theirs. */
export const isFounding = ({ kind, before_network }: Initiative) =>
	kind === 'founding' && !before_network;

function activeIn(initiatives: readonly Initiative[], members: readonly Member[]) {
	const done = initiatives.filter((one) => !isFounding(one));
	return members
		.map(({ id, short_name }) => ({
			id,
			short_name,
			count: done.filter((one) => one.organisations.some(({ member }) => member === id)).length
		}))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}

function editionsOf(values: readonly ValueRow[], catalogue: Catalogue, lang: Lang): Edition[] {
	return [...new Set(values.map(({ snapshot }) => snapshot))].flatMap((id) => {
		const snapshot = catalogue.snapshots.find(({ snapshot_id }) => snapshot_id === id);
		const source = snapshot && catalogue.sources.get(snapshot.source_id);
		if (!source) return [];
		const { source_id, url } = source;
		return [{ id: source_id, title: source[`title_${lang}`], vintage: snapshot.vintage, url }];
	});
}

function figureOf({ figure, place }: z.infer<typeof indicatorRow>, lang: Lang) {
	const known = figure === null ? undefined : figures.get(figure);
	if (!known) return null;
	const query = place === null ? '' : `?set=${place}`;
	return { href: `/${lang}/figures/${figure}${query}`, title: known.title[lang] };
}

/** The years that every picture of the network's pages shows. */
export const axisFor = ({ initiatives }: NetworkRecord, today: string): Axis =>
	axisOf(
		initiatives.map(({ date }) => date),
		today
	);

/** The seven aims, each with its initiatives, members and the public indicators nearest to it. */
export async function readAims(lang: Lang, today: string) {
	const catalogue = await openCatalogue();
	const { database } = catalogue;
	const [record, indicators, values] = await Promise.all([
		readNetwork(lang),
		query(database, indicatorsSql, indicatorRow, { lang }),
		query(database, valuesSql, valueRow)
	]);
	const axis = axisFor(record, today);
	const show = (row: z.infer<typeof indicatorRow>): Indicator => {
		const { id, title, why, limits, unit, last_verified } = row;
		const own = values.filter(({ indicator }) => indicator === id);
		const listed = record.milestones.filter((one) => row.milestones.includes(one.id));
		return {
			...{ id, title, why, limits, last_verified, stale: isStale(last_verified, today) },
			series: unit && {
				...saidOf(own, unit, axis, lang),
				chart: chartOf(own, unit, axis, lang),
				table: tableOf(own, unit, title ?? '', lang)
			},
			editions: editionsOf(own, catalogue, lang),
			figure: figureOf(row, lang),
			milestones: listed.map(({ id, title, date, precision }) => ({ id, title, date, precision })),
			marks: marksOf(listed, axis, lang)
		};
	};
	const aims = record.objectives.map((objective): AimView => {
		const initiatives = record.initiatives.filter((one) => one.objective === objective.id);
		return {
			...objective,
			counts: {
				all: initiatives.length,
				before: initiatives.filter(({ before_network }) => before_network).length
			},
			has_founding: initiatives.some(isFounding),
			lane: laneOf(initiatives, axis, lang),
			members: activeIn(initiatives, record.members),
			indicators: indicators.filter((one) => one.objective === objective.id).map(show)
		};
	});
	return { aims, ticks: ticksOf(axis) };
}
