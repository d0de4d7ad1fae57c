import { formatCount } from '../../../i18n/format.ts';
import { speaker, type Lang } from '../../../i18n/text.ts';
import { ParamError } from '../../../figure/params.ts';
import { lengthOf, LONGEST } from '../read.ts';

/** Most bytes a request with a sentence may have: the longest sentence, escaped in any way, has fewer. */
export const MOST_BYTES = 16_000;

/** What is wrong with what was sent as a sentence, or undefined. */
export function faultOf(sentence: string, lang: Lang): string | undefined {
	const say = speaker(lang);
	const length = lengthOf(sentence);
	if (length === 0)
		return say('Write a sentence with a number in it.', 'Scrie o propoziție cu un număr în ea.');
	if (length <= LONGEST) return undefined;
	const [many, most] = [length, LONGEST].map((count) => formatCount(count, lang));
	return say(
		`The text has ${many} characters; it may have ${most} at most. Shorten it, or check its parts one by one.`,
		`Textul are ${many} de caractere; poate avea cel mult ${most}. Scurtează-l sau verifică pe rând părțile lui.`
	);
}

/** @throws ParamError where the sentence cannot be read */
export function refuseBad(sentence: string, lang: Lang): void {
	const fault = faultOf(sentence, lang);
	if (fault) throw new ParamError(fault, 'sentence');
}
