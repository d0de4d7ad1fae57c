import { ParamError } from '../figures/params.ts';
import type { Lang, Text } from '../i18n/text.ts';
import type { Initiative } from '../server/network.ts';

/** What the list of initiatives can be filtered by; the names stand in the URL. */
export const FILTERS = ['objective', 'kind', 'member', 'year'] as const;
export type FilterName = (typeof FILTERS)[number];
export type Filters = Partial<Record<FilterName, string>>;
/** The value of `objective` for an initiative that serves none of the seven aims. */
export const NO_AIM = 'none';

/** Values that exist for each filter, in the order a reader chooses from. */
export type Choices = Record<FilterName, readonly string[]>;

const EXPECTS: Record<FilterName, Text> = {
	objective: { en: 'one of the network’s aims', ro: 'unul dintre scopurile rețelei' },
	kind: { en: 'a kind of initiative', ro: 'un fel de inițiativă' },
	member: { en: 'a member of the network', ro: 'o organizație membră a rețelei' },
	year: { en: 'a year with initiatives', ro: 'un an cu inițiative' }
};

const quoted = (value: string, lang: Lang) => {
	const short = value.length > 40 ? `${value.slice(0, 40)}…` : value;
	return lang === 'ro' ? `„${short}”` : `“${short}”`;
};

function unknownName(name: string, lang: Lang): ParamError {
	const known = FILTERS.join(', ');
	return new ParamError(
		lang === 'ro'
			? `Filtrul ${quoted(name, lang)} nu există aici. Filtre posibile: ${known}.`
			: `There is no filter ${quoted(name, lang)} here. Possible filters: ${known}.`,
		name.slice(0, 40)
	);
}

function badFilter(name: FilterName, value: string, known: readonly string[], lang: Lang) {
	const expects = EXPECTS[name][lang];
	return new ParamError(
		lang === 'ro'
			? `Filtrul „${name}” trebuie să fie ${expects} (${known.join(', ')}); valoarea primită: ${quoted(value, lang)}.`
			: `The filter “${name}” must be ${expects} (${known.join(', ')}); the value given was ${quoted(value, lang)}.`,
		name
	);
}

/**
 * Reads the filters of a query string. An empty value (a field left open) counts as absent.
 * @throws ParamError for an unknown name, a repeated name or a value that does not exist
 */
export function readFilters(search: URLSearchParams, choices: Choices, lang: Lang): Filters {
	const filters: Filters = {};
	for (const name of new Set(search.keys())) {
		const filter = FILTERS.find((known) => known === name);
		if (!filter) throw unknownName(name, lang);
		const values = [...new Set(search.getAll(name).filter(Boolean))];
		const [value] = values;
		if (value === undefined) continue;
		if (values.length > 1 || !choices[filter].includes(value)) {
			throw badFilter(filter, values.join(' '), choices[filter], lang);
		}
		filters[filter] = value;
	}
	return filters;
}

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
export function byYear(initiatives: readonly Initiative[]): { year: string; items: Initiative[] }[] {
	const years = new Map<string, Initiative[]>();
	for (const initiative of initiatives) {
		const year = initiative.date.slice(0, 4);
		years.set(year, [...(years.get(year) ?? []), initiative]);
	}
	return [...years].map(([year, items]) => ({ year, items }));
}
