import { formatDate } from '../../i18n/format.ts';
import { quoted, speaker, type Lang } from '../../i18n/text.ts';
import type { Outcome, Shown } from './answer.ts';
import type { Written } from './claim.ts';

interface Compared {
	official: Shown | null;
	older: Shown | null;
}

/** What a headline needs of a question. */
interface Asked {
	text: string;
	written: Pick<Written, 'hedge'>;
}

const isBound = ({ written }: Asked) => !['exact', 'about'].includes(written.hedge);

/** The answer on one number in a sentence. */
export function headlineOf(
	question: Asked,
	outcome: Outcome,
	{ official, older }: Compared,
	lang: Lang
): string {
	const say = speaker(lang);
	const text = quoted(question.text, lang);
	const edition = (shown: Shown) =>
		say(
			`edition of ${formatDate(shown.vintage, lang)}`,
			`ediția din ${formatDate(shown.vintage, lang)}`
		);
	const said = official
		? `${official.value} (${official.label}; ${official.source}, ${edition(official)})`
		: '';
	if (outcome === 'match') {
		return say(
			`${text} matches the official figure: ${said}.`,
			`${text} se potrivește cu cifra oficială: ${said}.`
		);
	}
	if (outcome === 'compatible' && isBound(question)) {
		return say(
			`What ${text} says as a bound is true; the official figure is ${said}.`,
			`Ca limită, ${text} este adevărat; cifra oficială este ${said}.`
		);
	}
	if (outcome === 'compatible') {
		const { cell } = official ?? {};
		const interval = cell ? cell.lower !== cell.upper : official?.value.includes('–');
		return interval
			? say(
					`${text} is compatible with the official figure, but that is an interval: ${said}. Better write it as below.`,
					`${text} este compatibil cu cifra oficială, dar aceasta este un interval: ${said}. Mai bine scrie ca mai jos.`
				)
			: say(
					`${text} is compatible with the official figure: ${said}.`,
					`${text} este compatibil cu cifra oficială: ${said}.`
				);
	}
	if (outcome === 'was' && older) {
		const now = official
			? say(
					`; it has since been revised to ${official.value}`,
					`; între timp a fost revizuită la ${official.value}`
				)
			: say('; it has since been withdrawn', '; între timp a fost retrasă');
		return say(
			`${text} was the figure in the ${edition(older)} (${older.value}; ${older.label})${now}.`,
			`${text} era cifra în ${edition(older)} (${older.value}; ${older.label})${now}.`
		);
	}
	if (outcome === 'near') {
		return say(
			`${text} is not the official figure, which is ${said}.`,
			`${text} nu este cifra oficială, care este ${said}.`
		);
	}
	if (outcome === 'none') {
		return say(
			`There is no official figure here that ${text} could be.`,
			`Nu există aici o cifră oficială care să fie ${text}.`
		);
	}
	return official
		? say(
				`It cannot be said whether ${text} is right; the figure nearest to it is ${said}.`,
				`Nu se poate spune dacă ${text} este corect; cifra cea mai apropiată este ${said}.`
			)
		: say(
				`It cannot be said whether ${text} is right.`,
				`Nu se poate spune dacă ${text} este corect.`
			);
}
