import { ParamError } from '../figures/params.ts';
import type { Lang, Text } from '../i18n/text.ts';
import { FILTERS, type Choices, type FilterName, type Filters } from './filters.ts';

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
