import type { Initiative } from '../server/network.ts';

/** What the list of initiatives can be filtered by; the names stand in the URL. */
export const FILTERS = ['objective', 'kind', 'member', 'year'] as const;
export type FilterName = (typeof FILTERS)[number];
export type Filters = Partial<Record<FilterName, string>>;
/** The value of `objective` for an initiative that serves none of the seven aims. */
export const NO_AIM = 'none';

/** Values that exist for each filter, in the order a reader chooses from. */
export type Choices = Record<FilterName, readonly string[]>;

/** Whether an initiative passes every filter that is set. */
export function passes(initiative: Initiative, filters: Filters): boolean {
	const { objective, kind, member, year } = filters;
	return (
		(!objective || (initiative.objective ?? NO_AIM) === objective) &&
		(!kind || initiative.kind === kind) &&
		(!member || initiative.organisations.some((organisation) => organisation.member === member)) &&
		(!year || initiative.date.startsWith(`${year}-`))
	);
}

/** The filters as a query string in a fixed order, with its "?"; empty without filters. */
export function filterQuery(filters: Filters): string {
	const query = new URLSearchParams(
		FILTERS.flatMap((name) => (filters[name] ? [[name, filters[name]]] : []))
	);
	return query.size > 0 ? `?${query}` : '';
}

/** Initiatives by year, keeping their order. */
export function byYear(
	initiatives: readonly Initiative[]
): { year: string; items: Initiative[] }[] {
	const years = new Map<string, Initiative[]>();
	for (const initiative of initiatives) {
		const year = initiative.date.slice(0, 4);
		years.set(year, [...(years.get(year) ?? []), initiative]);
	}
	return [...years].map(([year, items]) => ({ year, items }));
}
