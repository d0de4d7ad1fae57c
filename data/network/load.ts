import { join } from 'node:path';
import type { z } from 'zod';
import { firstDay } from './cells.ts';
import { readClaims } from './claims.ts';
import { readIndicators } from './indicators.ts';
import { indexNames, linkOrganisations } from './names.ts';
import { readLines, refuse, refuseTwice, type Line } from './read.ts';
import * as schema from './schema.ts';

type Table =
	| 'organisation'
	| 'objective'
	| 'initiative'
	| 'initiative_organisation'
	| 'milestone'
	| 'indicator'
	| 'protect_item'
	| 'claim'
	| 'claim_test'
	| 'helpline';
type Row = Record<string, string | number | boolean | null>;

/** Whether an initiative is members' work from before the network; from its date where that is enough. */
function isBeforeNetwork({ line, row }: Line<z.output<typeof schema.initiative>>): boolean {
	const open = schema.isOpen(row);
	if (open === (row.before_network === null)) {
		const why = open
			? `says too little: "${row.date}" may be before or after the founding`
			: 'is said by the date already: leave it empty';
		throw refuse('initiatives.csv', line, 'before_network', String(row.before_network ?? ''), why);
	}
	return row.before_network ?? row.date < schema.FOUNDED;
}

const expand = (row: { date: string; date_precision: 'day' | 'month' | 'year' }) =>
	firstDay(row.date, row.date_precision) ?? row.date;

/** Every row of the network's tables, checked; `dataRoot` is the folder with `network/` in it. */
export function readNetwork(dataRoot: string): Record<Table, Row[]> {
	const folder = join(dataRoot, 'network');
	const members = readLines(folder, 'members.csv', schema.member);
	const objectives = readLines(folder, 'objectives.csv', schema.objective);
	const initiatives = readLines(folder, 'initiatives.csv', schema.initiative);
	const milestones = readLines(folder, 'milestones.csv', schema.milestone);
	const helplines = readLines(folder, 'helplines.csv', schema.helpline);
	const protectItems = readLines(folder, 'protect-platform.csv', schema.protectItem);
	const sources = readLines(folder, 'sources.csv', schema.source);
	const others = readLines(folder, 'others.csv', schema.other);

	refuseTwice('members.csv', members, 'organisation_id', (row) => row.organisation_id);
	refuseTwice('objectives.csv', objectives, 'objective_id', (row) => row.objective_id);
	refuseTwice('helplines.csv', helplines, 'helpline_id', (row) => row.helpline_id);
	refuseTwice('sources.csv', sources, 'url', (row) => row.url);
	refuseTwice('initiatives.csv', initiatives, 'initiative_id', (row) => row.initiative_id);
	refuseTwice('milestones.csv', milestones, 'milestone_id', (row) => row.milestone_id);
	refuseTwice('protect-platform.csv', protectItems, 'protect_id', (row) => row.protect_id);
	for (const [file, lines] of [
		['initiatives.csv', initiatives],
		['milestones.csv', milestones]
	] as const) {
		// A title is a link's text: two alike could not be told apart.
		refuseTwice<{ title_en: string }>(file, [...lines], 'title_en', (row) => row.title_en);
		refuseTwice<{ title_ro: string }>(file, [...lines], 'title_ro', (row) => row.title_ro);
	}

	const known = new Set(sources.map(({ row }) => row.url));
	for (const [file, lines] of [
		['members.csv', members],
		['initiatives.csv', initiatives],
		['milestones.csv', milestones],
		['protect-platform.csv', protectItems],
		['helplines.csv', helplines]
	] as const)
		for (const { line, row } of lines)
			if (!known.has(row.source_url))
				throw refuse(file, line, 'source_url', row.source_url, 'is not in sources.csv');

	return {
		organisation: members.map(({ row: { aliases: _, ...row } }) => row),
		objective: objectives.map(({ row }) => row),
		initiative: initiatives.map((found) => {
			const { objective: objective_id, organisations: _, ...row } = found.row;
			const before_network = isBeforeNetwork(found);
			return { ...row, objective_id, date: expand(row), before_network };
		}),
		initiative_organisation: linkOrganisations(initiatives, indexNames(members, others)),
		milestone: milestones.map(({ row: { objective: objective_id, ...row } }) => ({
			...row,
			objective_id,
			date: expand(row)
		})),
		indicator: readIndicators(folder, milestones),
		protect_item: protectItems.map(({ row: { objective: objective_id, ...row } }) => ({
			...row,
			objective_id,
			date: expand(row)
		})),
		...readClaims(folder, known),
		helpline: helplines
			.filter(({ row }) => row.publish)
			.map(({ row: { publish: _p, source_quote: _q, confidence: _c, ...row } }) => row)
	};
}
