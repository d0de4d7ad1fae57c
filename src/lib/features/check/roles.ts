import { SET_IDS } from '../../i18n/sets.ts';
import type { Item, Lack } from './types.ts';

/** Where a place or a people stands, and what it is there. */
export interface Role {
	at: number;
	code: string;
	/** `bare`: a country named without anything that says which it is. */
	role: 'place' | 'origin' | 'bare' | 'eu_citizens' | 'place_role';
}

export const MEASURES = ['identified', 'detected', 'registered', 'referred'] as const;
const COUNTING = new Set<string>([...MEASURES, 'recorded']);
const SETS = new Set<string>([...SET_IDS, 'EU28']);
const NOUNS = new Set(['victims', 'persons', 'citizens', 'those', 'people']);
/** Words that make a country named alone the one people come from. */
const OF_ORIGIN = new Set(['source_country', 'by_citizenship', 'foreign_citizenships']);

export const isMeasure = (item: Item | undefined) => item !== undefined && COUNTING.has(item.tag);

/** The item before, articles and "the member states of" passed by. */
function before(items: readonly Item[], at: number): number {
	let back = at - 1;
	while (items[back]?.text === 'the' || items[back]?.tag === 'states') back--;
	return back;
}

function roleOfPlace(items: readonly Item[], at: number): Role['role'] {
	const item = items[at];
	const isSet = SETS.has(item?.value ?? '');
	const origin = isSet ? 'eu_citizens' : 'origin';
	const back = before(items, at);
	const [prev, earlier] = [items[back], items[before(items, back)]];
	const next = items[at + 1];
	if (item?.tag === 'place_s') return next?.tag === 'authorities' ? 'place' : 'bare';
	if (prev?.tag === 'authorities' || next?.tag === 'authorities') return 'place';
	if (isSet && (NOUNS.has(next?.tag ?? '') || NOUNS.has(prev?.tag ?? ''))) return 'eu_citizens';
	if (prev?.tag === 'in') return 'place';
	if (prev?.tag === 'by' || (prev?.text === 'de' && isMeasure(earlier))) {
		return isMeasure(earlier) ? 'place' : 'place_role';
	}
	if (prev?.tag === 'origin_from') return origin;
	if (prev?.tag === 'from' || prev?.text === 'din') {
		if (isSet) return 'place_role';
		const noun = ['victims', 'persons', 'citizens'].includes(earlier?.tag ?? '');
		const comes = earlier?.tag === 'be';
		return prev.tag === 'from' || noun || comes ? 'origin' : 'place_role';
	}
	if (prev?.tag === 'citizens' || prev?.tag === 'citizenship') return origin;
	if (prev?.tag === 'of' || /^(ai|ale|al|a)$/.test(prev?.text ?? '')) {
		return earlier?.tag === 'citizens' || earlier?.tag === 'citizenship' ? origin : 'place_role';
	}
	if (next?.tag === 'active' || (isMeasure(next) && items[at + 2]?.tag !== 'in')) return 'place';
	if (prev?.tag === 'and' || prev?.tag === 'or') return 'place_role';
	return 'bare';
}

/** What each country, set and people of a sentence is in it. */
export function rolesOf(items: readonly Item[]): Role[] {
	const ofOrigin = items.some(({ tag }) => OF_ORIGIN.has(tag));
	return items.flatMap(({ tag, value, text }, at): Role[] => {
		if (tag === 'worldwide') return [{ at, code: 'WORLD', role: 'place' }];
		if (tag === 'people' || tag === 'women_of') {
			const [prev, next] = [items[before(items, at)], items[at + 1]];
			const officials = prev?.tag === 'authorities' || next?.tag === 'authorities';
			// "identified by Romanians": who counts, or nobody that is known here.
			const by =
				prev?.tag === 'by' || (prev?.text === 'de' && isMeasure(items[before(items, at) - 1]));
			return [{ at, code: value, role: officials ? 'place' : by ? 'place_role' : 'origin' }];
		}
		if (tag === 'source' && value === 'anitp') {
			const [prev, next] = [items[at - 1], items[at + 1]];
			const counts = next?.tag === 'active' || prev?.tag === 'by' || prev?.text === 'de';
			return counts ? [{ at, code: 'RO', role: 'place' }] : [];
		}
		if (tag !== 'place' && tag !== 'place_s') return [];
		const role = roleOfPlace(items, at);
		if (role !== 'bare') return [{ at, code: value, role }];
		if (!SETS.has(value)) return [{ at, code: value, role: ofOrigin ? 'origin' : 'bare' }];
		// „UE, 2022: …”: a heading says where.
		const heading = at === 0 && items[1]?.tag === 'punctuation' && text !== '';
		return [{ at, code: value, role: heading ? 'place' : 'place_role' }];
	});
}

const distinct = (roles: readonly Role[], role: Role['role']) => [
	...new Set(roles.filter((one) => one.role === role).map(({ code }) => code))
];

/** The one place the sentence is about, or why there is none. */
export function placeOf(roles: readonly Role[]): { place?: string; lacks: Lack[] } {
	const places = distinct(roles, 'place');
	const unclear = roles.some(({ role }) => role === 'place_role' || role === 'bare');
	const lacks: Lack[] = roles.some(({ role }) => role === 'eu_citizens') ? ['eu_citizens'] : [];
	if (places.length > 1) return { lacks: [...lacks, 'two_places'] };
	if (unclear) lacks.push('place_role');
	const [place] = places;
	if (place === undefined) return { lacks: unclear ? lacks : [...lacks, 'no_place'] };
	return { place, lacks };
}
