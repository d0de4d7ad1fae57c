import { z } from 'zod';
import { InputError } from '../contract/contract.ts';
import { cellOrNull, day, id, oneOf, position, prose, proseOrNull } from './cells.ts';
import { readLines, refuse, refuseTwice, type Line } from './read.ts';
import { OBJECTIVES, type milestone } from './schema.ts';

/** Where an indicator's numbers are: a published series, a mart, milestones, or nowhere. */
export const INDICATOR_KINDS = [
	'published',
	'identified_by_romania',
	'share',
	'milestones',
	'none'
] as const;
type Kind = (typeof INDICATOR_KINDS)[number];

/** What a row of each kind must name beside its words; a series is left out where the source has one only. */
const NEEDS: Record<Kind, readonly string[]> = {
	published: ['source_id', 'measure', 'unit'],
	identified_by_romania: ['source_id', 'measure', 'unit'],
	share: ['source_id', 'measure', 'unit', 'place'],
	milestones: ['milestones'],
	none: []
};
const MAY: Record<Kind, readonly string[]> = {
	published: ['series', 'figure'],
	identified_by_romania: ['figure'],
	share: ['figure'],
	milestones: [],
	none: ['milestones']
};
const CHOSEN = ['source_id', 'measure', 'unit', 'series', 'place', 'figure', 'milestones'] as const;

/** indicators.csv: the public indicator nearest to each aim, why, and why it is only near. */
export const indicator = z
	.strictObject({
		indicator_id: id,
		objective: oneOf(OBJECTIVES),
		position,
		kind: oneOf(INDICATOR_KINDS),
		source_id: cellOrNull,
		measure: cellOrNull,
		unit: z.union(
			[
				z.literal('').transform(() => null),
				oneOf(['persons', 'percent', 'cases', 'tier', 'share'])
			],
			{ error: 'is neither empty nor persons, percent, cases, tier or share' }
		),
		series: cellOrNull,
		place: cellOrNull,
		/** A folder of src/lib/figures. */
		figure: z.union([z.literal('').transform(() => null), id], {
			error: 'is neither empty nor the id of a figure'
		}),
		/** Ids of milestones.csv, between semicolons. */
		milestones: cellOrNull,
		title_en: proseOrNull,
		title_ro: proseOrNull,
		why_en: prose,
		why_ro: prose,
		limits_en: prose,
		limits_ro: prose,
		last_verified: day
	})
	.superRefine((row, context) => {
		const refused = (path: string, message: string) =>
			context.addIssue({ code: 'custom', path: [path], message: `${message} (${row.kind})` });
		for (const name of CHOSEN) {
			const empty = row[name] === null;
			if (empty && NEEDS[row.kind].includes(name)) refused(name, 'is empty');
			if (!empty && !NEEDS[row.kind].includes(name) && !MAY[row.kind].includes(name))
				refused(name, 'is to be left empty');
		}
		for (const name of ['title_en', 'title_ro'] as const)
			if ((row[name] === null) !== (row.kind === 'none'))
				refused(name, row.kind === 'none' ? 'is to be left empty' : 'is empty');
		if ((row.kind === 'share') !== (row.unit === 'share')) refused('unit', 'does not fit');
	});

const FILE = 'indicators.csv';

/** Rows of `indicator`, checked against the aims and the milestones of the record. */
export function readIndicators(
	folder: string,
	milestones: readonly Line<z.output<typeof milestone>>[]
) {
	const lines = readLines(folder, FILE, indicator);
	refuseTwice(FILE, lines, 'indicator_id', (row) => row.indicator_id);
	refuseTwice(FILE, lines, 'position', (row) => `${row.objective} ${row.position}`);
	const aims = new Map(milestones.map(({ row }) => [row.milestone_id, row.objective]));
	for (const { line, row } of lines) {
		for (const one of row.milestones?.split(';') ?? [])
			if (aims.get(one) !== row.objective)
				throw refuse(FILE, line, 'milestones', one, `is no milestone of ${row.objective}`);
		const beside = lines.filter((other) => other.row.objective === row.objective);
		if (row.kind === 'none' && beside.length > 1)
			throw refuse(FILE, line, 'kind', row.kind, `stands beside indicators of ${row.objective}`);
	}
	const silent = OBJECTIVES.find((aim) => !lines.some(({ row }) => row.objective === aim));
	if (silent)
		throw new InputError(
			`data/network/${FILE} has no row for ${silent}: say at least that none was found (none).`
		);
	return lines.map(({ row: { objective: objective_id, ...row } }) => ({ ...row, objective_id }));
}
