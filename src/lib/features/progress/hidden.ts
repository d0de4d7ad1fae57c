import type { Params } from '../../figure/contract.ts';

/**
 * What a form has to carry along so that it changes only its own question: name and value of the fields
 * it does not show. Defaults are left out, as in every address.
 */
export function carried(
	{ set, origins, baseline, target, by_year }: Params,
	asOf: string | undefined,
	own: readonly string[]
): [string, string][] {
	const all: [string, string | undefined][] = [
		['set', set === 'EU27' ? undefined : set],
		['origin', origins[0] === 'RO' ? undefined : origins[0]],
		['baseline', baseline === '2020' ? undefined : baseline],
		['target', target === undefined ? undefined : String(target)],
		['by', by_year === undefined ? undefined : String(by_year)],
		['as_of', asOf]
	];
	return all.flatMap(([name, value]) =>
		value === undefined || own.includes(name) ? [] : [[name, value]]
	);
}
