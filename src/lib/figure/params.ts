import { z } from 'zod';
import { LANGS, quoted, type Lang, type Text } from '../i18n/text.ts';
import type { SetId } from '../i18n/sets.ts';
import {
	MOST_ORIGINS,
	SPECS,
	written,
	type Baseline,
	type Breakdown,
	type Metric,
	type Panel,
	type ParamName,
	type ParamSpec
} from './param-specs.ts';

export { BASELINES, BREAKDOWNS, METRICS, MOST_ORIGINS, PANELS } from './param-specs.ts';
export type { Baseline, Breakdown, Metric, Panel, ParamName } from './param-specs.ts';

/** Values as asked, each valid by itself; absent ones are undefined. */
export interface Asked {
	set?: SetId;
	reporter?: string;
	origin?: string[];
	year?: number;
	from?: number;
	to?: number;
	metric?: Metric;
	panel?: Panel;
	by?: Breakdown;
	baseline?: Baseline;
	/** A percentage. */
	target?: number;
	by_year?: number;
	source?: string;
	as_of?: string;
}

/** A parameter that cannot be used, as the API and the error page say it. */
export class ParamError extends Error {
	override name = 'ParamError';
	constructor(
		message: string,
		readonly param: string
	) {
		super(message);
	}
}

/**
 * A value shortened for a message: an error must not become a page of someone else's text. Counted in
 * whole characters (half an emoji is no text), and what cannot be seen is made visible.
 */
const shorten = (value: string) => {
	const letters = [...value.slice(0, 200)];
	const short = letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : value;
	return short.replace(/\p{C}/gu, '\ufffd');
};

/** A value out of an address, as a message names it. */
export const quotedValue = (value: string, lang: Lang): string => quoted(shorten(value), lang);

/** The sentence for a bad value of a known parameter. */
export function badValue(name: ParamName, value: string, lang: Lang, hint?: Text): ParamError {
	const expects = (hint ?? SPECS[name].expects)[lang];
	const shown = written(name);
	return new ParamError(
		lang === 'ro'
			? `Parametrul „${shown}” trebuie să fie ${expects}; valoarea primită: ${quotedValue(value, lang)}.`
			: `The parameter “${shown}” must be ${expects}; the value given was ${quotedValue(value, lang)}.`,
		shown
	);
}

function unknownName(name: string, known: readonly string[], lang: Lang): ParamError {
	return new ParamError(
		lang === 'ro'
			? `Parametrul ${quotedValue(name, lang)} nu există aici. Parametri posibili: ${known.join(', ')}.`
			: `There is no parameter ${quotedValue(name, lang)} here. Possible parameters: ${known.join(', ')}.`,
		shorten(name)
	);
}

/**
 * Reads a query string by the grammar. An empty value (a form field left open) counts as absent; an
 * unknown name, a repeated single parameter and a bad value are refused.
 */
export function readParams(
	search: URLSearchParams,
	allowed: readonly ParamName[],
	lang: Lang,
	ignored: readonly string[] = []
): Asked {
	const asked: Record<string, unknown> = {};
	const names = new Map(allowed.map((name) => [written(name), name]));
	for (const key of new Set(search.keys())) {
		if (ignored.includes(key)) continue;
		const name = names.get(key);
		if (!name) throw unknownName(key, [...names.keys(), ...ignored], lang);
		const spec: ParamSpec = SPECS[name];
		const values = search.getAll(key).filter((value) => value !== '');
		if (values.length === 0) continue;
		const distinct = [...new Set(values)];
		const most = spec.repeatable ? MOST_ORIGINS : 1;
		if (distinct.length > most) throw badValue(name, distinct.join(' '), lang);
		const parsed = distinct.map((value) => {
			const result = spec.schema.safeParse(value);
			if (!result.success) throw badValue(name, value, lang);
			return result.data;
		});
		asked[name] = spec.repeatable ? parsed : parsed[0];
	}
	const read = asked as Asked;
	if (read.set && read.reporter) {
		throw badValue('reporter', read.reporter, lang, {
			en: 'left out when “set” is given: ask for one or the other',
			ro: 'omis când există „set”: se cere fie unul, fie celălalt'
		});
	}
	if (read.year && (read.from ?? read.to)) {
		throw badValue('year', String(read.year), lang, {
			en: 'left out when “from” or “to” is given',
			ro: 'omis când există „from” sau „to”'
		});
	}
	if (read.target !== undefined && read.by_year === undefined) {
		throw badValue('target', String(read.target), lang, {
			en: 'given together with “by”, the year to reach it in',
			ro: 'însoțit de „by”, anul până la care se atinge'
		});
	}
	if (read.by_year !== undefined && read.target === undefined) {
		throw badValue('by_year', String(read.by_year), lang, {
			en: 'given together with “target”, a percentage',
			ro: 'însoțit de „target”, un procent'
		});
	}
	return read;
}

/** JSON Schema of a figure's parameters, for machines. */
export function paramsSchema(
	allowed: readonly ParamName[],
	defaults: Record<string, unknown>
): unknown {
	const shape = Object.fromEntries(
		allowed.map((name) => {
			const spec: ParamSpec = SPECS[name];
			const one = spec.schema.describe(spec.expects.en);
			return [
				written(name),
				spec.repeatable ? z.array(one).max(MOST_ORIGINS).optional() : one.optional()
			];
		})
	);
	// Every door of the API takes the language too; it is no parameter of the figure.
	const lang = z.enum(LANGS).optional().describe('language of the answer');
	const schema = z.toJSONSchema(z.strictObject({ ...shape, lang }), {
		io: 'input',
		target: 'draft-2020-12'
	});
	for (const [name, value] of Object.entries({ ...defaults, lang: LANGS[0] })) {
		const property = schema.properties?.[name];
		if (property && typeof property === 'object') property.default = value as never;
	}
	return schema;
}
