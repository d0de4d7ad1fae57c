import { z } from 'zod';
import { SET_IDS } from '../i18n/sets.ts';
import type { Text } from '../i18n/text.ts';

/** What a URL may ask of a figure: one grammar for page, embed and API. */
const iso2 = z.string().regex(/^[A-Z]{2}$/);
const year = z
	.string()
	.regex(/^(19|20)\d\d$/)
	.transform(Number);

/** One parameter: what it accepts, and the words for it. */
export interface ParamSpec {
	schema: z.ZodType;
	/** What the value must be, as the end of "… must be". */
	expects: Text;
	repeatable?: true;
	/** Its name in an address, where that is not its name here. */
	written?: string;
}

export const METRICS = ['share', 'victims'] as const;
export type Metric = (typeof METRICS)[number];
export const PANELS = ['all', 'fixed'] as const;
export type Panel = (typeof PANELS)[number];
export const BREAKDOWNS = ['total', 'form', 'sex', 'age'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];
export const BASELINES = ['2020', '2017-2019'] as const;
export type Baseline = (typeof BASELINES)[number];
/** More lines than this cannot be told apart in one chart. */
export const MOST_ORIGINS = 8;

/** Every parameter there is. */
export const SPECS = {
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
	baseline: {
		schema: z.enum(BASELINES),
		expects: {
			en: '2020, or 2017-2019 (the mean of these years)',
			ro: '2020 sau 2017-2019 (media acestor ani)'
		}
	},
	target: {
		schema: z
			.string()
			.regex(/^\d{1,3}([.,]\d{1,2})?$/)
			.transform((text) => Number(text.replace(',', '.')))
			.pipe(z.number().max(100)),
		expects: {
			en: 'a percentage from 0 to 100, with at most two decimals',
			ro: 'un procent de la 0 la 100, cu cel mult două zecimale'
		}
	},
	// Both are `by` in an address: a figure divides by something, or is asked for a year.
	by_year: {
		schema: year,
		written: 'by',
		expects: { en: 'a year after the newest with data', ro: 'un an de după cel mai nou cu date' }
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

/** A parameter's name in an address. */
export const written = (name: ParamName): string => (SPECS[name] as ParamSpec).written ?? name;
