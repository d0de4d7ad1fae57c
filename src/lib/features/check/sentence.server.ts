import { lengthOf, LONGEST } from './read.ts';
import { ParamError } from '../../figure/params.ts';
import { formatCount } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/text.ts';

/** Most bytes a request with a sentence may have: the longest sentence, escaped in any way, has fewer. */
export const MOST_BYTES = 16_000;

/** What is wrong with what was sent as a sentence, or undefined. */
export function faultOf(sentence: string, lang: Lang): string | undefined {
	const length = lengthOf(sentence);
	if (length === 0) {
		return lang === 'ro'
			? 'Scrie o propoziție cu un număr în ea.'
			: 'Write a sentence with a number in it.';
	}
	if (length <= LONGEST) return undefined;
	const [many, most] = [length, LONGEST].map((count) => formatCount(count, lang));
	return lang === 'ro'
		? `Textul are ${many} de caractere; poate avea cel mult ${most}. Scurtează-l sau verifică pe rând părțile lui.`
		: `The text has ${many} characters; it may have ${most} at most. Shorten it, or check its parts one by one.`;
}

/** @throws ParamError where the sentence cannot be read */
export function refuseBad(sentence: string, lang: Lang): void {
	const fault = faultOf(sentence, lang);
	if (fault) throw new ParamError(fault, 'sentence');
}
