import { z } from 'zod';
import {
	AGES,
	FORMS,
	InputError,
	SEXES,
	UNITS,
	type Observation
} from '../../contract/contract.ts';

const maybe = <T extends string>(list: readonly T[]) =>
	z.enum(['', ...list] as const).transform((word) => (word === '' ? undefined : (word as T)));
const text = z.string().transform((word) => word || undefined);

const rule = z.object({
	office: z.string().min(1),
	/** The column's name; * where the columns themselves are the labels. */
	column: z.string().min(1),
	label: z.string().min(1),
	/** Only of this year; it goes before the rule of all years. */
	year: z.string().regex(/^(\d{4})?$/),
	sex: maybe(SEXES),
	age: maybe(AGES),
	form: maybe(FORMS),
	origin: text,
	destination: text,
	area: text,
	unit: maybe(UNITS),
	flag: text,
	/** Why rows with this label are not kept; empty: they are. */
	aside: text
});
/** What one label of one office's file says. */
export type Rule = z.infer<typeof rule>;
/** The fields of an observation that labels set. */
export type Said = Partial<
	Pick<Observation, 'sex' | 'age' | 'form' | 'origin' | 'destination' | 'area' | 'unit' | 'flag'>
>;

const keyOf = (...parts: string[]) => parts.join('\t');

/** Rows of codes.csv, checked; the returned function finds the rule of a label. */
export function readRules(rows: Record<string, string>[]) {
	const rules = new Map<string, Rule>();
	for (const row of rows) {
		const where = `codes.csv, ${row.office} ${row.column} "${row.label}"`;
		const checked = rule.safeParse(row);
		if (!checked.success) {
			const issue = checked.error.issues[0];
			throw new InputError(`${where}: ${issue?.path.join('.')}: ${issue?.message}.`);
		}
		const { office, column, label, year } = checked.data;
		const key = keyOf(office, column, label, year);
		if (rules.has(key)) throw new InputError(`${where} is there twice.`);
		rules.set(key, checked.data);
	}
	return (office: string, column: string, label: string, year: string): Rule | undefined =>
		rules.get(keyOf(office, column, label, year)) ?? rules.get(keyOf(office, column, label, ''));
}
export type FindRule = ReturnType<typeof readRules>;

/** What several rules say together; two that contradict each other are refused. */
export function join(rules: Rule[], at: string): Said {
	const said: Record<string, string> = {};
	for (const found of rules) {
		for (const field of [
			'sex',
			'age',
			'form',
			'origin',
			'destination',
			'area',
			'unit',
			'flag'
		] as const) {
			const word = found[field];
			if (word === undefined) continue;
			if (said[field] !== undefined && said[field] !== word)
				throw new InputError(`${at}: ${field} is "${said[field]}" and "${word}".`);
			said[field] = word;
		}
	}
	return said as Said;
}
