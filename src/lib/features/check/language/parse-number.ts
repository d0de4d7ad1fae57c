import type { Lang } from '../../../i18n/text.ts';

/** A number as it is written. */
export interface Parsed {
	value: number;
	/** Digits behind the decimal sign. */
	decimals: number;
	/** „1.234” where the language is not clear, or groups that are none. */
	ambiguous: boolean;
}

const whole = (digits: string): Parsed => ({
	value: Number(digits),
	decimals: 0,
	// More digits than a number of people has: nothing to be compared with.
	ambiguous: digits.length > 12
});
const broken: Parsed = { value: Number.NaN, decimals: 0, ambiguous: true };

/**
 * A number as written. „12.166” is twelve thousand in Romanian and twelve and a bit in English: where
 * the sign alone does not tell, the language does, and without a language nobody does.
 */
export function parseNumber(written: string, lang: Lang | undefined): Parsed {
	const text = written.replaceAll(' ', '');
	const signs = text.match(/[.,]/g) ?? [];
	const [first = '', last = ''] = [signs[0], signs.at(-1)];
	const grouped = (digits: string, sign: string) =>
		new RegExp(`^[1-9]\\d{0,2}(?:\\${sign}\\d{3})+$`).test(digits);
	const decimal = (sign: string): Parsed => {
		const [integer = '', rest = ''] = text.split(sign);
		const plain = integer.replace(/[.,]/g, '');
		return { value: Number(`${plain}.${rest}`), decimals: rest.length, ambiguous: rest.length > 6 };
	};
	if (signs.length === 0) return whole(text);
	if (written.includes(' ')) return signs.length === 1 ? decimal(first) : broken;
	if (first !== last) {
		// „1.234,5”: groups, then the decimal sign, which stands once.
		const integer = text.slice(0, text.lastIndexOf(last));
		return grouped(integer, first) && text.split(last).length === 2 ? decimal(last) : broken;
	}
	if (signs.length > 1) return grouped(text, first) ? whole(text.replaceAll(first, '')) : broken;
	if (!grouped(text, first)) return decimal(first);
	if (lang === undefined) return broken;
	return (lang === 'ro') === (first === '.') ? whole(text.replace(first, '')) : decimal(first);
}
