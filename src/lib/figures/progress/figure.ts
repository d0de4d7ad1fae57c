import { z } from 'zod';
import type { Figure } from '../../figure/contract.ts';
import { BASELINES } from '../../figure/params.ts';
import { personsRow, rankRow, shareRow } from '../../figure/rows.ts';
import { derive } from './derive.ts';
import { describe } from './describe.ts';
import { valueRow } from './intervals.ts';
import sql from './query.sql?raw';
import { tableOf } from './table.ts';

export const INDICATORS = [
	...(['share', 'victims', 'rank', 'identified_by_romania'] as const),
	...(['total', 'registered_eu', 'us_tier'] as const)
] as const;
export type Indicator = (typeof INDICATORS)[number];

/** beyond, within: the smallest change that can be told; unknown: no two editions; none: no change. */
const verdict = z.enum(['beyond', 'within', 'unknown', 'none']);
export type Verdict = z.infer<typeof verdict>;

/** How far the same years moved from one edition to the next. */
const revision = z.strictObject({
	size: z.number(),
	/** No more than this in nine years of ten. */
	ninetieth: z.number(),
	/** Years in both editions, those of them that moved, and the one that moved most. */
	years: z.int(),
	moved: z.int(),
	largest: z.int().nullable(),
	/** Years the older edition had too few countries for. */
	left_out: z.string().nullable()
});
export type Revision = z.infer<typeof revision>;

/** The same countries then and now. */
const fixed = z.strictObject({
	reporters: z.int(),
	baseline: valueRow,
	latest: valueRow,
	change: valueRow,
	minimum: z.number().nullable(),
	verdict
});

const row = z.strictObject({
	indicator: z.enum(INDICATORS),
	set: z.string().nullable(),
	origin: z.string().nullable(),
	unit: z.enum(['share', 'persons', 'rank', 'tier']),
	in_2020: valueRow.nullable(),
	mean_2017_2019: valueRow.nullable(),
	latest_year: z.int().nullable(),
	latest: valueRow.nullable(),
	/** Which of the two the change is measured from, and which of its years went in. */
	baseline: z.enum(BASELINES),
	baseline_years: z.string(),
	baseline_missing: z.string(),
	change: valueRow.nullable(),
	minimum: z.number().nullable(),
	verdict,
	revision: revision.nullable(),
	/** Countries that published: one number for each year of the baseline. */
	reporters_baseline: z.string().nullable(),
	reporters_latest: z.int().nullable(),
	/** Countries of the set that published none in the latest year. */
	missing_latest: z.string().nullable(),
	/** True where the very same countries published in all these years. */
	same_reporters: z.boolean().nullable(),
	fixed: fixed.nullable(),
	/** The origin's own country is one of those that reported. */
	own_nationals: z.boolean(),
	tier_baseline: z.string().nullable(),
	tier_latest: z.string().nullable(),
	evidence_baseline: z.string(),
	evidence_latest: z.string(),
	source: z.string(),
	snapshot: z.string()
});
export type Row = z.infer<typeof row>;

const raw = z.strictObject({
	kind: z.enum(['set', 'cell', 'identified', 'registered', 'tier']),
	place: z.string().nullable(),
	reporter: z.string().nullable(),
	sets: z.string().nullable(),
	year: z.int(),
	vintage: z.iso.date().nullable(),
	asked: z.boolean().nullable(),
	victims: personsRow.nullable(),
	stated: personsRow.nullable(),
	share: shareRow.nullable(),
	rank: rankRow.nullable(),
	reporters: z.int().nullable(),
	reporters_in_set: z.int().nullable(),
	missing_reporters: z.string().nullable(),
	tier: z.enum(['tier_1', 'tier_2', 'watch_list', 'tier_3']).nullable(),
	evidence: z.string().nullable(),
	source: z.string().nullable(),
	snapshot: z.string().nullable()
});
export type Raw = z.infer<typeof raw>;

/** A year of an indicator, for its line. */
export interface Point {
	kind: 'point';
	indicator: Indicator;
	set: string | null;
	year: number;
	value: { lower: number; upper: number; mid: number } | null;
	tier: Raw['tier'];
}

/** The reader's target against what was observed; shares and paces are fractions. */
export interface Target {
	kind: 'target';
	set: string;
	share: number;
	year: number;
	years_left: number;
	state: 'ahead' | 'open' | 'reached';
	needed: { lower: number; upper: number };
	observed: { lower: number; upper: number } | null;
	/** Observed against needed; unknown where no change can be told. */
	pace: 'enough' | 'not_enough' | 'open' | 'unknown';
	/** The smallest change from the latest year on that could be told; null: no two editions. */
	tellable: number | null;
}
export type Extra = Point | Target;

export const figure: Figure<Row, Extra, Raw> = {
	title: { en: 'Progress since 2020', ro: 'Progresul din 2020 încoace' },
	position: 6,
	params: ['set', 'origin', 'baseline', 'target', 'by_year', 'as_of'],
	defaults: { set: 'EU27', span: 'all', from: 2007 },
	single: true,
	sources: ['unodc-glotip', 'anitp', 'eurostat-publications', 'us-tip'],
	sql,
	row,
	raw: { row: raw, derive },
	describe,
	table: tableOf
};
