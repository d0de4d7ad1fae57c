import { formatCountInterval } from '../../i18n/format.ts';
import { AGE, FORM, SEX } from '../../i18n/terms.ts';
import type { Lang, Text } from '../../i18n/text.ts';
import type { Breakdown } from '../../figure/params.ts';
import type { Row } from './figure.ts';

/** Who gives a number, in a sentence and in a table. */
export const GIVEN_BY: Record<Row['given_by'], Text> = {
	anitp: { en: 'ANITP’s own page', ro: 'pagina ANITP' },
	greta: { en: 'ANITP, via GRETA', ro: 'ANITP, prin GRETA' },
	press: { en: 'ANITP, via the press', ro: 'ANITP, prin presă' },
	unodc: { en: 'UNODC’s file', ro: 'fișierul UNODC' },
	eurostat: { en: 'Romania to Eurostat', ro: 'România, către Eurostat' },
	us_tip: { en: 'US State Department', ro: 'Departamentul de Stat al SUA' }
};

/** What a flag of the sources means to a reader, before the number or after; others stay with the row. */
const BEFORE: Record<string, Text> = {
	'~': { en: 'about', ro: 'aproximativ' },
	'>': { en: 'more than', ro: 'peste' },
	'>=': { en: 'at least', ro: 'cel puțin' }
};
const AFTER: Record<string, Text> = {
	rounded: { en: 'rounded', ro: 'rotunjit' },
	'early figure': { en: 'an early figure', ro: 'o cifră timpurie' },
	ambiguous: { en: 'an unsure reading', ro: 'o citire nesigură' }
};

const NAMES: Record<Breakdown, Record<string, Text>> = {
	total: {},
	form: FORM,
	sex: SEX,
	age: AGE
};

/** The order of the parts, from the foot of a bar up. */
const ORDER = [
	...['sexual', 'labour', 'domestic', 'begging', 'criminal', 'mixed'],
	...['female', 'male', 'child', 'adult', 'other', 'unknown']
];

/** What a part is called. */
export const partName = (by: Breakdown, part: string, lang: Lang) =>
	NAMES[by][part]?.[lang] ?? part;

/** The parts there are, in their order; those nobody divides a year into are left out. */
export function partsOf(rows: Row[]): string[] {
	const parts = new Set(
		rows.filter(({ part, shown }) => shown && part !== 'total').map(({ part }) => part)
	);
	return [...parts].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b) || a.localeCompare(b));
}

/** The total shown for each year. */
export const totalsOf = (rows: Row[]) =>
	rows.filter(({ part, shown }) => shown && part === 'total');

/** "about 500 (ANITP, via the press)": another number for the same, and whose it is. */
export function otherNumber(row: Row, by: Breakdown, lang: Lang): string {
	const flag = row.flag ?? '';
	const what = row.part === 'total' ? [] : [partName(by, row.part, lang)];
	const number = formatCountInterval(row.victims, lang);
	const who = [GIVEN_BY[row.given_by][lang], AFTER[flag]?.[lang]].filter(Boolean).join(', ');
	return [...what, BEFORE[flag]?.[lang], number, `(${who})`].filter(Boolean).join(' ');
}

export const FIGURE = 'identified-by-romania';

/** A number of Romania's own count: the whole of a year, or a part. */
export interface Key {
	year: number;
	by: Breakdown;
	part: string;
}

/** Its receipt: `identified-by-romania.2019.total`, `identified-by-romania.2019.form-labour`. */
export const countId = ({ year, by, part }: Key) =>
	[FIGURE, year, part === 'total' ? part : `${by}-${part}`].join('.');
