import * as Plot from '@observablehq/plot';
import { formatDate } from '../../i18n/format.ts';
import type { Drawing, DrawOptions } from '../../render/picture.ts';
import type { FigureData } from '../../figure/contract.ts';
import type { Event, Row } from './figure.ts';

const day = (year: number, month = 0, date = 1) => new Date(Date.UTC(year, month, date));

/** A year's count belongs to the whole year: it is drawn in its middle. */
export const yearMiddle = (year: number) => day(year, 6);

export interface Span {
	start: Date;
	end: Date;
}

/** The days an event may have happened on, by its precision. */
export function eventSpan(event: Event): Span {
	const start = new Date(`${event.date ?? ''}T00:00:00Z`);
	const [year, month] = [start.getUTCFullYear(), start.getUTCMonth()];
	if (event.precision === 'year') return { start: day(year), end: day(year + 1) };
	if (event.precision === 'month') return { start: day(year, month), end: day(year, month + 1) };
	return { start, end: start };
}

export const isFounding = (event: Event) =>
	event.type === 'initiative' && event.kind === 'founding' && !event.before_network;

export interface TimeFrame {
	domain: [Date, Date];
	margins: { marginLeft: number; marginRight: number };
	place: NonNullable<Drawing['axis']>;
	axis: (anchor: 'bottom') => Plot.Markish[];
	founding: (
		data: FigureData<Row, Event>,
		options: { label: boolean; narrow: boolean; top?: number }
	) => Plot.Markish[];
}

/**
 * The one time axis of both lanes. It runs on to the last year of the record of events when the figure
 * runs to its edition's last year, so that what came after the statistics is seen too.
 */
export function timeFrame(data: FigureData<Row, Event>, { size }: DrawOptions): TimeFrame {
	const { params, years, extra } = data;
	const lastEvent = Math.max(
		...extra.map((event) => (event.date ? Number(event.date.slice(0, 4)) : 0))
	);
	const end = params.to === years[1] ? Math.max(params.to, lastEvent) : params.to;
	const domain: [Date, Date] = [day(params.from), day(end + 1)];
	const narrow = size === 'narrow';
	const every = narrow ? Math.ceil((end - params.from + 1) / 5) : end - params.from > 12 ? 2 : 1;
	const ticks = Array.from({ length: end - params.from + 1 }, (_, index) => params.from + index);
	const shown = ticks.filter((year) => (year - params.from) % every === 0);
	const margins = narrow
		? { marginLeft: 38, marginRight: 8 }
		: { marginLeft: 120, marginRight: 24 };
	return {
		domain,
		margins,
		place: {
			from: params.from,
			to: end + 1,
			left: margins.marginLeft,
			right: margins.marginRight
		},
		axis: () => [
			Plot.text(shown, {
				x: (year: number) => yearMiddle(year),
				text: String,
				frameAnchor: 'bottom',
				dy: 20,
				fill: 'var(--ink-soft)'
			})
		],
		founding: ({ lang }, { label, narrow: small }) => {
			const event = extra.find(isFounding);
			if (!event?.date) return [];
			const at = eventSpan(event).start;
			if (at < domain[0] || at > domain[1]) return [];
			const what = lang === 'ro' ? 'se constituie rețeaua' : 'the network is formed';
			const words = `${formatDate(event.date, lang)}\n${small ? what.replace(/ (?=\S+$)/, '\n') : what}`;
			return [
				Plot.ruleX([at], { stroke: 'var(--network)', strokeWidth: 1.5, strokeDasharray: '3 3' }),
				...(label
					? [
							Plot.text([at], {
								x: (date: Date) => date,
								text: () => words,
								frameAnchor: 'top',
								textAnchor: 'start',
								dx: small ? 6 : 8,
								dy: -4,
								lineAnchor: 'top',
								fill: 'var(--network)',
								className: 'halo'
							})
						]
					: [])
			];
		}
	};
}
