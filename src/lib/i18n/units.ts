import { LOCALES } from './locales.ts';
import { UNIT } from './terms.ts';
import type { Lang } from './text.ts';

/** Units that are things counted. */
const COUNTED = new Set(['persons', 'cases', 'residents']);
/** What a language puts between a number and things counted: Romanian „de”, after 20 and more of them. */
const LINK: Record<Lang, { [plural in Intl.LDMLPluralRule]?: string }> = {
	en: {},
	ro: { other: 'de ' }
};

/** The unit as it stands after a number, of an interval after its upper end: „rezidenți”, „de rezidenți”. */
export function unitAfter(number: number, unit: string, lang: Lang): string {
	const word = (Object.hasOwn(UNIT, unit) ? UNIT[unit]?.[lang] : undefined) ?? unit;
	if (!COUNTED.has(unit)) return word;
	return (LINK[lang][new Intl.PluralRules(LOCALES[lang]).select(number)] ?? '') + word;
}
