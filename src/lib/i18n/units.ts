import { UNIT } from './terms.ts';
import type { Lang } from './text.ts';

/** Units that are things counted: after 20 and more of them Romanian needs „de”. */
const COUNTED = new Set(['persons', 'cases', 'residents']);

/** The unit as it stands after a number, of an interval after its upper end: „rezidenți”, „de rezidenți”. */
export function unitAfter(number: number, unit: string, lang: Lang): string {
	const word = (Object.hasOwn(UNIT, unit) ? UNIT[unit]?.[lang] : undefined) ?? unit;
	if (lang === 'en' || !COUNTED.has(unit)) return word;
	return new Intl.PluralRules('ro-RO').select(number) === 'other' ? `de ${word}` : word;
}
