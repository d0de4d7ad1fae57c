import { z } from 'zod';
import { LANGS, type Lang, type Text } from '../i18n/text.ts';
import { SET_IDS, type SetId } from '../i18n/sets.ts';

/** What a URL may ask of a figure: one grammar for page, embed and API. */
const iso2 = z.string().regex(/^[A-Z]{2}$/);
const year = z
	.string()
	.regex(/^(19|20)\d\d$/)
	.transform(Number);

interface ParamSpec {
	schema: z.ZodType;
	/** What the value must be, as the end of "… must be". */
	expects: Text;
	repeatable?: true;
}

export const METRICS = ['share', 'victims'] as const;
export type Metric = (typeof METRICS)[number];
export const PANELS = ['all', 'fixed'] as const;
export type Panel = (typeof PANELS)[number];
export const BREAKDOWNS = ['total', 'form', 'sex', 'age'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];
/** More lines than this cannot be told apart in one chart. */
export const MOST_ORIGINS = 8;

const SPECS = {
	set: {
		schema: z.enum(SET_IDS),
		expects: { en: `one of ${SET_IDS.join(', ')}`, ro: `una dintre valorile ${SET_IDS.join(', ')}` }
	},
	reporter: {
		schema: iso2,
		expects: {
			en: 'the two-letter ISO code of a country that reports (DE, GR, GB)',
			ro: 'codul ISO de două litere al unei țări care raportează (DE, GR, GB)'
		}
	},
	origin: {
		schema: iso2,
		repeatable: true,
		expects: {
			en: `two-letter ISO codes of countries of citizenship, at most ${MOST_ORIGINS}`,
			ro: `coduri ISO de două litere ale unor țări de cetățenie, cel mult ${MOST_ORIGINS}`
		}
	},
	year: {
		schema: year,
		expects: { en: 'a year that has data', ro: 'un an pentru care există date' }
	},
	from: {
		schema: year,
		expects: { en: 'a year that has data', ro: 'un an pentru care există date' }
	},
	to: {
		schema: year,
		expects: {
			en: 'a year that has data, not before “from”',
			ro: 'un an pentru care există date, nu înainte de „from”'
		}
	},
	metric: {
		schema: z.enum(METRICS),
		expects: { en: 'share or victims', ro: 'share (pondere) sau victims (număr)' }
	},
	panel: {
		schema: z.enum(PANELS),
		expects: {
			en: 'all, or fixed (only countries that reported in every year)',
			ro: 'all (toate) sau fixed (doar țările care au raportat în fiecare an)'
		}
	},
	by: {
		schema: z.enum(BREAKDOWNS),
		expects: {
			en: 'total, form, sex or age',
			ro: 'total, form (forma de exploatare), sex sau age (vârstă)'
		}
	},
	source: {
		schema: z.string().regex(/^[a-z0-9-]{1,40}$/),
		expects: { en: 'the id of a source listed here', ro: 'identificatorul unei surse de aici' }
	},
	as_of: {
		schema: z.iso.date(),
		expects: {
			en: 'a day (YYYY-MM-DD) not before the oldest edition kept here',
			ro: 'o zi (AAAA-LL-ZZ), nu înainte de cea mai veche ediție păstrată aici'
		}
	}
} satisfies Record<string, ParamSpec>;

export type ParamName = keyof typeof SPECS;

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

const quoted = (value: string, lang: Lang) =>
	lang === 'ro' ? `„${shorten(value)}”` : `“${shorten(value)}”`;

/** The sentence for a bad value of a known parameter. */
export function badValue(name: ParamName, value: string, lang: Lang, hint?: Text): ParamError {
	const expects = (hint ?? SPECS[name].expects)[lang];
	return new ParamError(
		lang === 'ro'
			? `Parametrul „${name}” trebuie să fie ${expects}; valoarea primită: ${quoted(value, lang)}.`
			: `The parameter “${name}” must be ${expects}; the value given was ${quoted(value, lang)}.`,
		name
	);
}

function unknownName(name: string, known: readonly string[], lang: Lang): ParamError {
	return new ParamError(
		lang === 'ro'
			? `Parametrul ${quoted(name, lang)} nu există aici. Parametri posibili: ${known.join(', ')}.`
			: `There is no parameter ${quoted(name, lang)} here. Possible parameters: ${known.join(', ')}.`,
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
	for (const name of new Set(search.keys())) {
		if (ignored.includes(name)) continue;
		if (!allowed.includes(name as ParamName)) {
			throw unknownName(name, [...allowed, ...ignored], lang);
		}
		const spec: ParamSpec = SPECS[name as ParamName];
		const values = search.getAll(name).filter((value) => value !== '');
		if (values.length === 0) continue;
		const distinct = [...new Set(values)];
		const most = spec.repeatable ? MOST_ORIGINS : 1;
		if (distinct.length > most) throw badValue(name as ParamName, distinct.join(' '), lang);
		const parsed = distinct.map((value) => {
			const result = spec.schema.safeParse(value);
			if (!result.success) throw badValue(name as ParamName, value, lang);
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
			return [name, spec.repeatable ? z.array(one).max(MOST_ORIGINS).optional() : one.optional()];
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
