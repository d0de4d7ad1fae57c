import { capitalise, formatShare } from '../../i18n/format.ts';
import { speaker, type Lang } from '../../i18n/text.ts';
import { yearRuns } from '../../figure/runs.ts';
import { factOf } from './facts.ts';
import type { Raw, Test } from './row.ts';
import { claimedWords, sourceWords, type Speaking } from './words.ts';

const sentence = (text: string, lang: Lang) => `${capitalise(text, lang)}.`;

/** How far the share could be stretched in the claim's favour, beside what was claimed. */
function boundsSentence(test: Test, lang: Lang): string {
	const say = speaker(lang);
	const claimed = claimedWords(test, lang);
	const said = claimed ? say(`; claimed: ${claimed}`, `; s-a afirmat: ${claimed}`) : '';
	if (test.worst_upper === null) return '';
	const years = test.span === 'each_year';
	const at = (year: number | null) => (years && year ? ` (${year})` : '');
	const worst = formatShare(test.worst_upper, lang) + at(test.worst_year);
	const own = test.own_upper === null ? '' : formatShare(test.own_upper, lang) + at(test.own_year);
	const reach = test.years_reach && yearRuns(test.years_reach.split(' ').map(Number));
	if (reach)
		return say(
			`Only the most favourable assumption, that all victims whose citizenship is not stated were Romanian citizens, would reach that, and only in ${reach}: ${formatShare(test.worst_upper, lang)}${said}.`,
			`Doar presupunerea cea mai favorabilă, că toate victimele a căror cetățenie nu este declarată ar fi cetățeni români, ar ajunge acolo, și numai pentru ${reach}: ${formatShare(test.worst_upper, lang)}${said}.`
		);
	return say(
		`The share would be at most ${worst} if all victims whose citizenship is not stated were Romanian citizens${own && `, and at most ${own} if everybody Romania itself identified were added`}${said}.`,
		`Ponderea ar fi cel mult ${worst} dacă toate victimele a căror cetățenie nu este declarată ar fi cetățeni români${own && `, și cel mult ${own} dacă s-ar adăuga toate victimele identificate de România`}${said}.`
	);
}

function unsupported(first: Test, tests: Test[], speaking: Speaking): string {
	const { lang } = speaking;
	const say = speaker(lang);
	const bounds = boundsSentence(first, lang);
	if (bounds) return bounds;
	const claimed = claimedWords(first, lang);
	const other = tests.find((test) => test.part === 1 && test !== first && test.result === 'no');
	const fact = other && factOf(other, speaking);
	if (fact) return sentence(say(`likewise, ${fact}`, `la fel, ${fact}`), lang);
	return claimed ? say(`Claimed: ${claimed}.`, `S-a afirmat: ${claimed}.`) : '';
}

function conditional(second: Test | undefined, first: Test, speaking: Speaking): string {
	const { lang } = speaking;
	const say = speaker(lang);
	if (!second) return first[`note_${lang}`] ?? '';
	const fact = factOf(second, speaking);
	const note = second[`note_${lang}`];
	if (second.part > 1) {
		if (second.result === 'none')
			return note && second.proposition === 'untestable'
				? note
				: say(
						'What it says beside that cannot be checked with the editions of that day.',
						'Ce afirmă în plus nu se poate verifica cu edițiile din acea zi.'
					);
		const added = note?.replace(/\.$/, '');
		return added
			? say(`${added}; that does not hold: ${fact}.`, `${added}; aceasta nu se susține: ${fact}.`)
			: say(
					`What it says beside that does not hold: ${fact}.`,
					`Ce afirmă în plus nu se susține: ${fact}.`
				);
	}
	if (second.result === 'partly')
		return say(
			`In this form it holds for some of the years: ${fact}.`,
			`În forma aceasta se susține pentru unii dintre ani: ${fact}.`
		);
	return say(`It holds in this form: ${fact}.`, `Se susține în forma aceasta: ${fact}.`);
}

function supported(second: Test | undefined, first: Test, speaking: Speaking): string {
	const { lang } = speaking;
	const say = speaker(lang);
	const fact = second && factOf(second, speaking);
	if (fact) return say(`This agrees: ${fact}.`, `În același sens: ${fact}.`);
	return first.evidence === 'relayed'
		? say(
				'The publisher’s own table was not read; the figure is known from others who quote it.',
				'Tabelul editorului nu a fost citit direct; cifra este cunoscută de la alții, care o citează.'
			)
		: say(
				'No other source here speaks of it.',
				'Nicio altă sursă de aici nu vorbește despre asta.'
			);
}

/** Why a claim has its verdict, in two sentences, all from its tests. */
export function reasonOf(
	{ verdict, first, second }: Pick<Raw, 'verdict' | 'first' | 'second'>,
	tests: Test[],
	speaking: Speaking
): string {
	const { lang } = speaking;
	const say = speaker(lang);
	const plain = tests.find(({ position }) => position === first);
	if (!plain) throw new Error(`claim without test ${first}`);
	const other = tests.find(({ position }) => position === second);
	const fact = factOf(plain, speaking);
	if (fact === '') {
		const why = plain[`note_${lang}`] ?? '';
		const source = sourceWords(plain, speaking);
		return [
			say(
				`Nothing known here on that day can test it: it would take ${source}.`,
				`Nimic din ce era cunoscut aici în acea zi nu o poate verifica: ar fi nevoie de ${source}.`
			),
			why
		]
			.filter(Boolean)
			.join(' ');
	}
	const more = {
		not_supported: () => unsupported(plain, tests, speaking),
		supported_with_condition: () => conditional(other, plain, speaking),
		supported: () => supported(other, plain, speaking),
		cannot_be_checked: () =>
			say('The data do not decide it.', 'Datele nu decid în această privință.')
	}[verdict]();
	return [sentence(fact, lang), more].filter(Boolean).join(' ');
}

/** What can be said instead, or just so: true whatever the verdict. */
export function wordingOf(tests: Test[], speaking: Speaking): string {
	const facts = (chosen: Test[]) =>
		chosen.map((test) => factOf(test, speaking)).filter((fact) => fact !== '');
	const meant = facts(tests.filter(({ wording }) => wording));
	// Editions of an earlier day may have none of those, and still bear out another.
	const told = meant.length > 0 ? meant : facts(tests.filter(({ result }) => result === 'yes'));
	return told.map((fact) => sentence(fact, speaking.lang)).join(' ');
}
