import { parseEurostat } from '../../contract/series.ts';

/** "68 % women" beside a form is a share of that form, not of all victims: two measures. */
function measureOf({ unit = '', sex, age, exploitation, flag }: Record<string, string>): string {
	const ofForm = exploitation !== 'TOTAL' && (sex !== 'T' || age !== 'TOTAL');
	if (unit === 'PC' && ofForm) return 'PC of form';
	return flag === 'identified only' ? `${unit} ${flag}` : unit;
}

/** Reads the extract of figures on victims seen in Eurostat and Commission publications. */
export const parse = parseEurostat(measureOf);
