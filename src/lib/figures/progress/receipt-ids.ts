import { partsOfId } from '../../receipts/ids.ts';
import { shareId } from '../../receipts/ids.ts';
import { publishedId } from '../../receipts/published/ids.ts';
import { BASELINES, type Baseline } from '../../figure/params.ts';
import type { Indicator, Row } from './figure.ts';

const FIGURE = 'progress';
const SOURCE = 'unodc-glotip';
/** Indicators of a set and a citizenship, of a set alone, of one body. */
const OF_ORIGIN: readonly Indicator[] = ['share', 'victims', 'rank'];
const OF_SET: readonly Indicator[] = ['total'];
const APART: readonly Indicator[] = ['identified_by_romania', 'registered_eu'];

/** A number that only the comparison makes: the mean of a baseline, a change, the smallest that can be told. */
export interface Key {
	set: string | null;
	origin: string | null;
	indicator: Indicator;
	cell: 'mean' | 'change' | 'minimum';
	baseline: Baseline;
}

/** `progress.EU27.RO.share.change-2020`, `progress.identified_by_romania.mean-2017-2019`. */
export const progressId = ({ set, origin, indicator, cell, baseline }: Key) =>
	[FIGURE, set, origin, indicator, `${cell}-${baseline}`].filter((part) => part !== null).join('.');

/** Reads an id that progressId has written. */
export function readProgressId(id: string): Key | null {
	const parts = partsOfId(id) ?? [];
	const [, cell = '', text = ''] = /^([a-z]+)-(.+)$/.exec(parts.at(-1) ?? '') ?? [];
	const baseline = BASELINES.find((one) => one === text);
	const name = (['mean', 'change', 'minimum'] as const).find((one) => one === cell);
	const indicator = [...OF_ORIGIN, ...OF_SET, ...APART].find((one) => one === parts.at(-2));
	if (!baseline || !name || !indicator) return null;
	const hasOrigin = OF_ORIGIN.includes(indicator);
	const hasSet = hasOrigin || OF_SET.includes(indicator);
	const key: Key = {
		set: hasSet ? (parts[1] ?? null) : null,
		origin: hasOrigin ? (parts[2] ?? null) : null,
		indicator,
		cell: name,
		baseline
	};
	// 2020 is a year and no mean: its value is that year's own receipt.
	if (name === 'mean' && baseline === '2020') return null;
	return progressId(key) === id ? key : null;
}

/** The receipt of an indicator's value in one year. */
export function yearReference(
	{ indicator, set, origin }: Pick<Row, 'indicator' | 'set' | 'origin'>,
	year: number
): string | null {
	switch (indicator) {
		case 'share':
		case 'victims':
		case 'rank':
			if (set === null || origin === null) return null;
			return shareId({ source: SOURCE, place: set, origin, year, cell: indicator });
		case 'total':
			return set && shareId({ source: SOURCE, place: set, year, cell: 'stated' });
		case 'identified_by_romania':
			return `identified-by-romania.${year}.total`;
		case 'registered_eu':
			// The EU of the newest count, as the indicator compares.
			return publishedId({ group: 'EU27_2020', from: year, to: year, cell: 'total' });
		case 'us_tier':
			return `us-tip.RO.${year}.tier`;
	}
}
