import { lacksOfKind, writtenOf } from './kinds.ts';
import { MEASURES, placeOf, rolesOf, type Role } from './roles.ts';
import { subjectOfCount, subjectOfShare, type Subject } from './subjects.ts';
import type { Item, Kind, Lack, Measure, Question } from './types.ts';

/** Tags that keep a whole sentence from being looked up. */
const OBSTACLES: Record<string, Lack> = {
	negation: 'negation',
	change: 'change',
	average: 'average',
	rate: 'average',
	estimate: 'estimate',
	subgroup: 'subgroup',
	women_of: 'subgroup',
	other_measure: 'other_measure',
	vague: 'vague_period',
	part_of_year: 'part_of_year',
	month: 'part_of_year',
	exploited: 'exploitation_place',
	money: 'money'
};
/** More numbers than this are not looked up. */
export const MOST_NUMBERS = 8;

const HEDGES = new Set(['about', 'nearly', 'over', 'at_least', 'under', 'at_most']);
/** Known words that mean something only beside a number; without one they are not understood. */
const BESIDE_NUMBER = new Set(['law', 'page', 'phone']);
const BESIDE_YEAR = new Set(['since', 'until', 'after']);

/** Words of a sentence that were not understood. */
export function unknownItems(items: readonly Item[]): Item[] {
	return items.filter(({ tag, text }, at) => {
		if (tag === 'unknown' || (tag === 'month' && text === 'mai')) return true;
		if (BESIDE_YEAR.has(tag)) {
			return !['year', 'num', 'source', 'year_word'].includes(items[at + 1]?.tag ?? '');
		}
		if (!HEDGES.has(tag) && !BESIDE_NUMBER.has(tag)) return false;
		let next = at + 1;
		while (['de', 'one', 'fill', 'punctuation'].includes(items[next]?.tag ?? '')) next++;
		if (HEDGES.has(tag)) return items[next]?.tag !== 'num';
		return BESIDE_NUMBER.has(tag) && items[next]?.tag !== 'aside';
	});
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The year or period of a number, or why there is none. */
function yearsOf(items: readonly Item[], at: number, kind: Kind) {
	const years = items.filter(({ tag }) => tag === 'year');
	const lacks: Lack[] = [];
	if (years.some(({ value }) => value === 'open')) lacks.push('open_period');
	if (years.some(({ value }) => value === 'unclear')) lacks.push('year_or_count');
	// A tier is the tier of a report.
	const counts = ({ value }: Item) =>
		value === 'data' || (kind === 'tier' && value === 'publication');
	const data = unique(years.filter(counts).map(({ years: span }) => span?.join('-') ?? ''));
	if (data.length > 1) {
		// "7.5% in 2021 and 6.1% in 2022": each number has its own year right behind it, or none is bound.
		const nums = items.flatMap(({ tag }, index) => (tag === 'num' ? [index] : []));
		const ownYear = (index: number) => {
			let next = index + 1;
			while (['in', 'year_word'].includes(items[next]?.tag ?? '')) next++;
			return next > index + 1 && items[next]?.tag === 'year' ? items[next]?.years : undefined;
		};
		const own = ownYear(at);
		if (own && nums.every((index) => ownYear(index) !== undefined)) return { years: own, lacks };
		return { lacks: [...lacks, 'two_years' as const] };
	}
	const found = years.find(counts)?.years;
	if (found) return { years: found, lacks };
	const published = years.some(({ value }) => value === 'publication');
	if (published) return { lacks: [...lacks, 'publication_year' as const] };
	return { lacks: lacks.length > 0 ? lacks : (['no_year'] as Lack[]) };
}

function measureOf(items: readonly Item[]): { measure?: Measure; lacks: Lack[] } {
	const found = unique(
		items.flatMap(({ tag, value }) =>
			MEASURES.filter((measure) => tag === measure || (tag === 'active' && value === measure))
		)
	);
	const [measure] = found;
	if (found.length > 1) return { lacks: ['two_measures'] };
	return measure === undefined ? { lacks: [] } : { measure, lacks: [] };
}

function subjectOf(
	kind: Kind,
	items: readonly Item[],
	roles: readonly Role[],
	at: number,
	place: string | undefined
): Subject {
	if (kind === 'share') return subjectOfShare(items, roles, at);
	if (kind === 'count') return subjectOfCount(items, roles, at, place);
	const found = unique(roles.filter(({ role }) => role === 'origin').map(({ code }) => code));
	const [origin] = found;
	if (origin === undefined) return { lacks: ['no_origin'] };
	return found.length > 1 ? { lacks: ['two_origins'] } : { origin, lacks: [] };
}

/** The numbers of one sentence with place, years, citizenship and measure, and all that is in the way. */
export function questionsOf(items: readonly Item[], raw: string): Question[] {
	const unknown = new Set(unknownItems(items));
	const roles = rolesOf(items);
	const where = placeOf(roles);
	const unclear = unique(
		roles
			.filter(({ role }) => role === 'place_role' || role === 'eu_citizens')
			.map(({ code }) => code)
	);
	const hint = unclear.length === 1 ? unclear[0] : undefined;
	const { measure, lacks: ofMeasure } = measureOf(items);
	const sources = unique(items.filter(({ tag }) => tag === 'source').map(({ value }) => value));
	const obstacles = unique(
		items.filter((item) => !unknown.has(item)).flatMap(({ tag }) => OBSTACLES[tag] ?? [])
	);
	// No sentence says so many; a text of digits must not cost a square of them.
	let most = MOST_NUMBERS;
	return items.flatMap((item, at): Question[] => {
		const written = writtenOf(item, items);
		if (!written || --most < 0) return [];
		const tier = written.kind === 'tier';
		const years = yearsOf(items, at, written.kind);
		const subject = tier
			? { origin: 'TOTAL', lacks: [] }
			: subjectOf(written.kind, items, roles, at, where.place);
		const [named, other] = unique(roles.map(({ code }) => code));
		// A tier is given to a country, named in any role.
		const here: typeof where = tier
			? named !== undefined && other === undefined
				? { place: named, lacks: [] }
				: { lacks: ['place_role'] }
			: where;
		return [
			{
				start: item.start,
				end: item.end,
				text: raw.slice(item.start, item.end),
				written,
				place: here.place,
				around: here.place ?? hint,
				from: years.years?.[0],
				to: years.years?.[1],
				origin: subject.origin,
				measure,
				source: sources[0],
				lacks: unique([
					...lacksOfKind(written, items, at, sources[0]),
					...obstacles,
					...years.lacks,
					...here.lacks,
					...subject.lacks,
					...(tier ? [] : ofMeasure),
					...(sources.length > 1 ? (['two_measures'] as const) : []),
					...(unknown.size > 0 ? (['unknown_words'] as const) : [])
				]),
				unknown: unique([...unknown].map(({ start, end }) => raw.slice(start, end)))
			}
		];
	});
}
