import type { Item } from './types.ts';

const FIRST = 1990;
const LAST = 2040;
const PERSONS = new Set([
	'victims',
	'persons',
	'citizens',
	'people',
	'identified',
	'detected',
	'registered',
	'referred'
]);
/** What leaves the other end of a period open: "since 2013", „până în 2019”. */
const OPEN = new Set(['since', 'until', 'after', 'by', 'from', 'to', 'at_most', 'under']);
/** „victimele”, „cetățenii”: with the article, a noun is not what a number before it counts. */
const DEFINITE = /(ele|elor|ii|ilor)$/;

/** Four digits, bare, that could be a year. */
export const yearLike = (item: Item | undefined): item is Item & { tag: 'figure' } =>
	item?.tag === 'figure' &&
	/^\d{4}$/.test(item.value) &&
	Number(item.value) >= FIRST &&
	Number(item.value) <= LAST;

const isCounted = (items: readonly Item[], next: number) => {
	const skip = items[next]?.tag === 'de' && items[next]?.text === 'de';
	const noun = items[next + (skip ? 1 : 0)];
	return noun !== undefined && PERSONS.has(noun.tag) && (skip || !DEFINITE.test(noun.text));
};

/** Whether a year-like figure is a year: yes, no, or the sentence leaves it open. */
export function readAsYear(items: readonly Item[], at: number): 'year' | 'number' | 'unclear' {
	const [before, next] = [items[at - 1], items[at + 1]];
	if (next?.tag === 'percent' || next?.tag === 'points') return 'number';
	if (isCounted(items, at + 1)) {
		return before && ['in', 'year_word', 'of', 'since', 'from'].includes(before.tag)
			? 'unclear'
			: 'number';
	}
	if (before?.text === 'de' && items[at - 2]?.tag === 'be') return 'number';
	if (before?.tag === 'be' || before?.value === ':') return 'unclear';
	return 'year';
}

/** A year or period that starts here, and how many items it takes; undefined: none does. */
export function periodAt(
	items: readonly Item[],
	at: number
): { years: [number, number]; length: number; opener: boolean } | undefined {
	const first = items[at];
	if (!yearLike(first)) return undefined;
	const from = Number(first.value);
	const [joint, second] = [items[at + 1], items[at + 2]];
	if (yearLike(second) && joint && Number(second.value) > from && !isCounted(items, at + 3)) {
		const to = Number(second.value);
		const opened = ['between', 'among', 'from', 'of'].includes(items[at - 1]?.tag ?? '');
		if (joint.value === '-') return { years: [from, to], length: 3, opener: false };
		if (opened && ['and', 'to', 'until'].includes(joint.tag)) {
			return { years: [from, to], length: 3, opener: true };
		}
	}
	// "2021-22"
	const short = /^\d\d$/.test(second?.value ?? '') && second?.start === joint?.end;
	if (joint?.value === '-' && joint.start === first.end && short) {
		const to = 100 * Math.floor(from / 100) + Number(second?.value);
		if (to > from) return { years: [from, to], length: 3, opener: false };
	}
	return { years: [from, from], length: 1, opener: false };
}

/** What stands before a year and changes what it says. */
export function roleOfYear(
	items: readonly Item[],
	at: number,
	length: number
): 'data' | 'open' | 'publication' {
	const [before, earlier, next] = [items[at - 1], items[at - 2], items[at + length]];
	if (before?.tag === 'publication' || next?.tag === 'publication') return 'publication';
	if (before?.tag === 'in' && earlier?.tag === 'publication') return 'publication';
	if (!before) return 'data';
	if (OPEN.has(before.tag)) return 'open';
	if (before.tag === 'of') {
		if (earlier?.tag === 'publication') return 'publication';
		// „victimele din 2019” are those of that year; „identificate din 2019” may be since.
		const ofYear =
			before.text === 'of' || /^(victimele|victimelor|anul)$/.test(earlier?.text ?? '');
		return ofYear ? 'data' : 'open';
	}
	return 'data';
}
