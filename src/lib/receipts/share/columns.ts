import { countedHead } from '../../i18n/measures.ts';
import { orStatus, type Column } from '../../figure/column.ts';
import type { Context } from '../../figure/contract.ts';
import type { RankedRow, ShareFields } from '../../figure/rows.ts';
import { speaker } from '../../i18n/text.ts';
import { cellsOf, placeOf, rankedCells, type Where } from './links.ts';

/** The victims with a stated citizenship, of whom a share is taken. */
export const statedColumn = <Line extends Pick<ShareFields, 'year' | 'origin' | 'stated'>>(
	{ lang }: Pick<Context, 'lang'>,
	whereOf: (line: Line) => Where
): Column<Line> => ({
	id: 'stated',
	label: speaker(lang)('Of (citizenship stated)', 'Din (cu cetățenie declarată)'),
	unit: 'persons',
	value: ({ stated }) => stated,
	record: (line) => line.stated && cellsOf(whereOf(line), line).ofPlace('stated')
});

/** The columns every table of shares ends with; a row without a number says why instead. */
export function shareColumns<Line extends ShareFields>(
	{ lang, measure }: Pick<Context, 'lang' | 'measure'>,
	whereOf: (line: Line) => Where
): Column<Line>[] {
	const say = speaker(lang);
	const cells = (line: Line) => cellsOf(whereOf(line), line);
	return [
		{
			id: 'share',
			label: say('Share', 'Pondere'),
			unit: 'share',
			fields: ['share', 'status'],
			value: ({ share, status }) => orStatus(share, status),
			record: (line) => cells(line).of('share')
		},
		{
			id: 'victims',
			label: countedHead(measure, lang),
			unit: 'persons',
			value: ({ victims }) => victims,
			record: (line) => line.victims && cells(line).of('victims')
		},
		statedColumn({ lang }, whereOf),
		{
			id: 'worst_case',
			label: say('Worst case', 'Cazul extrem'),
			unit: 'share',
			value: ({ worst_case }) => worst_case,
			record: (line) => line.worst_case && cells(line).of('worst')
		},
		{
			id: 'rank',
			label: say('Rank', 'Loc'),
			unit: 'rank',
			value: ({ rank }) => rank,
			record: (line) => line.rank && cells(line).of('rank')
		}
	];
}

type Covered = Pick<ShareFields, 'year' | 'origin' | 'reporters' | 'reporters_in_set'>;

/** How many countries of the place are behind a row. */
export const reportersColumn = <Line extends Covered>(
	{ lang, params }: Context,
	more: { label?: string; record?: (line: Line) => string } = {}
): Column<Line> => ({
	id: 'reporters',
	label: speaker(lang)('Reporting countries', 'Țări care au raportat'),
	unit: 'countries',
	fields: ['reporters', 'reporters_in_set'],
	value: ({ reporters, reporters_in_set }) => ({ part: reporters, of: reporters_in_set }),
	record: (line) => cellsOf(placeOf(params), line).ofPlace('reporters'),
	...more
});

/** The columns every ranking ends with. */
export function rankedColumns<
	Line extends Pick<RankedRow, 'year' | 'origin' | 'rank' | 'victims' | 'share'>
>({ lang, params, measure }: Context): Column<Line>[] {
	const say = speaker(lang);
	return [
		{
			id: 'rank',
			label: say('Rank', 'Loc'),
			unit: 'rank',
			value: ({ rank }) => rank,
			record: (line, world) => rankedCells(line, params, world).rank
		},
		{
			id: 'victims',
			label: countedHead(measure, lang),
			unit: 'persons',
			value: ({ victims }) => victims,
			record: (line, world) => rankedCells(line, params, world).victims
		},
		{
			id: 'share',
			label: say('Share', 'Pondere'),
			unit: 'share',
			value: ({ share }) => share,
			record: (line, world) => rankedCells(line, params, world).share
		}
	];
}
