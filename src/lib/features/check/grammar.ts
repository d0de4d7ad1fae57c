import { isMeasure, type Role } from './roles.ts';
import type { Item } from './types.ts';

const LIGHT = new Set([
	'fill',
	'de',
	'one',
	'citizens',
	'persons',
	'citizenship',
	'of',
	'from',
	'origin_from'
]);

/** Where origins are said in a stretch of the sentence. */
export const atIn = (roles: readonly Role[], from: number, to: number) =>
	roles.filter(({ at, role }) => role === 'origin' && at >= from && at < to).map(({ at }) => at);
/** Which origins are said in a stretch of the sentence. */
export const originsIn = (roles: readonly Role[], from: number, to: number) => [
	...new Set(
		roles
			.filter(({ at, role }) => role === 'origin' && at >= from && at < to)
			.map(({ code }) => code)
	)
];
export const has = (items: readonly Item[], from: number, to: number, tags: ReadonlySet<string>) =>
	items.slice(from, to).some(({ tag }) => tags.has(tag));
/** Words that make a number one of victims. */
export const VICTIMS = new Set(['victims', 'as_victims', 'referred']);

/** Whether an origin is one of several said together: "Romanian and Bulgarian", „români sau bulgari”. */
export function isJoined(items: readonly Item[], roles: readonly Role[], at: number): boolean {
	const passed = (item: Item | undefined) =>
		item !== undefined && (LIGHT.has(item.tag) || ['victims', 'people'].includes(item.tag));
	const joint = (item: Item | undefined) =>
		item !== undefined && ['and', 'or', 'punctuation'].includes(item.tag);
	return [1, -1].some((step) => {
		let next = at + step;
		while (passed(items[next])) next += step;
		if (!joint(items[next])) return false;
		while (joint(items[next]) || (passed(items[next]) && items[next]?.tag !== 'people'))
			next += step;
		return roles.some((role) => role.at === next && role.code !== items[at]?.value);
	});
}

/** Where "of the victims identified in the EU" ends that starts at `from`: at a verb, a comma, a number. */
function endOfDenominator(items: readonly Item[], from: number): number {
	let at = from + 1;
	for (; at < items.length; at++) {
		const item = items[at];
		if (!item) break;
		const relative = items[at - 1]?.tag === 'who' || isMeasure(items[at + 1]);
		if (item.tag === 'be' && !relative) break;
		if (item.tag === 'num' || (item.tag === 'punctuation' && /[,:()]/.test(item.value))) break;
	}
	return at;
}

/** Words of a share that its victims follow at once: "one in five victims", „majoritatea victimelor”. */
const opensItself = ({ tag, written, value }: Item, next: Item | undefined) =>
	(written?.loose !== undefined || tag === 'majority' || tag === 'most') &&
	(value === 'victims' || VICTIMS.has(next?.tag ?? '') || next?.text === 'the' || isMeasure(next));

/** The denominators of a sentence: "of/among … victims …", as stretches of items. */
export function denominatorsOf(items: readonly Item[]): { from: number; to: number }[] {
	return items.flatMap((item, from) => {
		if (!['of', 'among'].includes(item.tag) && !opensItself(item, items[from + 1])) return [];
		const to = endOfDenominator(items, from);
		const counted = items[from + 1]?.tag === 'those' && items.slice(from, to).some(isMeasure);
		return has(items, from, to, VICTIMS) || counted || item.value === 'victims'
			? [{ from, to }]
			: [];
	});
}

/** The origin said of the number by a verb behind it: "… were Romanian", „… provin din România”. */
export function predicate(
	items: readonly Item[],
	roles: readonly Role[],
	from: number
): string | undefined {
	for (let at = from; at < items.length && items[at]?.tag !== 'num'; at++) {
		const verb = items[at]?.tag === 'be' || items[at]?.tag === 'origin_from';
		if (!verb || items[at - 1]?.tag === 'who' || isMeasure(items[at + 1])) continue;
		let next = at + 1;
		while (LIGHT.has(items[next]?.tag ?? '') || items[next]?.text === 'the') next++;
		const said = roles.find((role) => role.at === next && role.role === 'origin');
		return said && !isJoined(items, roles, said.at) ? said.code : undefined;
	}
	return undefined;
}

/** The origin right before the number: "Romanians were 6%", „cetățenii români au reprezentat 6 %”. */
export function subjectBefore(
	items: readonly Item[],
	roles: readonly Role[],
	at: number
): string | undefined {
	let back = at - 1;
	const passed = new Set([
		'fill',
		'de',
		'one',
		'be',
		'about',
		'nearly',
		'over',
		'at_least',
		'under',
		'at_most',
		'share'
	]);
	while (passed.has(items[back]?.tag ?? '')) back--;
	if (items[back]?.tag === 'citizens' || items[back]?.tag === 'victims') back--;
	const said = roles.find((role) => role.at === back && role.role === 'origin');
	return said && !isJoined(items, roles, said.at) ? said.code : undefined;
}

/** Whether a number is a whole that something is taken of: "of the 168 victims", „din cele 168 de victime”. */
export function isWhole(items: readonly Item[], at: number): boolean {
	const passed = new Set([
		'fill',
		'those',
		'de',
		'one',
		'about',
		'nearly',
		'over',
		'at_least',
		'under',
		'at_most'
	]);
	let back = at - 1;
	while (passed.has(items[back]?.tag ?? '')) back--;
	// „între 5 și 7 %” opens a range.
	if (items[back]?.text === 'intre' && items[at]?.written?.range) return false;
	return items[back]?.tag === 'of' || items[back]?.tag === 'among';
}
