import { z } from 'zod';
import type { FigureData } from '../figure/contract.ts';
import { ParamError, type ParamName } from '../figure/params.ts';
import { countRevised } from '../figure/revised-rows.ts';
import { openDatabase } from '../db/database.server.ts';
import { loadFigure } from './figure.ts';
import { query } from '../db/query.server.ts';
import errataSql from './sql/errata.sql?raw';

const erratumRow = z.strictObject({
	announced_on: z.iso.date(),
	en: z.string(),
	ro: z.string(),
	link: z.string()
});

/** How a figure, as it stands somewhere, relates to what is known today. */
export interface Status {
	/** The day the figure speaks for, and the day of the newest edition there is for it. */
	as_of: string;
	newest: string;
	/**
	 * current: nothing newer; superseded: newer editions exist; revised: and they give other numbers for
	 * what is shown; corrected: its publisher has corrected or withdrawn an edition it rests on.
	 */
	state: 'current' | 'superseded' | 'revised' | 'corrected';
	/** Rows shown whose numbers differ today. */
	revised_rows: number;
	/** What the publisher announced, in the figure's language. */
	errata: { announced_on: string; text: string; link: string }[];
}

const YEARS: readonly ParamName[] = ['year', 'from', 'to'];

/** The same question asked of the newest editions: the years shown stay, though newer ones exist. */
function askToday(figure: FigureData): URLSearchParams {
	const search = new URLSearchParams(figure.query);
	search.delete('as_of');
	const { from, to } = figure.params;
	const spans = figure.choices.params.includes('from');
	if (YEARS.some((name) => search.has(name))) return search;
	if (spans) {
		search.set('from', String(from));
		search.set('to', String(to));
	} else if (figure.choices.params.includes('year')) search.set('year', String(to));
	return search;
}

/** The figure with today's editions; undefined where these can no longer answer the question. */
async function loadToday(figure: FigureData): Promise<FigureData | undefined> {
	try {
		return await loadFigure(figure.id, askToday(figure), figure.lang);
	} catch (thrown) {
		if (thrown instanceof ParamError) return undefined;
		throw thrown;
	}
}

/** Whether newer or corrected data exist for a loaded figure. */
export async function statusOf(figure: FigureData): Promise<Status> {
	const snapshots = figure.sources.map(({ id, vintage }) => `${id}@${vintage}`).join(' ');
	const [today, errata] = await Promise.all([
		figure.pinned ? loadToday(figure) : figure,
		query(await openDatabase(), errataSql, erratumRow, { snapshots })
	]);
	const editions = new Map(figure.sources.map(({ id, vintage }) => [id, vintage]));
	const newer =
		today?.sources.some(({ id, vintage }) => vintage > (editions.get(id) ?? '')) ?? true;
	const revised_rows = today ? countRevised(figure.table, today.table) : 0;
	return {
		as_of: figure.as_of,
		newest: today?.as_of ?? figure.as_of,
		state:
			errata.length > 0
				? 'corrected'
				: revised_rows > 0
					? 'revised'
					: newer
						? 'superseded'
						: 'current',
		revised_rows,
		errata: errata.map((one) => ({
			announced_on: one.announced_on,
			text: one[figure.lang],
			link: one.link
		}))
	};
}
