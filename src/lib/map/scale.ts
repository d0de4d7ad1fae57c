import type { Lang, Text } from '../i18n/text.ts';

/** What the colour stands for: a fraction 0–1, or persons. */
export type Metric = 'share' | 'victims';
/** Why a reporter has a number on the map, or has none. */
type Status = 'reported' | 'not_listed' | 'not_reported';

/** One reporter on the map; `value` (fraction or persons) is null exactly when not `reported`. */
export interface MapRow {
	reporter: string;
	name: string;
	status: Status;
	value: number | null;
	/** The number as a reader sees it: "12.4–13.5%". */
	label: string;
	note: string;
	/** What is written on the map itself, where `label` is too long for it. */
	short?: string;
}

/**
 * Lower ends of steps 1 to 5; step 0 is zero alone. Chosen on the 259 reporter-years of Europe and
 * the Middle East that named Romania (UNODC, 2007–2022): 61, 53, 66, 36 and 43 fall into the five
 * steps of the share; 89, 59, 43, 36 and 32 into those of the number, whose first step is "<5".
 */
export const BREAKS: Record<Metric, readonly number[]> = {
	share: [0, 0.05, 0.1, 0.2, 0.3],
	victims: [0, 5, 20, 50, 100]
};

/** Step 0 (zero) to 5 (highest) of the ramp; null, which is no number, has no step. */
export function stepOf(value: number | null, metric: Metric): number | null {
	if (value === null) return null;
	if (!(value >= 0)) throw new Error(`map: ${value} is not a ${metric}`);
	if (value === 0) return 0;
	return BREAKS[metric].filter((low) => value >= low).length;
}

/** The class that gives a reporter its look; map.css has them all. */
export function lookOf(row: MapRow, metric: Metric): string {
	if (row.status === 'not_reported') return 'no-data';
	if (row.status === 'not_listed') return 'not-listed';
	const step = stepOf(row.value, metric);
	if (step === null) throw new Error(`map: ${row.reporter} is reported but has no value`);
	return `step-${step}`;
}

/** Highest value first, then those without a number, by name: the order of list and keyboard. */
export function sortRows(rows: readonly MapRow[], lang: Lang): MapRow[] {
	const rank = (row: MapRow) => row.value ?? (row.status === 'not_listed' ? -1 : -2);
	return [...rows].sort((a, b) => rank(b) - rank(a) || a.name.localeCompare(b.name, lang));
}

export interface LegendEntry {
	look: string;
	text: string;
	/** A sign on the look: a dot in its middle, a bar at its left edge. */
	mark?: 'dot' | 'bar';
}

const ENDS: Record<'below' | 'from', Text> = {
	below: { en: 'under #', ro: 'sub #' },
	from: { en: '# or more', ro: '# sau mai mult' }
};
const LOOKS: Record<'not-listed' | 'no-data' | 'subject', Text> = {
	'not-listed': {
		en: 'publishes citizenships, # not among them',
		ro: 'publică cetățeniile, fără #'
	},
	'no-data': { en: 'no data', ro: 'fără date' },
	subject: { en: '#, country of origin', ro: '#, țara de origine' }
};

/**
 * The legend in reading order: numbers from zero up, then the looks that are not numbers.
 * `format` writes one limit as a reader sees it, `range` two of them ("5–10%").
 */
export function legendEntries(
	metric: Metric,
	lang: Lang,
	words: {
		subject: string;
		/** "none identified", of a country with a zero. */
		none: string;
		format: (value: number) => string;
		range: (from: number, to: number) => string;
	}
): { numbers: LegendEntry[]; others: LegendEntry[] } {
	const { subject, none, format, range } = words;
	const fill = (text: Text, value: string) => text[lang].replace('#', value);
	const breaks = BREAKS[metric];
	const steps = breaks.map((low, index) => {
		const next = breaks[index + 1];
		if (next === undefined) return fill(ENDS.from, format(low));
		if (index === 0) return fill(ENDS.below, format(next));
		return range(low, metric === 'victims' ? next - 1 : next);
	});
	const numbers = [`${format(0)} (${none})`, ...steps];
	const others = ['not-listed', 'no-data', 'subject'] as const;
	return {
		numbers: numbers.map((text, step) => ({ look: `step-${step}`, text })),
		others: others.map((look) => ({ look, text: fill(LOOKS[look], subject) }))
	};
}
