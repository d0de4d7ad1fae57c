import { formatCount } from '../i18n/format.ts';
import { countedNone, countedSome, type Measure } from '../i18n/measures.ts';
import { speaker, type Lang } from '../i18n/text.ts';
import type { LegendEntry } from './scale.ts';

/** Width of the line that stands for the top of the scale, in px. */
const WIDEST = 12;
/** Thinner ones could not be seen: they get this width, and dashes that say so. */
const HAIR = 0.8;
const TOPS = [10, 20, 30, 50, 75, 100, 150, 200, 300, 500, 750, 1000, 1500, 2000, 3000, 5000];

/** The end of the scale: the next of a few round numbers, so that most years share one. */
export function topOf(values: readonly number[]): number {
	const most = Math.max(0, ...values);
	return TOPS.find((top) => top >= most) ?? Math.ceil(most / 5000) * 5000;
}

/**
 * How a number is drawn. Width is in proportion, from zero: of two lines of one length the one that
 * stands for twice as many has twice the ink. A root would make small numbers look large.
 */
export function strokeOf(value: number, top: number): { width: number; hair: boolean } {
	const width = (value / top) * WIDEST;
	const hair = width < HAIR;
	return { width: hair ? HAIR : Math.round(width * 10) / 10, hair };
}

/** The first whole number that is drawn in proportion. */
const leastInProportion = (top: number) => Math.ceil((HAIR / WIDEST) * top);

/** A legend's entry with a line of a width. */
export interface FlowEntry extends LegendEntry {
	line?: { width: number; hair: boolean };
}

/** The legend: three widths, the hairline, then the looks of the countries. */
export function flowLegend(
	top: number,
	subject: string,
	measure: Measure,
	lang: Lang
): FlowEntry[] {
	const say = speaker(lang);
	const least = leastInProportion(top);
	const shown = [top, Math.round(top / 2), Math.round(top / 5)].filter((value) => value >= least);
	const lines: FlowEntry[] = shown.map((value) => ({
		look: `arc-${value}`,
		text: formatCount(value, lang),
		line: strokeOf(value, top)
	}));
	const hair = say(
		`under ${formatCount(least, lang)}, not in proportion`,
		`sub ${formatCount(least, lang)}, fără proporție`
	);
	return [
		...lines,
		{ look: 'arc-hair', text: hair, line: { width: HAIR, hair: true } },
		{ look: 'named', text: countedSome(measure, lang) },
		{ look: 'step-0', text: `0 (${countedNone(measure, lang)})` },
		{
			look: 'not-listed',
			text: say(
				`publishes citizenships, ${subject} not among them`,
				`publică cetățeniile, fără ${subject}`
			)
		},
		{ look: 'no-data', text: say('no data', 'fără date') },
		{ look: 'subject', text: say(`${subject}, country of origin`, `${subject}, țara de origine`) }
	];
}
