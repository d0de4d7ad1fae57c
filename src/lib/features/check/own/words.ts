import { formatCounted, formatDate } from '../../../i18n/format.ts';
import { speaker, type Counted, type Lang } from '../../../i18n/text.ts';
import type { Finding, Outcome, Shown } from '../answer.ts';
import { headlineOf } from '../headline.ts';
import type { Compared } from './compare.ts';

interface Said {
	text: string;
	official: Shown | null;
	older: Shown | null;
	/** ISO day of the edition that the text names. */
	named: string | undefined;
}

/** The answer on one number of a sentence of ours. */
export function ownHeadline({ outcome, edition }: Compared, said: Said, lang: Lang): string {
	const { text, official, older } = said;
	if (outcome === 'near' && edition === 'older' && older) {
		const day = formatDate(older.vintage, lang);
		return speaker(lang)(
			`“${text}” is not what the edition named says: that of ${day} has ${older.value} (${older.label}; ${older.source}).`,
			`„${text}” nu este ce spune ediția numită: cea din ${day} are ${older.value} (${older.label}; ${older.source}).`
		);
	}
	const question = { text, written: { hedge: 'exact' as const } };
	return headlineOf(question, outcome, { official, older }, lang);
}

/** What is to be minded about the edition that the text names. */
export function ownReasons({ outcome, edition }: Compared, said: Said, lang: Lang): string[] {
	const say = speaker(lang);
	const { official, named } = said;
	if (!edition || !named || !official) return [];
	const [day, now] = [named, official.vintage].map((one) => formatDate(one, lang));
	if (edition === 'unknown') {
		return [
			say(
				`No edition of ${day} is known here; the number is compared with that of ${now}.`,
				`Nu se cunoaște aici o ediție din ${day}; numărul este comparat cu cel din ${now}.`
			)
		];
	}
	if (outcome === 'match') {
		return [
			say(
				`The edition named, of ${day}, is an older one; that of ${now} has the same number.`,
				`Ediția numită, din ${day}, este mai veche; cea din ${now} are același număr.`
			)
		];
	}
	return outcome === 'near'
		? [
				say(
					`The newest edition, of ${now}, has ${official.value}.`,
					`Cea mai nouă ediție, din ${now}, are ${official.value}.`
				)
			]
		: [];
}

const NUMBERS: Counted = {
	en: { one: '# number', other: '# numbers' },
	ro: { one: '# număr', few: '# numere', other: '# de numere' }
};
const ALL: Counted = {
	en: { one: '# number', other: 'All # numbers match the official figures.' },
	ro: {
		one: '# număr',
		few: 'Toate cele # numere se potrivesc cu cifrele oficiale.',
		other: 'Toate cele # de numere se potrivesc cu cifrele oficiale.'
	}
};
const BOTH = {
	en: 'Both numbers match the official figures.',
	ro: 'Ambele numere se potrivesc cu cifrele oficiale.'
};
const TALLY: Record<Outcome, Counted> = {
	match: {
		en: { one: '# matches', other: '# match' },
		ro: { one: '# se potrivește', few: '# se potrivesc', other: '# se potrivesc' }
	},
	compatible: {
		en: { one: '# is compatible', other: '# are compatible' },
		ro: { one: '# este compatibil', few: '# sunt compatibile', other: '# sunt compatibile' }
	},
	was: {
		en: { one: '# was so and has been revised', other: '# were so and have been revised' },
		ro: {
			one: '# a fost așa și a fost revizuit',
			few: '# au fost așa și au fost revizuite',
			other: '# au fost așa și au fost revizuite'
		}
	},
	near: {
		en: { one: '# is not the official figure', other: '# are not the official figures' },
		ro: {
			one: '# nu este cifra oficială',
			few: '# nu sunt cifrele oficiale',
			other: '# nu sunt cifrele oficiale'
		}
	},
	none: {
		en: { one: '# is in no figure here', other: '# are in no figure here' },
		ro: {
			one: '# nu apare în nicio cifră de aici',
			few: '# nu apar în nicio cifră de aici',
			other: '# nu apar în nicio cifră de aici'
		}
	},
	ask: {
		en: { one: '# cannot be judged', other: '# cannot be judged' },
		ro: { one: '# nu poate fi judecat', few: '# nu pot fi judecate', other: '# nu pot fi judecate' }
	}
};

/** The answer on all numbers in one line; null where there is only one, which says it itself. */
export function summaryOf(
	findings: readonly Pick<Finding, 'outcome'>[],
	lang: Lang
): string | null {
	const count = findings.length;
	if (count < 2) return null;
	const of = (outcome: Outcome) => findings.filter((one) => one.outcome === outcome).length;
	if (of('match') === count) return count === 2 ? BOTH[lang] : formatCounted(count, ALL, lang);
	const told = (Object.keys(TALLY) as Outcome[])
		.filter((outcome) => of(outcome) > 0)
		.map((outcome) => formatCounted(of(outcome), TALLY[outcome], lang));
	const all = formatCounted(count, NUMBERS, lang);
	return speaker(lang)(`Of ${all}: ${told.join('; ')}.`, `Din ${all}: ${told.join('; ')}.`);
}

/** What is said of a sentence of ours that has no number. */
export const withoutNumber = (outcome: 'match' | 'was', day: string, lang: Lang): string =>
	outcome === 'match'
		? speaker(lang)(
				`The data say so (edition of ${formatDate(day, lang)}).`,
				`Așa spun datele (ediția din ${formatDate(day, lang)}).`
			)
		: speaker(lang)(
				`The data of an older edition said so (of ${formatDate(day, lang)}); the newest does not.`,
				`Așa spuneau datele unei ediții mai vechi (din ${formatDate(day, lang)}); cea mai nouă nu.`
			);
