import type { Lang } from '../../../i18n/text.ts';
import { FRACTIONS } from './fractions.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { parseNumber } from './parse-number.ts';
import type { Named } from './parse.ts';
import type { Token } from './tokens.ts';

/** A number as a sentence writes it: persons, per cent, a place in a ranking, a tier. */
export interface Amount {
	low: number;
	high: number;
	/** Digits behind the decimal sign. */
	decimals: number;
	/** Two ends were written. */
	range: boolean;
	/** "One in five", "a fifth": as near as such words say it. */
	fraction: boolean;
}

type Tokens = readonly Token[];
interface Read {
	amount: Amount;
	length: number;
}

const plain = (value: number, decimals = 0): Amount => {
	return { low: value, high: value, decimals, range: false, fraction: false };
};

/** A number in digits or words that starts at a token. */
function one(tokens: Tokens, at: number, lang: Lang): Read | undefined {
	const token = tokens[at];
	if (token?.kind === 'number') {
		const { value, decimals, ambiguous } = parseNumber(token.text, lang);
		return ambiguous ? undefined : { amount: plain(value, decimals), length: 1 };
	}
	for (let length = 3; length > 0; length--) {
		const words = tokens.slice(at, at + length).map(({ text }) => text);
		const value = NUMBER_WORDS[lang].get(words.join(' '));
		if (value !== undefined && words.length === length) return { amount: plain(value), length };
	}
	return undefined;
}

const JOINTS: Record<Lang, readonly (readonly [opener: string, joint: string])[]> = {
	en: [
		['', '-'],
		['', 'to'],
		['between', 'and'],
		['from', 'to']
	],
	ro: [
		['', '-'],
		['intre', 'si'],
		['de la', 'la'],
		['', 'pana la']
	]
};
const wordsOf = (phrase: string) => phrase.split(' ').filter(Boolean);
const stands = (tokens: Tokens, at: number, phrase: string) =>
	wordsOf(phrase).every((word, i) => tokens[at + i]?.text === word);

/** A number or its two ends; `unit` is how many tokens of a unit stand behind each. */
function amounts(tokens: Tokens, at: number, lang: Lang, unit: (at: number) => number): Read[] {
	const single = one(tokens, at, lang);
	const found: Read[] = [];
	if (single) {
		const length = unit(at + single.length);
		if (length >= 0) found.push({ ...single, length: single.length + length });
	}
	for (const [opener, joint] of JOINTS[lang]) {
		if (!stands(tokens, at, opener)) continue;
		const first = at + wordsOf(opener).length;
		const low = one(tokens, first, lang);
		if (!low) continue;
		// The unit may stand behind both ends: "between 5.6% and 6.7%".
		const early = Math.max(unit(first + low.length), 0);
		const middle = first + low.length + early;
		if (!stands(tokens, middle, joint)) continue;
		const second = middle + wordsOf(joint).length;
		const high = one(tokens, second, lang);
		const late = high ? unit(second + high.length) : -1;
		if (!high || late < 0 || high.amount.low <= low.amount.low) continue;
		const decimals = Math.max(low.amount.decimals, high.amount.decimals);
		const amount = { ...plain(low.amount.low, decimals), high: high.amount.low, range: true };
		found.push({ amount, length: second + high.length + late - at });
	}
	return found;
}

const PERCENT: Record<Lang, readonly string[]> = {
	en: ['%', 'per cent', 'percent'],
	ro: ['%', 'la suta']
};

const percentAt = (tokens: Tokens, lang: Lang) => (at: number) => {
	const sign = PERCENT[lang].find((phrase) => stands(tokens, at, phrase));
	return sign === undefined ? -1 : wordsOf(sign).length;
};

const fraction = (parts: number, of: number): Amount => {
	return { ...plain((100 * parts) / of), fraction: true };
};

/** "a fifth", „o cincime”. */
function fractionWords(tokens: Tokens, at: number, lang: Lang): Read[] {
	return FRACTIONS[lang].flatMap(([phrase, share]) => {
		if (!stands(tokens, at, phrase)) return [];
		const [parts = 0, of = 1] = share.split('/').map(Number);
		return [{ amount: fraction(parts, of), length: wordsOf(phrase).length }];
	});
}

const RATIO: Record<Lang, readonly string[]> = { en: ['in', 'out of'], ro: ['din'] };

/** "one in five", "3 out of 10", „unu din cinci”. */
function ratio(tokens: Tokens, at: number, lang: Lang): Read[] {
	const parts = one(tokens, at, lang);
	if (!parts) return [];
	return RATIO[lang].flatMap((joint) => {
		const second = at + parts.length + wordsOf(joint).length;
		const of = stands(tokens, at + parts.length, joint) ? one(tokens, second, lang) : undefined;
		if (!of || parts.amount.low < 1 || parts.amount.low >= of.amount.low) return [];
		if (parts.amount.decimals + of.amount.decimals > 0 || of.amount.low > 100) return [];
		const amount = fraction(parts.amount.low, of.amount.low);
		return [{ amount, length: second + of.length - at }];
	});
}

const YEAR = /^(?:19[5-9]|20[0-4])\d$/;

/** "2022"; "2013–2023", "2021-22", "2018/2019". */
function years(tokens: Tokens, at: number, type: string): Named[] {
	const [first, dash, last] = tokens.slice(at, at + 3);
	if (!first) return [];
	const named = (from: number, to: number, length: number): Named[] =>
		from < to || length === 1
			? [{ value: [from, to], key: `${from}-${to}`, from: at, to: at + length }]
			: [];
	if (type === 'year')
		return YEAR.test(first.text) ? named(Number(first.text), Number(first.text), 1) : [];
	if (first.kind === 'reference') {
		const [from = '', to = ''] = first.text.split('/');
		return YEAR.test(from) && YEAR.test(to) && from < to ? named(Number(from), Number(to), 1) : [];
	}
	if (!YEAR.test(first.text) || dash?.text !== '-' || !last) return [];
	if (YEAR.test(last.text)) return named(Number(first.text), Number(last.text), 3);
	const short = /^\d\d$/.test(last.text) && last.glued && dash.glued;
	return short ? named(Number(first.text), Number(first.text.slice(0, 2) + last.text), 3) : [];
}

const noUnit = () => 0;

function amountsOf(type: string, tokens: Tokens, at: number, lang: Lang): Read[] {
	switch (type) {
		case 'count':
			return amounts(tokens, at, lang, noUnit).filter(({ amount }) => amount.decimals === 0);
		case 'share':
			return [
				...amounts(tokens, at, lang, percentAt(tokens, lang)),
				...fractionWords(tokens, at, lang)
			];
		case 'ratio':
			return ratio(tokens, at, lang);
		case 'rank':
			return [
				...amounts(tokens, at, lang, noUnit),
				...(['or', 'sau'].includes(tokens[at + 1]?.text ?? '') ? pair(tokens, at, lang) : [])
			].filter(({ amount }) => amount.decimals === 0);
		case 'tier': {
			const digit = tokens[at]?.text ?? '';
			return /^[123]$/.test(digit) ? [{ amount: plain(Number(digit)), length: 1 }] : [];
		}
		default:
			return [];
	}
}

/** "1 or 2". */
function pair(tokens: Tokens, at: number, lang: Lang): Read[] {
	const [low, high] = [one(tokens, at, lang), one(tokens, at + 2, lang)];
	if (low?.length !== 1 || !high || high.amount.low <= low.amount.low) return [];
	return [
		{
			amount: { ...plain(low.amount.low), high: high.amount.low, range: true },
			length: 2 + high.length
		}
	];
}

/** The numbers and years of a type that start at a token. */
export function numberNames(type: string, tokens: Tokens, at: number, lang: Lang): Named[] {
	if (type === 'year' || type === 'years') return years(tokens, at, type);
	return amountsOf(type, tokens, at, lang).map(({ amount, length }) => {
		const { low, high, range, decimals } = amount;
		return { value: amount, key: `${low}-${high}-${range}-${decimals}`, from: at, to: at + length };
	});
}
