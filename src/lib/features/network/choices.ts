import { KINDS, type Kind } from '../../i18n/kinds.ts';
import type { Lang } from '../../i18n/text.ts';
import { collator } from '../../i18n/format.ts';
import type { NetworkRecord } from './record.server.ts';
import { FILTERS, NO_AIM, passes, type Choices, type FilterName } from './filters.ts';

/** One line of a filter's list; `count` is how many initiatives it would show by itself. */
export interface Option {
	value: string;
	label: string;
	count: number;
}
export type Options = Record<FilterName, Option[]>;

/** What each filter offers: aims in their order, kinds and members by name, years newest first. */
export function optionsOf(record: NetworkRecord, lang: Lang): Options {
	const { initiatives, objectives, members } = record;
	const compare = collator(lang);
	const byLabel = (a: { label: string }, b: { label: string }) => compare.compare(a.label, b.label);
	const used = new Set<Kind>(initiatives.map(({ kind }) => kind));
	const years = new Set(initiatives.map(({ date }) => date.slice(0, 4)));
	const labels: Record<FilterName, { value: string; label: string }[]> = {
		objective: [
			...objectives.map(({ id, position, short }) => ({
				value: id,
				label: `${position}. ${short}`
			})),
			...(initiatives.some(({ objective }) => objective === null)
				? [{ value: NO_AIM, label: lang === 'ro' ? 'Alt scop' : 'Other aim' }]
				: [])
		],
		kind: [...used].map((kind) => ({ value: kind, label: KINDS[kind][lang] })).sort(byLabel),
		member: members.map(({ id, short_name }) => ({ value: id, label: short_name })).sort(byLabel),
		year: [...years]
			.sort()
			.reverse()
			.map((year) => ({ value: year, label: year }))
	};
	const counted = (name: FilterName) =>
		labels[name].map((option) => ({
			...option,
			count: initiatives.filter((one) => passes(one, { [name]: option.value })).length
		}));
	return Object.fromEntries(FILTERS.map((name) => [name, counted(name)])) as Options;
}

/** The values of the options, for reading a query string. */
export const valuesOf = (options: Options): Choices =>
	Object.fromEntries(
		FILTERS.map((name) => [name, options[name].map(({ value }) => value)])
	) as unknown as Choices;
