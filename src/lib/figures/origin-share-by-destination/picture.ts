import { render } from 'svelte/server';
import {
	formatCountInterval,
	formatRank,
	formatShare,
	formatShareInterval
} from '../../i18n/format.ts';
import EuropeMap from '../../map/EuropeMap.svelte';
import { legendSvg } from '../../render/legend-svg.ts';
import MapLegend from '../../map/MapLegend.svelte';
import { legendFormats } from '../../map/legend-formats.ts';
import { legendEntries, type MapRow } from '../../map/scale.ts';
import { HEIGHT, WIDTH } from '../../map/shapes.ts';
import type { DrawFigure, Drawing } from '../../render/picture.ts';
import { withParams } from '../../render/links.ts';
import type { FigureData } from '../../figure/contract.ts';
import { STATUS } from '../../figure/words.ts';
import type { Row } from './figure.ts';

/** A row of the figure as the map wants it: one value, and the words of its interval. */
export function mapRow(row: Row, { lang, params }: FigureData<Row>): MapRow {
	const share = params.metric === 'share';
	const { victims, stated } = row;
	const base = { reporter: row.reporter, name: row.name, status: row.status };
	if (row.status !== 'reported' || !row.share || !victims || !stated) {
		const status = row.status === 'reported' ? 'not_reported' : row.status;
		return { ...base, status, value: null, label: STATUS[status][lang], note: '' };
	}
	const counts = `${formatCountInterval(victims, lang)} / ${formatCountInterval(stated, lang)}`;
	const rank = row.rank ? `, ${lang === 'ro' ? 'locul' : 'rank'} ${formatRank(row.rank)}` : '';
	return {
		...base,
		value: share ? row.share.mid : (victims.lower + victims.upper) / 2,
		label: share ? formatShareInterval(row.share, lang) : formatCountInterval(victims, lang),
		short: share ? formatShare(row.share.mid, lang, 0) : formatCountInterval(victims, lang),
		note: share ? counts + rank : formatShareInterval(row.share, lang)
	};
}

/** What Svelte leaves for hydration; this markup is never hydrated. */
const withoutAnchors = (html: string) => html.replace(/<!--.*?-->/gs, '');

export const scales = true;

/** The map of one year for the first citizenship asked for. */
export const draw: DrawFigure = (untyped, { links, width }) => {
	const data: FigureData<Row> = untyped;
	const { lang, params, names } = data;
	const subject = params.origins[0];
	const rows = data.rows
		.filter((row) => row.year === params.year && row.origin === subject)
		.map((row) => mapRow(row, data));
	// A country that never published citizenships has no chart to lead to.
	const charted = new Set([
		...data.choices.reporters.map(({ code }) => code),
		...rows.filter(({ status }) => status !== 'not_reported').map(({ reporter }) => reporter)
	]);
	const { body } = render(EuropeMap, {
		props: {
			rows,
			lang,
			subject,
			subjectName: names[subject] ?? subject,
			metric: params.metric,
			title: data.headline,
			standalone: !links,
			...(links
				? {
						hrefOf: (code: string) =>
							charted.has(code)
								? withParams(`/${lang}/figures/origin-share-over-time`, {
										reporter: code,
										origin: params.origins.length > 1 || subject !== 'RO' ? params.origins : []
									})
								: undefined
					}
				: {})
		}
	});
	const map = { svg: withoutAnchors(body), width: WIDTH, height: HEIGHT };
	return links ? [map] : [ownLegend(data, width), map];
};

/** The legend above the map on a page. */
export function legend({ lang, params, names }: FigureData<Row>): string {
	const subject = params.origins[0];
	const props = { lang, metric: params.metric, subjectName: names[subject] ?? subject };
	return withoutAnchors(render(MapLegend, { props }).body);
}

/** The legend of a picture that stands by itself. */
function ownLegend({ lang, params, names }: FigureData<Row>, width: number): Drawing {
	const subject = params.origins[0];
	const { numbers, others } = legendEntries(params.metric, lang, {
		subject: names[subject] ?? subject,
		...legendFormats(params.metric, lang)
	});
	return legendSvg([...numbers, ...others], width);
}
