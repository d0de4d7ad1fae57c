import { EVIDENCE } from '../i18n/evidence.ts';
import {
	formatCount,
	formatCountInterval,
	formatDate,
	formatRank,
	formatShare,
	formatShareInterval
} from '../i18n/format.ts';
import { formatPoints, formatPointsInterval } from '../i18n/points.ts';
import { formatRateInterval } from '../i18n/rates.ts';
import type { Lang } from '../i18n/text.ts';
import type { Interval } from './interval.ts';

/** An interval, and what its publisher says of it: `<=` a ceiling, `>` more than. */
interface Flagged extends Interval {
	flag?: string;
}

/** So many of so many. */
interface Part {
	part: number;
	of: number;
}

/** What a column's values are in, and what a value of each unit is. */
export interface Units {
	/** The code of a country or set. */
	place: string;
	/** Words, or a code that has words of its own. */
	text: string;
	/** How a number was obtained. */
	evidence: string;
	url: string;
	/** An ISO day. */
	day: string;
	year: number;
	period: { from: number; to: number };
	/** Or a whole year. */
	quarter: { year: number; quarter: number | null };
	persons: number | Flagged;
	/** Persons of a citizenship that is not the row's. */
	persons_of: Interval & { origin: string };
	/** A fraction 0–1. */
	share: number | Flagged;
	/** A difference of shares, as a fraction. */
	points: number | Interval;
	/** Per 100,000. */
	rate: Interval;
	rank: { best: number; worst: number };
	countries: Part;
	years: Part;
	/** Numbers of which each line has its own unit. */
	mixed: number | string | Interval;
}
export type Unit = keyof Units;

const WORDS: readonly Unit[] = [
	...(['place', 'text', 'evidence', 'url', 'day'] as const),
	...(['period', 'quarter', 'persons_of'] as const)
];

/** Whether a column is set as numbers are; a year that names the row is a name. */
export const isNumeric = (unit: Unit, index: number): boolean =>
	!WORDS.includes(unit) && !(unit === 'year' && index === 0);

export interface Reader {
	lang: Lang;
	/** A country's name in the reader's language. */
	name: (code: string) => string;
}

function unsaid(): never {
	throw new Error('a column of such a unit says itself how its values are shown');
}
const partWords = ({ part, of }: Part) => `${part} / ${of}`;

/** How a value is shown where its column does not say it otherwise. */
export const SHOWN: { [U in Unit]: (value: Units[U], reader: Reader) => string } = {
	place: (code, { name }) => name(code),
	text: (words) => words,
	evidence: (code, { lang }) => EVIDENCE[code]?.short[lang] ?? code,
	url: (address) => address,
	day: (iso, { lang }) => formatDate(iso, lang),
	year: String,
	period: ({ from, to }) => (from === to ? String(from) : `${from}–${to}`),
	persons: (value, { lang }) =>
		typeof value === 'number' ? formatCount(value, lang) : formatCountInterval(value, lang),
	share: (value, { lang }) =>
		typeof value === 'number' ? formatShare(value, lang) : formatShareInterval(value, lang),
	points: (value, { lang }) =>
		typeof value === 'number' ? formatPoints(value, lang) : formatPointsInterval(value, lang),
	persons_of: (value, { lang, name }) =>
		`${name(value.origin)}, ${formatCountInterval(value, lang)}`,
	rate: (value, { lang }) => formatRateInterval(value, lang),
	rank: formatRank,
	countries: partWords,
	years: partWords,
	quarter: unsaid,
	mixed: unsaid
};
