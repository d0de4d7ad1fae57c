import { fractionAt, numberAt } from './figures.ts';
import type { Item } from './types.ts';
import { periodAt, readAsYear, roleOfYear, yearLike } from './years.ts';

const join = (items: readonly Item[], at: number, length: number, rest: Partial<Item>): Item => {
	const [first, last] = [items[at], items[at + length - 1]];
	return {
		tag: '',
		value: '',
		text: items
			.slice(at, at + length)
			.map(({ text }) => text)
			.join(' '),
		start: first?.start ?? 0,
		end: last?.end ?? 0,
		...rest
	};
};

/** A date in words: "14 April 2025", "April 14", „30 iulie 2020”: how many items it takes. */
function dateAt(items: readonly Item[], at: number): number {
	const isDay = (item: Item | undefined) =>
		item?.tag === 'figure' && /^\d{1,2}$/.test(item.value) && Number(item.value) <= 31;
	// English "may" is a verb unless a day stands beside it.
	const isMonth = (item: Item | undefined) => item?.tag === 'month' || item?.text === 'may';
	const [one, two] = [items[at], items[at + 1]];
	if (!(isDay(one) && isMonth(two)) && !(isMonth(one) && isDay(two))) return 0;
	const comma = items[at + 2]?.value === ',' ? 1 : 0;
	return yearLike(items[at + 2 + comma]) ? 3 + comma : 2;
}

/** „2018/2019” is a period, "1/5" a fraction, „678/2001” the number of a law. */
function reference(item: Item): Item {
	const [first = '', second = '', third] = item.value.split('/');
	const [from, to] = [Number(first), Number(second)];
	const isYear = (digits: string) => /^(19|20)\d\d$/.test(digits);
	if (third === undefined && isYear(first) && isYear(second) && from < to) {
		return { ...item, tag: 'year', value: 'data', years: [from, to] };
	}
	if (third === undefined && isYear(first) && second.length === 2 && to > from % 100) {
		const years: [number, number] = [from, from - (from % 100) + to];
		return { ...item, tag: 'year', value: 'data', years };
	}
	if (third === undefined && from > 0 && from < to && to <= 20) {
		return { ...item, ...(fractionAt([{ ...item, tag: 'fraction' }], 0)?.item ?? {}) };
	}
	return { ...item, tag: 'aside', value: 'reference' };
}

/** Law and page numbers, telephone numbers in short digits, dates: no statistics. */
function asideAt(items: readonly Item[], at: number): { item: Item; length: number } | undefined {
	const item = items[at];
	if (!item) return undefined;
	if (item.tag === 'date' || item.tag === 'phone') {
		return { item: { ...item, tag: 'aside', value: item.tag }, length: 1 };
	}
	const date = dateAt(items, at);
	if (date > 0)
		return { item: join(items, at, date, { tag: 'aside', value: 'date' }), length: date };
	if (item.tag !== 'figure') return undefined;
	let back = at - 1;
	// „art. 3”, „Legea nr. 678”, "law (678": signs between are passed by.
	while (items[back]?.tag === 'punctuation') back--;
	const before = items[back]?.tag;
	if (before === 'law' || before === 'page') {
		return { item: { ...item, tag: 'aside', value: 'reference' }, length: 1 };
	}
	if (before === 'phone') return { item: { ...item, tag: 'aside', value: 'phone' }, length: 1 };
	return undefined;
}

/** A year or period as one item: its value says whether the data are of it. */
function yearAt(items: readonly Item[], at: number): { item: Item; length: number } | undefined {
	if (!yearLike(items[at])) return undefined;
	const reading = readAsYear(items, at);
	if (reading === 'number') return undefined;
	const period = periodAt(items, at);
	if (!period) return undefined;
	const { years, length, opener } = period;
	const role = reading === 'unclear' ? 'unclear' : opener ? 'data' : roleOfYear(items, at, length);
	return { item: join(items, at, length, { tag: 'year', value: role, years }), length };
}

/** The items of a sentence with figures put together: years, periods, ranges, shares, dates. */
export function compose(items: readonly Item[]): Item[] {
	const composed: Item[] = [];
	for (let at = 0; at < items.length;) {
		const item = items[at];
		if (!item) break;
		const found =
			(item.tag === 'reference' ? { item: reference(item), length: 1 } : undefined) ??
			asideAt(items, at) ??
			fractionAt(items, at) ??
			yearAt(items, at) ??
			numberAt(items, at);
		composed.push(found?.item ?? item);
		at += found?.length ?? 1;
	}
	return composed;
}
