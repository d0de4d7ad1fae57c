import { AGE, FORM, GROUP, MEASURE, ORIGIN, SEX } from '../../i18n/terms.ts';
import { collator, formatCount } from '../../i18n/format.ts';
import { speaker, type Lang, type Text } from '../../i18n/text.ts';
import { unitAfter } from '../../i18n/units.ts';

/** What tells one cell from another. */
export interface Cell {
	reporter: string;
	origin: string;
	region: string;
	destination: string;
	year_from: number;
	year_to: number;
	sex: string;
	age: string;
	form: string;
	area: string;
	unit: string;
}

interface Claimed extends Cell {
	conflict: number;
	same_measure: boolean;
}

/** The numbers told about one cell. */
export interface Conflict<C> {
	id: number;
	title: string;
	/** True where claims about one and the same measure differ; else only those about two of them. */
	same_measure: boolean;
	claims: C[];
}

type Name = (code: string) => string;

const word = (table: Record<string, Text>, code: string, lang: Lang) =>
	Object.hasOwn(table, code) ? (table[code]?.[lang] ?? code) : code;

/** A country, or a group of them as its publisher had it. */
export const reporterName = (code: string, lang: Lang, name: Name) =>
	Object.hasOwn(GROUP, code) ? word(GROUP, code, lang) : name(code);

/** "Romania, 2013, children": what a cell counts, beside its measure. */
export function cellTitle(cell: Cell, lang: Lang, name: Name): string {
	const say = speaker(lang);
	const { origin, year_from, year_to, destination } = cell;
	const who = Object.hasOwn(ORIGIN, origin)
		? word(ORIGIN, origin, lang)
		: say(`citizenship: ${name(origin)}`, `cetățenie: ${name(origin)}`);
	const parts = [
		reporterName(cell.reporter, lang, name),
		cell.area,
		year_from === year_to ? String(year_from) : `${year_from}–${year_to}`,
		origin === 'TOTAL' ? '' : who,
		cell.region,
		cell.sex === 'total' ? '' : word(SEX, cell.sex, lang),
		cell.age === 'total' ? '' : word(AGE, cell.age, lang),
		cell.form === 'total' ? '' : word(FORM, cell.form, lang),
		destination === '' ? '' : say(`from ${name(destination)}`, `din ${name(destination)}`)
	];
	return parts.filter((part) => part !== '').join(', ');
}

/** A claimed number with its unit: "896", "181–220", "63.4%". */
export function claimValue(
	{ lower, upper, unit }: { lower: number; upper: number; unit: string },
	lang: Lang
): string {
	const number = (value: number) =>
		Number.isInteger(value)
			? formatCount(value, lang)
			: new Intl.NumberFormat(lang === 'ro' ? 'ro-RO' : 'en-GB').format(value);
	const interval = lower === upper ? number(lower) : `${number(lower)}–${number(upper)}`;
	if (unit === 'persons') return interval;
	if (unit === 'percent') return lang === 'ro' ? `${interval}\u00a0%` : `${interval}%`;
	return `${interval} ${unitAfter(upper, unit, lang)}`;
}

/** What a claim counts, in words. */
export const measureName = (measure: string, lang: Lang) => word(MEASURE, measure, lang);

/** Claims by cell: those of Romania first, then of groups of countries, then by name; newest first. */
export function groupConflicts<C extends Claimed>(
	claims: readonly C[],
	lang: Lang,
	name: Name
): Conflict<C>[] {
	const byCell = new Map<number, [C, ...C[]]>();
	for (const claim of claims) {
		const cell = byCell.get(claim.conflict);
		if (cell) cell.push(claim);
		else byCell.set(claim.conflict, [claim]);
	}
	const rank = ({ reporter }: Cell) =>
		reporter === 'RO' ? 0 : Object.hasOwn(GROUP, reporter) ? 1 : 2;
	const order = collator(lang);
	return [...byCell]
		.sort(([, [a]], [, [b]]) => {
			const names = order.compare(
				reporterName(a.reporter, lang, name),
				reporterName(b.reporter, lang, name)
			);
			return rank(a) - rank(b) || names || b.year_to - a.year_to || b.year_from - a.year_from;
		})
		.map(([id, cell]) => ({
			id,
			title: cellTitle(cell[0], lang, name),
			same_measure: cell[0].same_measure,
			claims: cell
		}));
}
