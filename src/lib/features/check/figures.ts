import type { Hedge, Item, Parsed } from './types.ts';
import { yearLike } from './years.ts';

const HEDGES = new Set(['about', 'nearly', 'over', 'at_least', 'under', 'at_most']);
/** What "of" fractions are said with; more is a count of a count. */
const PARTS = new Set([25, 50, 100, 1000]);

const isFigure = (item: Item | undefined): item is Item & { number: Parsed } =>
	item?.number !== undefined && (item.tag === 'figure' || item.tag === 'number_word');

/** The hedge before an item: "about", „peste”; words without weight are passed by. */
function hedgeBefore(items: readonly Item[], at: number): Hedge {
	let back = at - 1;
	while (['de', 'one'].includes(items[back]?.tag ?? '') || items[back]?.text === 'the') back--;
	const tag = items[back]?.tag ?? '';
	return HEDGES.has(tag) ? (tag as Hedge) : 'exact';
}

function spanned(items: readonly Item[], at: number, length: number, rest: Partial<Item>): Item {
	const [first, last] = [items[at], items[at + length - 1]];
	const text = items.slice(at, at + length).map((item) => item.text);
	return {
		tag: 'num',
		value: '',
		text: text.join(' '),
		start: first?.start ?? 0,
		end: last?.end ?? 0,
		...rest
	};
}

/**
 * "One in five", „3 din 10”, „o victimă din cinci”, „trei sferturi”, "half": a share, which stands for
 * what is nearer to it than to its neighbours, and for two and a half points at most.
 */
export function fractionAt(
	items: readonly Item[],
	at: number
): { item: Item; length: number } | undefined {
	const first = items[at];
	if (!first) return undefined;
	let parts: number;
	let of: number;
	let length = 1;
	let counted = '';
	if (first.tag === 'fraction') {
		[parts, of] = first.value.split('/').map(Number) as [number, number];
	} else {
		if (yearLike(first)) return undefined;
		parts =
			first.tag === 'one'
				? 1
				: isFigure(first) && first.number.decimals === 0
					? first.number.value
					: 0;
		const noun = first.tag === 'one' && ['victims', 'persons'].includes(items[at + 1]?.tag ?? '');
		const joint = items[at + (noun ? 2 : 1)];
		const second = items[at + (noun ? 3 : 2)];
		if (!joint || !(['of', 'in'].includes(joint.tag) && /^(din|in|out of|of)$/.test(joint.text))) {
			return undefined;
		}
		if (!isFigure(second) || yearLike(second) || items[at + (noun ? 4 : 3)]?.tag === 'percent') {
			return undefined;
		}
		of = second.number.value;
		if (!Number.isInteger(of) || parts < 1 || parts >= of || !(of <= 20 || PARTS.has(of))) {
			return undefined;
		}
		length = noun ? 4 : 3;
		if (noun) counted = items[at + 1]?.tag ?? '';
	}
	const share = (100 * parts) / of;
	const near = (delta: number) =>
		parts === 1 ? 100 / (of - delta) : share + (50 * 2 * delta) / of;
	const loose: [number, number] = [
		Math.max(near(-0.5), share - 2.5),
		Math.min(near(0.5), share + 2.5)
	];
	const written = {
		low: share,
		high: share,
		decimals: 0,
		range: false,
		hedge: hedgeBefore(items, at),
		loose
	};
	return { item: spanned(items, at, length, { written, unit: 'percent', value: counted }), length };
}

const unitOf = (item: Item | undefined): 'percent' | 'points' | undefined => {
	if (item?.tag === 'percent') return 'percent';
	return item?.tag === 'points' ? 'points' : undefined;
};

/** A range that starts here: „5,6–6,7 %”, „între 5 și 7 %”, "from 5% to 7%". */
function rangeAt(items: readonly Item[], at: number) {
	const first = items[at];
	if (!isFigure(first)) return undefined;
	const early = unitOf(items[at + 1]);
	const joint = items[at + (early ? 2 : 1)];
	const second = items[at + (early ? 3 : 2)];
	if (!isFigure(second) || second.number.value <= first.number.value || !joint) return undefined;
	const opener = items[at - 1];
	const between = opener?.tag === 'between' || opener?.text === 'intre';
	const opened = (between && joint.tag === 'and') || (opener?.tag === 'from' && joint.tag === 'to');
	// "5 to 7%" needs no "from".
	if (!(joint.value === '-' || joint.tag === 'to' || opened)) return undefined;
	const taken = early ? 4 : 3;
	const late = unitOf(items[at + taken]);
	return { first, second, unit: late ?? early, length: taken + (late ? 1 : 0) };
}

/** A figure with its unit; in words too. */
export function numberAt(
	items: readonly Item[],
	at: number
): { item: Item; length: number } | undefined {
	const first = items[at];
	if (!isFigure(first)) return undefined;
	const range = rangeAt(items, at);
	const second = range?.second ?? first;
	const unit = range ? range.unit : unitOf(items[at + 1]);
	const length = range?.length ?? (unit ? 2 : 1);
	const before = items[at - 1]?.tag;
	const item = spanned(items, at, length, {
		number: {
			...first.number,
			ambiguous: first.number.ambiguous || second.number.ambiguous
		},
		unit:
			unit === undefined && !range && before === 'tier'
				? 'tier'
				: unit === undefined && before === 'rank_word'
					? 'rank'
					: (unit ?? 'plain'),
		written: {
			low: first.number.value,
			high: second.number.value,
			decimals: Math.max(first.number.decimals, second.number.decimals),
			range: range !== undefined,
			hedge: hedgeBefore(items, at)
		}
	});
	return { item, length };
}
