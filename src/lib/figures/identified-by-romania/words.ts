import { formatCountInterval } from '../../i18n/format.ts';
import { AGE, FORM, SEX } from '../../i18n/terms.ts';
import type { Lang, Text } from '../../i18n/text.ts';
import type { Breakdown } from '../params.ts';
import type { Row } from './figure.ts';

/** Who gives a number, in a sentence and in a table. */
export const GIVEN_BY: Record<Row['given_by'], Text> = {
	anitp: { en: 'ANITP’s own page', ro: 'pagina ANITP' },
	greta: { en: 'ANITP, as given by GRETA', ro: 'ANITP, redat de GRETA' },
	press: { en: 'ANITP, as given by the press', ro: 'ANITP, redat de presă' },
	unodc: { en: 'Romania’s total in the UNODC file', ro: 'totalul României din fișierul UNODC' },
	eurostat: { en: 'Romania’s figure to Eurostat', ro: 'cifra României la Eurostat' },
	us_tip: { en: 'US State Department', ro: 'Departamentul de Stat al SUA' }
};

/** What a flag of the sources means to a reader; others stay with the row. */
const FLAGS: Record<string, Text> = {
	'~': { en: 'about', ro: 'aproximativ' },
	'>': { en: 'more than', ro: 'peste' },
	'>=': { en: 'at least', ro: 'cel puțin' },
	rounded: { en: 'rounded', ro: 'rotunjit' },
	'early figure': { en: 'early figure', ro: 'cifră timpurie' }
};
const flagWord = (flag: string | null, lang: Lang) => FLAGS[flag ?? '']?.[lang];

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

/** "488 (US State Department)": another number for the same, and whose it is. */
export function otherNumber(row: Row, by: Breakdown, lang: Lang): string {
	const flag = flagWord(row.flag, lang);
	const who = GIVEN_BY[row.given_by][lang] + (flag ? `, ${flag}` : '');
	const what = row.part === 'total' ? '' : `${partName(by, row.part, lang)} `;
	return `${what}${formatCountInterval(row.victims, lang)} (${who})`;
}
