import { formatDate, withFullStop } from '../i18n/format.ts';
import { speaker, type Lang } from '../i18n/text.ts';
import type { Vintage } from './receipt.ts';

/** What became of a number from the edition before to this one. */
export function changeOf(vintages: readonly Vintage[], index: number, lang: Lang): string {
	const say = speaker(lang);
	const [before, now] = [vintages[index - 1], vintages[index]];
	if (!before || !now) return say('first edition here', 'prima ediție de aici');
	if (!now.changed) return say('unchanged', 'neschimbată');
	if (before.value === null) return say('new', 'nouă');
	return now.value === null ? say('withdrawn', 'retrasă') : say('revised', 'revizuită');
}

/** Whether a number has been revised, in a sentence; `newer`: the day of an edition that says other. */
export function revisionSentence(
	vintages: readonly Vintage[],
	lang: Lang
): { text: string; newer: string | null } {
	const say = speaker(lang);
	const at = vintages.findIndex(({ shown }) => shown);
	const [shown, last] = [vintages[at], vintages.at(-1)];
	const day = (vintage: Vintage) => formatDate(vintage.day, lang);
	const value = ({ value: told, coverage }: Vintage) =>
		(told ?? say('no number', 'nicio cifră')) + (told && coverage ? ` (${coverage})` : '');
	if (shown && last && at < vintages.length - 1) {
		if (last.value !== shown.value)
			return {
				text: say(
					`This is an older edition. The newest, of ${day(last)}, has: ${withFullStop(value(last))}`,
					`Aceasta este o ediție mai veche. Cea mai nouă, din ${day(last)}, are: ${withFullStop(value(last))}`
				),
				newer: last.day
			};
		return {
			text: say(
				`This is an older edition; the newest, of ${day(last)}, has the same number.`,
				`Aceasta este o ediție mai veche; cea mai nouă, din ${day(last)}, are aceeași cifră.`
			),
			newer: null
		};
	}
	const told = vintages.filter((vintage) => vintage.value !== null);
	const moves = vintages.filter(
		(vintage, index) => vintage.changed && vintages[index - 1]?.value !== null
	);
	const before = vintages[vintages.findIndex((vintage) => vintage === moves.at(-1)) - 1];
	if (moves.length > 0 && before)
		return {
			text: say(
				`Revised: the edition of ${day(before)} had ${withFullStop(value(before))}`,
				`Revizuită: ediția din ${day(before)} avea ${withFullStop(value(before))}`
			),
			newer: null
		};
	if (told.length === 0)
		return {
			text: say('No edition kept here has it.', 'Nicio ediție păstrată aici nu o are.'),
			newer: null
		};
	if (told.length > 1)
		return {
			text: say(
				`Not revised: the same in the ${told.length} editions that have it.`,
				`Nerevizuită: aceeași în cele ${told.length} ediții care o au.`
			),
			newer: null
		};
	return {
		text: say(
			'Not revised so far: one edition has it.',
			'Nerevizuită până acum: o singură ediție o are.'
		),
		newer: null
	};
}
