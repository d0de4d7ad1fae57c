import { denominatorsOf, isWhole, VICTIMS } from './grammar.ts';
import type { Item, Lack, Written } from './types.ts';

const FOREIGN = new Set(['foreign', 'foreign_citizenships']);

/** What a number item says, or undefined where it is none. */
export function writtenOf(item: Item, items: readonly Item[]): Written | undefined {
	if (item.tag === 'rank') {
		const rank = Number(item.value);
		return { kind: 'rank', low: rank, high: rank, decimals: 0, range: false, hedge: 'exact' };
	}
	if (item.tag === 'majority' || item.tag === 'most') {
		return { kind: 'share', low: 50, high: 100, decimals: 0, range: false, hedge: 'over' };
	}
	if (item.tag !== 'num' || !item.written) return undefined;
	if (item.unit === 'tier') {
		const watched = items.some(({ tag }) => tag === 'watch_list') && item.written.low === 2;
		const low = watched ? 2.5 : item.written.low;
		return { ...item.written, kind: 'tier', low, high: low };
	}
	const share = item.unit === 'percent' || item.unit === 'points';
	return { ...item.written, kind: item.unit === 'rank' ? 'rank' : share ? 'share' : 'count' };
}

/** What belongs to one kind of number and not to the sentence. */
export function lacksOfKind(
	written: Written,
	items: readonly Item[],
	at: number,
	source: string | undefined
) {
	const item = items[at];
	if (!item) return [];
	const lacks: Lack[] = [];
	const { kind, decimals } = written;
	if (item.tag === 'most') lacks.push('majority');
	// "One of the largest", "among the largest": no rank of its own.
	if (item.tag === 'rank' && isWhole(items, at)) lacks.push('two_origins');
	if (item.unit === 'points') lacks.push('points');
	// "150 or 168 victims": neither number is said for certain.
	const paired = [1, -1].some(
		(step) =>
			['and', 'or', 'to', 'until'].includes(items[at + step]?.tag ?? '') &&
			items[at + 2 * step]?.tag === 'num'
	);
	if (paired) lacks.push('ambiguous_number');
	// „a ajuns la 168”, „până la 168”: where something went, or as far as it went.
	const toward = ['to', 'until', 'since', 'after', 'by', 'from'].includes(items[at - 1]?.tag ?? '');
	if (toward && !written.range) lacks.push('change');
	if (item.number?.ambiguous || (kind === 'count' && decimals > 0)) lacks.push('ambiguous_number');
	if (kind !== 'tier' && !items.some(({ tag }) => VICTIMS.has(tag))) {
		if (kind !== 'share' || denominatorsOf(items).length === 0) lacks.push('unit');
	}
	const foreign = items.some(({ tag }) => FOREIGN.has(tag));
	const published = source === 'eurostat' || items.some(({ tag }) => tag === 'registered');
	if (kind === 'rank' ? !foreign && !published : foreign && kind !== 'tier') {
		lacks.push(kind === 'rank' ? 'rank_foreign' : 'foreign');
	}
	return lacks;
}
