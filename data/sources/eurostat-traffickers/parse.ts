import { parseEurostat } from '../../contract/series.ts';

/** Reads the extract of figures on suspected (PER_SUSP) and convicted (PER_CNV) traffickers. */
export const parse = parseEurostat(
	({ leg_stat = '', unit = '' }) => `${leg_stat} ${unit}`,
	'leg_stat'
);
