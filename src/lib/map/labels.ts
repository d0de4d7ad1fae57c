import { formatCount, formatShare } from '../i18n/format.ts';
import type { Lang } from '../i18n/text.ts';
import type { MapRow, Metric } from './scale.ts';
import { landOf } from './shapes.ts';

/** A text written on the map, in pixels of the frame. */
export interface MapLabel {
	code: string;
	text: string;
	x: number;
	y: number;
	/** Left out on a phone. */
	minor: boolean;
}

/** Font sizes of map.css, in pixels of the frame: on a phone letters are drawn twice as large. */
const SIZE = { page: 14, phone: 27 };
const MOST = { page: 8, phone: 4 };
const LETTER = 0.56; // of the font size
/** Letters may run over the border by this much; the halo keeps them readable. */
const OVERHANG = 1.7;

const halfWidth = (label: MapLabel, size: number) => (label.text.length * LETTER * size) / 2;

const touch = (a: MapLabel, b: MapLabel, size: number) =>
	Math.abs(a.y - b.y) < size * 1.1 &&
	Math.abs(a.x - b.x) < halfWidth(a, size) + halfWidth(b, size) + 4;

/** An interval too long for the map is rounded to whole units, and marked as such. */
function shortText(row: MapRow, value: number, metric: Metric, lang: Lang): string {
	if (row.short !== undefined) return row.short;
	if (row.label.length <= 6) return row.label;
	return `≈\u2009${metric === 'share' ? formatShare(value, lang, 0) : formatCount(value, lang)}`;
}

/** Labels for the highest values whose country has room for them and that touch no other label. */
export function placeLabels(
	sorted: readonly MapRow[],
	metric: Metric,
	lang: Lang,
	taken: readonly MapLabel[] = []
): MapLabel[] {
	const labels: MapLabel[] = [];
	for (const row of sorted) {
		if (labels.length === MOST.page) break;
		const land = landOf(row.reporter);
		if (row.value === null || row.value === 0 || land === undefined || land.dot) continue;
		const text = shortText(row, row.value, metric, lang);
		const label = { code: row.reporter, text, x: land.x, y: land.y, minor: false };
		const others = [...taken, ...labels];
		if (halfWidth(label, SIZE.page) > land.room * OVERHANG) continue;
		if (others.some((other) => touch(other, label, SIZE.page))) continue;
		const onPhone = others.filter((other) => !other.minor);
		label.minor =
			onPhone.length - taken.length >= MOST.phone ||
			onPhone.some((other) => touch(other, label, SIZE.phone));
		labels.push(label);
	}
	return labels;
}
