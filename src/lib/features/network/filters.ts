import type { Initiative } from './record.server.ts';

/** What the list of initiatives can be filtered by; the names stand in the URL. */
export const FILTERS = ['objective', 'kind', 'member', 'year'] as const;
export type FilterName = (typeof FILTERS)[number];
export type Filters = Partial<Record<FilterName, string>>;
/** The value of `objective` for an initiative that serves none of the seven aims. */
export const NO_AIM = 'none';

/** Ways to look at the same selection; the first is what an address without `view` shows. */
export const VIEWS = ['list', 'lanes', 'years'] as const;
export type View = (typeof VIEWS)[number];

/** Most characters of a search: no title of the record is longer. */
export const LONGEST_SEARCH = 100;

/** What an address asks of the initiatives. */
export interface Selection {
	filters: Filters;
	/** Words to be found, trimmed; empty without a search. */
	q: string;
	view: View;
	/** Counted from 1; only the list has pages. */
	page: number;
}

/** Values that exist for each filter, in the order a reader chooses from. */
export type Choices = Record<FilterName, readonly string[]>;

type Filtered = Pick<Initiative, 'objective' | 'kind' | 'date' | 'organisations'>;

/** Whether an initiative passes every filter that is set. */
export function passes(initiative: Filtered, filters: Filters): boolean {
	const { objective, kind, member, year } = filters;
	return (
		(!objective || (initiative.objective ?? NO_AIM) === objective) &&
		(!kind || initiative.kind === kind) &&
		(!member || initiative.organisations.some((organisation) => organisation.member === member)) &&
		(!year || initiative.date.startsWith(`${year}-`))
	);
}

/** A selection as a query string in a fixed order, with its "?"; what goes without saying is left out. */
export function selectionQuery(selection: Partial<Selection>): string {
	const { view = 'list', q = '', filters = {}, page = 1 } = selection;
	const query = new URLSearchParams([
		...(view === 'list' ? [] : [['view', view]]),
		...(q === '' ? [] : [['q', q]]),
		...FILTERS.flatMap((name) => (filters[name] ? [[name, filters[name]]] : [])),
		...(page === 1 || view !== 'list' ? [] : [['page', String(page)]])
	]);
	return query.size > 0 ? `?${query}` : '';
}

/** The same selection for the downloads and feeds, which have neither views nor pages. */
export const downloadQuery = ({ filters, q }: Pick<Selection, 'filters' | 'q'>) =>
	selectionQuery({ filters, q });

/** Items by a key, in the order in which the keys come; Node 20 has no Map.groupBy. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}

export const yearOf = ({ date }: { date: string }): string => date.slice(0, 4);

/** Initiatives by year, keeping their order. */
export const byYear = <T extends { date: string }>(initiatives: readonly T[]) =>
	[...groupBy(initiatives, yearOf)].map(([year, items]) => ({ year, items }));
