import { SETS, type SetId } from './sets.ts';
import { speaker, type Lang } from './text.ts';

/** English country names that take the article inside a sentence. */
const WITH_ARTICLE = new Set(
	'AE BS CD CF CG CK DO FO GB GM KM KY MH MP MV NL PH SB SC TC US VI'.split(' ')
);

export const isSetId = (place: string): place is SetId => Object.hasOwn(SETS, place);

/** A place after "in": "the EU", "the Netherlands", "Germany" / „UE”, „Țările de Jos”. */
export function placeInSentence(place: string, name: string, lang: Lang): string {
	if (isSetId(place)) return SETS[place].name[lang];
	return speaker(lang)(WITH_ARTICLE.has(place) ? `the ${name}` : name, name);
}

/** The heading of a place: a set's long name or the country's name. */
export function placeTitle(place: string, name: string, lang: Lang): string {
	return isSetId(place) ? SETS[place].long[lang] : name;
}
