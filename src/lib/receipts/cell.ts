import { formatCountInterval } from '../i18n/format.ts';
import { AGE, FORM, GROUP, ORIGIN, SEX, STATUS_WORD } from '../i18n/terms.ts';
import { speaker, type Lang } from '../i18n/text.ts';
import { unitAfter } from '../i18n/units.ts';
import type { ObservationRow } from './observation.ts';

const LEVELS = ['high', 'medium', 'low'] as const;

/** An observation's cells in the reader's language. */
export function describeCell(row: ObservationRow, name: (code: string) => string, lang: Lang) {
	const { lower, upper, unit, status, region } = row;
	const count =
		lower === null || upper === null
			? (STATUS_WORD[status]?.[lang] ?? status)
			: unit === 'tier'
				? // The code of a tier is a place, no number: its own words stand beside.
					'–'
				: formatCountInterval({ lower, upper }, lang);
	const measured =
		unit === 'persons' || unit === 'tier' ? '' : ` ${unitAfter(upper ?? 0, unit, lang)}`;
	const kinds = [SEX[row.sex], AGE[row.age], FORM[row.form]].flatMap((text) => text?.[lang] ?? []);
	const years = row.year_from === row.year_to ? row.year_from : `${row.year_from}–${row.year_to}`;
	const quarter = row.quarter === null ? '' : `${speaker(lang)('Q', 'T')}${row.quarter} `;
	const origin = ORIGIN[row.origin]?.[lang] ?? name(row.origin);
	return {
		number: count + measured,
		reporter: GROUP[row.reporter]?.[lang] ?? name(row.reporter),
		period: `${quarter}${years}`,
		origin: [region ? `${origin} (${region})` : origin, ...kinds].join('; '),
		confidence: LEVELS.find((level) => level === row.confidence) ?? null,
		host: new URL(row.url).hostname
	};
}
