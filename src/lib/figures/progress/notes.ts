import { formatCounted } from '../../i18n/format.ts';
import { speaker } from '../../i18n/text.ts';
import { YEARS } from '../../figure/words.ts';
import type { Row } from './figure.ts';
import { whereOf } from './reading.ts';
import { sizeWords, yearList, type Speaking } from './words.ts';

/** How the smallest change that can be told was found, for the share of the set asked for. */
export function minimumSentences(row: Row, context: Speaking): string[] {
	const { lang } = context;
	const say = speaker(lang);
	const { revision } = row;
	const where = whereOf(row, context);
	if (!revision) {
		return [
			say(
				'Revisions are measured between two editions of the same source; here only one has values, so that no change is judged.',
				'Revizuirile se măsoară între două ediții ale aceleiași surse; aici una singură are valori, deci nicio schimbare nu primește un verdict.'
			)
		];
	}
	const size = sizeWords(revision.size, 'share', lang);
	const years = formatCounted(revision.years, YEARS, lang);
	const moved =
		revision.largest === null
			? say(`${where}: none of ${years} moved`, `${where}: niciunul din ${years} nu s-a mișcat`)
			: say(
					`${where}: ${size}, in ${revision.largest}; ${revision.moved} of ${years} moved at all`,
					`${where}: ${size}, în ${revision.largest}; ${revision.moved === 1 ? 's-a' : 's-au'} mișcat ${revision.moved} din ${years}`
				);
	const sentences = [
		say(
			`Smallest change that can be told: the largest move of a year’s share between two editions (${moved}), plus what hidden values (“<5”) leave open in the two values compared.`,
			`Cea mai mică schimbare sesizabilă: cea mai mare mișcare a ponderii unui an între două ediții (${moved}), plus ce lasă deschis valorile ascunse („<5”) în cele două valori comparate.`
		)
	];
	if (revision.left_out) {
		const list = yearList(revision.left_out, lang);
		sentences.push(
			say(
				`Not counted among revisions: ${list}, for which the older edition had fewer than half of the countries.`,
				`Nu intră la revizuiri: ${list}, pentru care ediția mai veche avea mai puțin de jumătate din țări.`
			)
		);
	}
	return sentences;
}

/** What is not here for this citizenship, and what its numbers include. */
export function leaveOutSentences(
	rows: readonly Row[],
	{ lang, params, name }: Speaking
): string[] {
	const say = speaker(lang);
	const origin = params.origins[0];
	const sentences: string[] = [];
	if (origin !== 'RO') {
		sentences.push(
			say(
				'Left out: what Romania identified and its US tier, which say nothing of this citizenship.',
				'Lipsesc victimele identificate de România și nivelul acordat ei de SUA, care nu spun nimic despre această cetățenie.'
			)
		);
	}
	if (rows.some((row) => row.own_nationals)) {
		sentences.push(
			say(
				`Shares and numbers include victims identified in their own country (${name(origin)}); ranks do not.`,
				`Ponderile și numerele cuprind și victime identificate în propria țară (${name(origin)}); locurile, nu.`
			)
		);
	}
	if (rows.some(({ indicator }) => indicator === 'identified_by_romania')) {
		sentences.push(
			say(
				'What Romania identifies includes people exploited abroad; it is never added to what others count.',
				'Ce identifică România cuprinde și persoane exploatate în străinătate; nu se adună niciodată cu ce numără alții.'
			)
		);
	}
	return sentences;
}
