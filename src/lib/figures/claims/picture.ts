import * as Plot from '@observablehq/plot';
import { formatShare, formatShareInterval } from '../../i18n/format.ts';
import { speaker, type Lang } from '../../i18n/text.ts';
import { keySvg } from '../../render/key-svg.ts';
import { plotMarkup } from '../../render/markup.ts';
import type { DrawFigure, DrawOptions, Drawing } from '../../render/picture.ts';
import type { FigureData } from '../../figure/contract.ts';
import { yearSpan } from '../../figure/words.ts';
import type { Row, Test } from './row.ts';
import { drawList, whoAndWhen } from './list.ts';
import { claimedWords, VERDICT } from './words.ts';

type Data = FigureData<Row, Test>;
interface Bar {
	test: Test;
	share: NonNullable<Test['share']>;
	claimed: number;
	y: number;
}
interface Head {
	row: Row;
	/** The share this claim comes down to. */
	claimed: string;
	y: number;
}

const PLACES: Record<string, Record<Lang, string>> = {
	EU27: { en: 'EU', ro: 'UE' },
	EUROPE: { en: 'Europe', ro: 'Europa' },
	EUROPE_ME: { en: 'Europe, Mid. East', ro: 'Europa, Or. Mijl.' }
};

/** "EU, 2015–2016, UNODC" for a bar; "EU citizens" where the share is among them. */
function barLabel(test: Test, lang: Lang): string {
	const say = speaker(lang);
	const place = PLACES[test.place]?.[lang] ?? say('EU', 'UE');
	const years = yearSpan({ from: test.from ?? 0, to: test.to ?? 0 });
	const source = test.source === 'unodc-glotip' ? 'UNODC' : 'Eurostat';
	const among = test.among === 'eu' ? say(', EU citizens', ', cetățeni UE') : '';
	return `${place}${among}, ${years}, ${source}`;
}

function barValue({ share, test }: Bar, lang: Lang): string {
	if (share.lower === 0)
		return speaker(lang)(
			`at most ${formatShare(share.upper, lang)}`,
			`cel mult ${formatShare(share.upper, lang)}`
		);
	return (
		formatShareInterval(share, lang) + (test.span === 'each_year' ? ` (${test.shown_to})` : '')
	);
}

/** Shares that were claimed, each beside what the sources give. */
function isDrawn(test: Test): boolean {
	const about = test.proposition === 'share_is' || test.proposition === 'more_than_half';
	return about && test.claimed !== null && test.share !== null && test.place !== test.origin;
}

function drawBars(data: Data, { width, size, links }: DrawOptions): Drawing[] {
	const { lang } = data;
	const say = speaker(lang);
	const narrow = size === 'narrow';
	const step = narrow ? 34 : 24;
	const bars: Bar[] = [];
	const heads: Head[] = [];
	let y = 0;
	for (const row of data.rows) {
		const own = data.extra.filter((test) => test.claim === row.id && isDrawn(test));
		if (own.length === 0) continue;
		const claimed = (own[0] && claimedWords(own[0], lang)) ?? '';
		heads.push({ row, claimed, y: (y += heads.length > 0 ? 30 : 14) });
		y += narrow ? 54 : 26;
		for (const test of own) {
			if (!test.share || test.claimed === null) continue;
			bars.push({ test, share: test.share, claimed: test.claimed, y });
			y += step;
		}
	}
	if (bars.length === 0) return [];
	const top = 22;
	const height = y + top + 8;
	const left = narrow ? 4 : 330;
	const ticks = narrow ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1];
	const half = (bar: Bar) => bar.test.proposition === 'more_than_half';
	const start = { frameAnchor: 'left' as const, textAnchor: 'start' as const };
	const href = links ? { href: ({ row }: Head) => `/${lang}/claims#${row.id}` } : {};
	const svg = plotMarkup({
		width,
		height,
		marginLeft: left,
		marginRight: narrow ? 12 : 24,
		marginTop: top,
		marginBottom: 8,
		style: { fontSize: narrow ? '12px' : '13px' },
		x: { domain: [0, 1], axis: null },
		y: { domain: [y, 0], axis: null },
		marks: [
			Plot.ruleX(ticks, { stroke: 'var(--rule)' }),
			Plot.text(ticks, {
				x: (tick: number) => tick,
				frameAnchor: 'top',
				dy: -14,
				text: (tick: number) => formatShare(tick, lang, 0),
				textAnchor: 'middle',
				fill: 'var(--ink-soft)',
				dx: (narrow ? 1 : 0) * 4
			}),
			// How far the unstated would stretch it: an assumption, so a thin line.
			Plot.link(
				bars.filter(({ test }) => test.worst_upper !== null),
				{
					x1: ({ share }: Bar) => share.upper,
					x2: ({ test }: Bar) => test.worst_upper,
					y1: 'y',
					y2: 'y',
					stroke: 'var(--rule-strong)',
					strokeWidth: 1.5,
					strokeDasharray: '2 3'
				}
			),
			Plot.link(bars, {
				x1: ({ share }: Bar) => share.lower,
				// A share known exactly is still to be seen.
				x2: ({ share }: Bar) => Math.max(share.upper, share.lower + 0.008),
				y1: 'y',
				y2: 'y',
				stroke: 'var(--accent)',
				strokeWidth: 9,
				strokeLinecap: 'butt',
				strokeOpacity: ({ share }: Bar) => (share.lower === 0 ? 0.4 : 1)
			}),
			Plot.link(bars, {
				x1: 'claimed',
				x2: 'claimed',
				y1: ({ y: at }: Bar) => at - 8,
				y2: ({ y: at }: Bar) => at + 8,
				stroke: 'var(--ink)',
				strokeWidth: 3
			}),
			Plot.text(bars.filter(half), {
				x: 'claimed',
				y: 'y',
				dx: 10,
				text: () => '→',
				textAnchor: 'start',
				fill: 'var(--ink)'
			}),
			Plot.text(bars, {
				...start,
				y: 'y',
				dx: narrow ? 0 : -(left - 4),
				dy: narrow ? -16 : 0,
				text: (bar: Bar) => `${barLabel(bar.test, lang)}: ${barValue(bar, lang)}`,
				fill: 'var(--ink-soft)',
				className: 'halo'
			}),
			Plot.text(heads, {
				...start,
				...href,
				y: 'y',
				dx: narrow ? 0 : -(left - 4),
				text: ({ row }: Head) => whoAndWhen(row, narrow, lang),
				fill: 'var(--ink)',
				fontWeight: 700,
				className: 'halo'
			}),
			Plot.text(heads, {
				...(narrow
					? { ...start, dy: 16 }
					: { frameAnchor: 'right' as const, textAnchor: 'end' as const }),
				y: 'y',
				text: ({ row, claimed }: Head) =>
					`${say('claimed', 'afirmat')}: ${claimed}. ${VERDICT[row.verdict].word[lang]}`,
				fill: 'var(--ink)',
				className: 'halo'
			})
		]
	});
	return [{ svg, width, height }];
}

/** A tick for the claimed share against the band of the computed; the other claims as a list. */
export const draw: DrawFigure = (untyped, options) => {
	const data: Data = untyped;
	if (data.rows.length === 0) return [];
	const say = speaker(data.lang);
	const key = keySvg(
		[
			{ shape: 'bar', fill: 'var(--accent)', text: say('what the sources give', 'ce dau sursele') },
			{ shape: 'bar', fill: 'var(--ink)', text: say('what is claimed', 'ce se afirmă') },
			{
				shape: 'bar',
				fill: 'var(--paper)',
				stroke: 'var(--rule-strong)',
				text: say(
					'if unstated citizenship were Romanian',
					'dacă cetățenia nedeclarată ar fi română'
				)
			}
		],
		options.width
	);
	const rest = data.rows.filter(
		({ id }) => !data.extra.some((test) => test.claim === id && isDrawn(test))
	);
	return [key, ...drawBars(data, options), ...drawList(data, options, rest)];
};
