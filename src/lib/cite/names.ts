import type { FigureData } from '../figure/contract.ts';

type Named = Pick<FigureData, 'id' | 'lang' | 'query' | 'as_of' | 'params' | 'choices'>;

/** What was asked for beside the defaults, of the parameters the figure has, but for those left out. */
const asked = (query: string, left: readonly string[]): string[] =>
	[...new URLSearchParams(query)].flatMap(([name, value]) => (left.includes(name) ? [] : [value]));

/** What a saved file of a figure is called: "origine-origin-ranking-EUROPE-2020-2025-04-14". */
export const fileStem = ({ id, query, as_of }: Pick<Named, 'id' | 'query' | 'as_of'>): string =>
	['origine', id, ...asked(query, ['as_of']), as_of].join('-');

/**
 * The key of a figure in a bibliography: letters, digits and dashes. Place and citizenship are in it
 * where the figure can be asked for them, defaults too; all else where it was asked for.
 */
export function citationKey({ id, lang, query, as_of, params, choices }: Named): string {
	const has = (name: 'set' | 'reporter' | 'origin') => choices.params.includes(name);
	return [
		'origine',
		id,
		...(has('set') || has('reporter') ? [params.place] : []),
		...(has('origin') ? params.origins : []),
		...asked(query, ['set', 'reporter', 'origin', 'as_of']),
		as_of,
		lang
	]
		.join('-')
		.replace(/[^A-Za-z0-9-]/g, '-');
}
