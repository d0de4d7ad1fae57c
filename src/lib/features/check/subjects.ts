import {
	atIn,
	denominatorsOf,
	has,
	isJoined,
	isWhole,
	originsIn,
	predicate,
	subjectBefore,
	VICTIMS
} from './grammar.ts';
import { isMeasure, type Role } from './roles.ts';
import type { Item, Lack } from './types.ts';

/** Whose number it is, or why that is not clear. */
export interface Subject {
	origin?: string;
	lacks: Lack[];
}

const HEADS = new Set([
	'victims',
	'persons',
	'citizens',
	'people',
	'women_of',
	'referred',
	'as_victims'
]);
const PHRASE = new Set([
	...HEADS,
	...['identified', 'detected', 'registered', 'recorded', 'citizenship', 'de', 'of', 'from'],
	...['origin_from', 'place', 'stated', 'by_citizenship', 'fill', 'punctuation']
]);
const NOUNS = new Set(['victims', 'persons', 'citizens']);

/** Whose share: of the victims said behind or elsewhere in the sentence, those of one citizenship. */
export function subjectOfShare(
	items: readonly Item[],
	roles: readonly Role[],
	at: number
): Subject {
	const all = denominatorsOf(items);
	const own = all.find(({ from }) => from === at || from === at + 1) ?? all[0];
	const others = roles.filter((role) => !own || role.at < own.from || role.at >= own.to);
	const lacks: Lack[] = [];
	const next = items[at + 1]?.tag;
	const foreignTo = (next === 'of' || next === 'among') && own?.from !== at + 1 && own?.from !== at;
	if (!own || foreignTo || isWhole(items, at) || originsIn(roles, own.from, own.to).length > 0)
		lacks.push('denominator');
	const origins = originsIn(others, 0, items.length);
	const shares = items.filter((item) => item.tag === 'num' && item.unit === 'percent').length;
	if (origins.length === 0) return { lacks: [...lacks, 'no_origin'] };
	const bound = [
		predicate(items, others, own && own.from >= at ? own.to : at + 1),
		subjectBefore(items, others, at)
	].filter((code) => code !== undefined);
	if (origins.length > 1 && shares === 1) return { lacks: [...lacks, 'two_origins'] };
	if (shares > 1) {
		const [origin, second] = [...new Set(bound)];
		return origin !== undefined && second === undefined
			? { origin, lacks }
			: { lacks: [...lacks, 'two_origins'] };
	}
	return { origin: origins[0] ?? '', lacks };
}

/** Whose number: "586 Romanian victims", "586 of the victims … were Romanian", "the number of … was 586". */
export function subjectOfCount(
	items: readonly Item[],
	roles: readonly Role[],
	at: number,
	place: string | undefined
): Subject {
	if (isWhole(items, at)) return { lacks: ['total'] };
	// Fewer numbers than citizenships: one of them is of several.
	const numbers = items.filter(({ tag }) => tag === 'num').length;
	if (originsIn(roles, 0, items.length).length > numbers) return { lacks: ['two_origins'] };
	const settle = (origins: readonly string[], total: boolean): Subject => {
		if (origins.length > 1) return { lacks: ['two_origins'] };
		const [origin] = origins;
		if (origin !== undefined) return { origin, lacks: [] };
		return total ? { origin: 'TOTAL', lacks: [] } : { lacks: ['no_origin'] };
	};
	// Romania's own statistics are known in total; nobody else's are looked up without a citizenship.
	const noOrigin = place === 'RO' && !roles.some(({ role }) => role === 'origin');
	const next = items[at + 1]?.tag;
	let to = at + 1;
	while (PHRASE.has(items[to]?.tag ?? '') && !/[,:]/.test(items[to]?.value ?? '')) to++;
	if (next === 'of' || next === 'among') {
		const own = denominatorsOf(items).find(({ from }) => from === at + 1);
		if (!own || originsIn(roles, own.from, own.to).length > 0) return { lacks: ['denominator'] };
		const origin = predicate(items, roles, own.to);
		return settle(origin === undefined ? [] : [origin], false);
	}
	if (has(items, at + 1, to, HEADS)) {
		const own = originsIn(roles, at + 1, to);
		if (atIn(roles, at + 1, to).some((one) => isJoined(items, roles, one))) {
			return { lacks: ['two_origins'] };
		}
		// "168 Romanian citizens identified victims": they are who identifies.
		const acting = items
			.slice(at + 1, to)
			.some(
				(item, index, phrase) =>
					isMeasure(item) &&
					NOUNS.has(phrase[index + 1]?.tag ?? '') &&
					phrase.slice(0, index).some(({ tag }) => HEADS.has(tag))
			);
		if (acting) return { lacks: ['unit'] };
		const later = predicate(items, roles, to);
		if (own.length > 0)
			return settle(later === undefined ? own : [...new Set([...own, later])], false);
		// „… cetățenii români …, cu 12.166 de persoane”: the subject of the sentence, where it is the only one.
		const withPersons = /^(cu|with)$/.test(items[at - 1]?.text ?? '') && next !== undefined;
		const counts = items.filter(({ tag, unit }) => tag === 'num' && unit === 'plain').length;
		if (withPersons && counts === 1 && !has(items, at + 1, to, VICTIMS)) {
			return settle(originsIn(roles, 0, items.length), false);
		}
		return settle(later === undefined ? [] : [later], noOrigin);
	}
	const from = items.findLastIndex((item, index) => index < at && item.tag === 'number_of');
	const said = items.slice(from, at).some(({ tag, value }) => tag === 'be' || value === ':');
	if (from < 0 || !said || !has(items, from, at, HEADS)) return { lacks: ['unit'] };
	if (items.slice(from, at).some(({ tag }) => tag === 'num')) return { lacks: ['unit'] };
	return settle(originsIn(roles, from, at), noOrigin);
}
