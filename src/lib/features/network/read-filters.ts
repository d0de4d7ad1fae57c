import { ParamError, quotedValue } from '../../figure/params.ts';
import { formatCount } from '../../i18n/format.ts';
import { speaker, type Lang, type Text } from '../../i18n/text.ts';
import {
	FILTERS,
	LONGEST_SEARCH,
	VIEWS,
	type Choices,
	type FilterName,
	type Filters,
	type Selection
} from './filters.ts';

const EXPECTS: Record<FilterName, Text> = {
	objective: { en: 'one of the network’s aims', ro: 'unul dintre scopurile rețelei' },
	kind: { en: 'a kind of initiative', ro: 'un fel de inițiativă' },
	member: { en: 'a member of the network', ro: 'o organizație membră a rețelei' },
	year: { en: 'a year with initiatives', ro: 'un an cu inițiative' }
};

/** What an address may name: the downloads have neither views nor pages. */
const NAMES = {
	page: [...FILTERS, 'q', 'view', 'page'],
	download: [...FILTERS, 'q']
} as const;

function unknownName(name: string, names: readonly string[], lang: Lang): ParamError {
	const known = names.join(', ');
	return new ParamError(
		lang === 'ro'
			? `Filtrul ${quotedValue(name, lang)} nu există aici. Filtre posibile: ${known}.`
			: `There is no filter ${quotedValue(name, lang)} here. Possible filters: ${known}.`,
		name.slice(0, 40)
	);
}

function badValue(name: string, expects: string, value: string, lang: Lang) {
	return new ParamError(
		lang === 'ro'
			? `Filtrul „${name}” trebuie să fie ${expects}; valoarea primită: ${quotedValue(value, lang)}.`
			: `The filter “${name}” must be ${expects}; the value given was ${quotedValue(value, lang)}.`,
		name
	);
}

function readSearch(value: string, lang: Lang): string {
	// A tab or a line break that came along with a copied title is a space.
	const q = value.normalize('NFC').replace(/\s+/g, ' ').trim();
	const length = [...q].length;
	if (length > LONGEST_SEARCH) {
		const [has, most] = [formatCount(length, lang), formatCount(LONGEST_SEARCH, lang)];
		throw new ParamError(
			speaker(lang)(
				`The search has ${has} characters; it may have at most ${most}. A few words are enough.`,
				`Textul căutat are ${has} de caractere; poate avea cel mult ${most}. Ajung câteva cuvinte.`
			),
			'q'
		);
	}
	return q;
}

function readPage(value: string, lang: Lang): number {
	if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
	const say = speaker(lang);
	const expects = say('the number of a page, from 1 on', 'numărul unei pagini, începând cu 1');
	throw badValue('page', expects, value, lang);
}

/**
 * Reads what a query string asks of the initiatives. An empty value (a field left open) counts as absent.
 * @throws ParamError for an unknown name, a repeated name or a value that does not exist
 */
export function readSelection(
	search: URLSearchParams,
	choices: Choices,
	lang: Lang,
	door: keyof typeof NAMES = 'page'
): Selection {
	const say = speaker(lang);
	const asked = new Map<string, string>();
	for (const name of new Set(search.keys())) {
		if (!(NAMES[door] as readonly string[]).includes(name)) {
			throw unknownName(name, NAMES[door], lang);
		}
		const values = [...new Set(search.getAll(name).filter(Boolean))];
		const [value] = values;
		if (value === undefined) continue;
		if (values.length > 1) {
			throw badValue(name, say('given once', 'dat o singură dată'), values.join(' '), lang);
		}
		asked.set(name, value);
	}
	const filters: Filters = {};
	for (const name of FILTERS) {
		const value = asked.get(name);
		if (value === undefined) continue;
		if (!choices[name].includes(value)) {
			throw badValue(name, `${EXPECTS[name][lang]} (${choices[name].join(', ')})`, value, lang);
		}
		filters[name] = value;
	}
	const named = asked.get('view') ?? 'list';
	const view = VIEWS.find((known) => known === named);
	if (!view) throw badValue('view', VIEWS.join(', '), named, lang);
	const page = readPage(asked.get('page') ?? '1', lang);
	if (page > 1 && view !== 'list') {
		const expects = say('left out: only the list has pages', 'omis: doar lista are pagini');
		throw badValue('page', expects, String(page), lang);
	}
	return { filters, q: readSearch(asked.get('q') ?? '', lang), view, page };
}
