import type { Lang } from '../../../i18n/text.ts';

/** Shares in words, folded, with the fraction as "parts/of". */
export const FRACTIONS: Record<Lang, readonly [phrase: string, share: string][]> = {
	ro: [
		['jumatate', '1/2'],
		['o jumatate', '1/2'],
		['o treime', '1/3'],
		['doua treimi', '2/3'],
		['un sfert', '1/4'],
		['o patrime', '1/4'],
		['trei sferturi', '3/4'],
		['o cincime', '1/5'],
		['doua cincimi', '2/5'],
		['trei cincimi', '3/5'],
		['patru cincimi', '4/5'],
		['o sesime', '1/6'],
		['o optime', '1/8'],
		['o zecime', '1/10']
	],
	en: [
		['half', '1/2'],
		['one half', '1/2'],
		['a half', '1/2'],
		['one third', '1/3'],
		['a third', '1/3'],
		['one-third', '1/3'],
		['two thirds', '2/3'],
		['two-thirds', '2/3'],
		['a quarter', '1/4'],
		['one quarter', '1/4'],
		['three quarters', '3/4'],
		['three-quarters', '3/4'],
		['a fifth', '1/5'],
		['one fifth', '1/5'],
		['one-fifth', '1/5'],
		['two fifths', '2/5'],
		['three fifths', '3/5'],
		['four fifths', '4/5'],
		['four-fifths', '4/5'],
		['a sixth', '1/6'],
		['one sixth', '1/6'],
		['an eighth', '1/8'],
		['one eighth', '1/8'],
		['a tenth', '1/10'],
		['one tenth', '1/10']
	]
};
