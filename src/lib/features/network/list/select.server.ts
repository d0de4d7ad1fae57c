import type { Lang } from '../../../i18n/text.ts';
import { optionsOf, valuesOf, type Options } from '../choices.ts';
import { passes, type Selection } from '../filters.ts';
import { readSelection } from '../read-filters.ts';
import { readNetwork, type Initiative, type NetworkRecord } from '../record.server.ts';
import { findInitiatives, indexInitiatives, type Both, type SearchIndex } from './search.server.ts';

interface Searchable {
	index: SearchIndex;
	byId: ReadonlyMap<string, Both>;
}

// Both follow the record, which is another object once a new database was swapped in.
const searchables = new WeakMap<NetworkRecord, Searchable>();
const offers = new WeakMap<NetworkRecord, Options>();

function searchable(ro: NetworkRecord, en: NetworkRecord): Searchable {
	const kept = searchables.get(ro);
	if (kept) return kept;
	const english = new Map(en.initiatives.map((initiative) => [initiative.id, initiative]));
	const both = ro.initiatives.flatMap((initiative) => {
		const twin = english.get(initiative.id);
		return twin ? [{ ro: initiative, en: twin }] : [];
	});
	const made = {
		index: indexInitiatives(both),
		byId: new Map(both.map((pair) => [pair.ro.id, pair]))
	};
	searchables.set(ro, made);
	return made;
}

/** What an address asks for, and what the record has of it. */
export interface Selected {
	record: NetworkRecord;
	options: Options;
	selection: Selection;
	/** In the record's order: a search narrows it down, it does not rank. */
	shown: Initiative[];
	/** Both languages of each initiative. */
	byId: ReadonlyMap<string, Both>;
}

/**
 * The initiatives an address asks for.
 * @throws ParamError for what cannot be asked
 */
export async function selectInitiatives(
	search: URLSearchParams,
	lang: Lang,
	door: 'page' | 'download' = 'page'
): Promise<Selected> {
	const [ro, en] = await Promise.all([readNetwork('ro'), readNetwork('en')]);
	const record = lang === 'ro' ? ro : en;
	const options = offers.get(record) ?? optionsOf(record, lang);
	offers.set(record, options);
	const selection = readSelection(search, valuesOf(options), lang, door);
	const { index, byId } = searchable(ro, en);
	const found = selection.q === '' ? null : findInitiatives(index, selection.q);
	const shown = record.initiatives.filter(
		(initiative) => passes(initiative, selection.filters) && (!found || found.has(initiative.id))
	);
	return { record, options, selection, shown, byId };
}
