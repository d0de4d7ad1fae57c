import { formatDate } from '../../i18n/format.ts';
import { speaker, type Lang } from '../../i18n/text.ts';
import type { Member } from './record.server.ts';

/** Since when a member belongs to the network, said no more surely than it is known. */
export function sinceWhen(
	{
		joined,
		joined_precision,
		founding_number
	}: Pick<Member, 'joined' | 'joined_precision' | 'founding_number'>,
	lang: Lang
): string {
	const say = speaker(lang);
	if (founding_number !== null) {
		const day = formatDate(joined, lang);
		return say(
			`From the founding, ${day}, by its list. Whether it is still a member today no source found says.`,
			`De la constituire, ${day}, potrivit listei fondatorilor. Dacă este membră și astăzi nu spune nicio sursă găsită.`
		);
	}
	if (joined_precision === 'by') {
		const day = formatDate(joined, lang);
		return say(
			`Not on the founding list; seen as a member by ${day} at the latest. The day it joined is not known.`,
			`Nu figurează pe lista fondatorilor; apare ca membră cel târziu la ${day}. Nu se știe când s-a alăturat.`
		);
	}
	const when = formatDate(joined, lang, joined_precision);
	return say(
		`Joined later: ${when}${joined_precision === 'day' ? '' : ' (known no more exactly)'}.`,
		`S-a alăturat mai târziu: ${when}${joined_precision === 'day' ? '' : ' (data nu este cunoscută mai exact)'}.`
	);
}
