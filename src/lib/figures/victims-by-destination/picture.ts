import { render } from 'svelte/server';
import { formatCountInterval, formatShareInterval } from '../../i18n/format.ts';
import FlowLegend from '../../map/FlowLegend.svelte';
import FlowMap from '../../map/FlowMap.svelte';
import { flowLegend, topOf } from '../../map/flows.ts';
import type { MapRow } from '../../map/scale.ts';
import { HEIGHT, WIDTH } from '../../map/shapes.ts';
import { legendSvg } from '../../render/legend-svg.ts';
import { withParams } from '../../render/links.ts';
import type { DrawFigure } from '../../render/picture.ts';
import type { FigureData } from '../../figure/contract.ts';
import { STATUS } from '../../figure/words.ts';
import type { Row } from './figure.ts';

/** A row of the figure as the map wants it. */
export function mapRow(row: Row, { lang }: FigureData<Row>): MapRow {
	const { victims, share, status, reporter, name } = row;
	if (status === 'reported' && victims) {
		return {
			...{ reporter, name, status },
			value: (victims.lower + victims.upper) / 2,
			label: formatCountInterval(victims, lang),
			short: formatCountInterval(victims, lang),
			note: share ? formatShareInterval(share, lang) : ''
		};
	}
	const why = status === 'reported' ? 'not_reported' : status;
	return { reporter, name, status: why, value: null, label: STATUS[why][lang], note: '' };
}

/** What Svelte leaves for hydration; this markup is never hydrated. */
const withoutAnchors = (html: string) => html.replace(/<!--.*?-->/gs, '');

function parts(data: FigureData<Row>) {
	const subject = data.params.origins[0];
	const rows = data.rows.filter(({ origin }) => origin === subject).map((row) => mapRow(row, data));
	const subjectName = data.names[subject] ?? subject;
	const top = topOf(rows.map(({ value }) => value ?? 0));
	return { rows, subject, subjectName, entries: flowLegend(top, subjectName, data.lang) };
}

export const scales = true;

/** The lines of one year for the first citizenship asked for. */
export const draw: DrawFigure = (untyped, { links, width }) => {
	const data: FigureData<Row> = untyped;
	const { rows, subject, subjectName, entries } = parts(data);
	const { lang, params } = data;
	const hrefOf = (code: string) =>
		withParams(`/${lang}/destinations/${code}`, {
			origin: subject === 'RO' ? [] : params.origins[0]
		});
	const { body } = render(FlowMap, {
		props: {
			...{ rows, lang, subject, subjectName, title: data.headline, standalone: !links },
			...(links ? { hrefOf } : {})
		}
	});
	const map = { svg: withoutAnchors(body), width: WIDTH, height: HEIGHT };
	return links ? [map] : [legendSvg(entries, width), map];
};

/** The legend above the map on a page. */
export const legend = (data: FigureData<Row>): string =>
	withoutAnchors(render(FlowLegend, { props: { entries: parts(data).entries } }).body);
