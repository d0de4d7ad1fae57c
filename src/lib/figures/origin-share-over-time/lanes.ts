import * as Plot from '@observablehq/plot';
import { formatDate } from '../../i18n/format.ts';
import { plotMarkup } from '../../render/markup.ts';
import type { DrawOptions, Drawing } from '../../render/picture.ts';
import type { FigureData } from '../../figure/contract.ts';
import type { Event, Row } from './figure.ts';
import { eventSpan, type TimeFrame } from './time.ts';

type Dated = Event & { date: string; precision: NonNullable<Event['precision']> };
const isDated = (event: Event): event is Dated => event.date !== null && event.precision !== null;

/** "Title, 7 May 2021": what a mark says on hover and to a screen reader. */
function eventTitle(event: Dated, data: FigureData<Row, Event>): string {
	const before =
		data.lang === 'ro' ? ' (membri, înainte de rețea)' : ' (members, before the network)';
	const when = formatDate(event.date, data.lang, event.precision);
	return `${event.title}, ${when}${event.before_network ? before : ''}`;
}

const rowHeight = { wide: 24, narrow: 36 } as const;

/** The lower lane: a line for each aim, a mark for each initiative, as exact as its date is known. */
export function lanes(
	data: FigureData<Row, Event>,
	frame: TimeFrame,
	{ size, width, links }: DrawOptions
): Drawing {
	const narrow = size === 'narrow';
	const { lang, extra } = data;
	const inside = (event: Event) => {
		const { start, end } = eventSpan(event);
		return end >= frame.domain[0] && start < frame.domain[1];
	};
	const events = extra.filter(isDated).filter(inside);
	const initiatives = events.filter((event) => event.type === 'initiative');
	const milestones = events.filter((event) => event.type === 'milestone');
	const hasUnassigned = initiatives.some((event) => event.lane === 'none');
	const names = new Map([
		...extra
			.filter((event) => event.type === 'lane')
			.map((event) => [event.id, event.title] as const),
		...(hasUnassigned ? [['none', lang === 'ro' ? 'Alt scop' : 'Other aim'] as const] : []),
		['context', lang === 'ro' ? 'Legi și politici' : 'Law and policy'] as const
	]);
	const ids = [...names.keys()];
	if (events.length === 0) return { svg: '', width, height: 0 };

	const height = ids.length * rowHeight[size] + 40;
	const href = (event: Event) =>
		event.type === 'initiative'
			? `/${lang}/network/initiatives/${event.id}`
			: `/${lang}/network#${event.id}`;
	const link = links ? { href } : {};
	const title = (event: Dated) => eventTitle(event, data);
	const exact = initiatives.filter((event) => event.precision === 'day');
	const vague = initiatives.filter((event) => event.precision !== 'day');
	const y = (event: Event) => event.lane;

	const svg = plotMarkup({
		ariaLabel:
			lang === 'ro'
				? 'Inițiativele rețelei, legi și politici'
				: 'The network’s initiatives, law and policy',
		width,
		height,
		...frame.margins,
		marginTop: 8,
		marginBottom: 30,
		style: { fontSize: narrow ? '12px' : '13px' },
		x: { type: 'utc', domain: frame.domain, axis: null },
		y: { type: 'point', domain: ids, padding: 0.6, axis: null },
		marks: [
			Plot.ruleY(ids, { stroke: 'var(--rule)' }),
			Plot.text(ids, {
				y: (id: string) => id,
				text: (id: string) => names.get(id) ?? id,
				frameAnchor: 'left',
				textAnchor: narrow ? 'start' : 'end',
				dx: narrow ? -frame.margins.marginLeft + 2 : -10,
				dy: narrow ? -12 : 0,
				fill: 'var(--ink-soft)',
				...(narrow ? { className: 'halo' } : {})
			}),
			...frame.axis('bottom'),
			...frame.founding(data, { label: false, narrow }),
			Plot.ruleX(milestones, {
				x: (event: Event) => eventSpan(event).start,
				y1: y,
				y2: y,
				stroke: 'var(--ink-soft)',
				strokeWidth: 2,
				// A point has no height: the rule is drawn that much beyond it, up and down.
				inset: -7,
				title,
				...link
			}),
			// A month or a year is drawn as long as it is: nobody knows the day.
			Plot.link(vague, {
				x1: (event: Event) => eventSpan(event).start,
				x2: (event: Event) => eventSpan(event).end,
				y1: y,
				y2: y,
				stroke: 'var(--network)',
				strokeOpacity: (event: Event) => (event.before_network ? 0.4 : 0.75),
				strokeWidth: 7,
				strokeLinecap: 'round',
				title,
				...link
			}),
			Plot.dot(exact, {
				x: (event: Event) => eventSpan(event).start,
				y,
				r: 5,
				fill: (event: Event) => (event.before_network ? 'var(--paper)' : 'var(--network)'),
				stroke: 'var(--network)',
				fillOpacity: 0.85,
				title,
				...link
			})
		]
	});
	return { svg, width, height };
}
