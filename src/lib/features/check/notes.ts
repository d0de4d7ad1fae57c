import { CAVEATS } from '../../i18n/caveats.ts';
import { formatList } from '../../i18n/format.ts';
import { quoted, speaker, type Lang } from '../../i18n/text.ts';
import { LACKS } from './lack-words.ts';
import type { Question, Reading } from './types.ts';

const WITHOUT_ROMANIA = new Set(['EU27', 'EUROPE', 'EUROPE_ME']);

/** What goes with the answer to a sentence as a whole. */
export function notesOn({ questions, saysTrafficked }: Reading, lang: Lang): string[] {
	const say = speaker(lang);
	const notes: string[] = [CAVEATS.identified[lang]];
	if (saysTrafficked) {
		notes.push(
			say(
				'Your sentence speaks of trafficking as a whole; the figures count identified victims. Write “identified victims”.',
				'Propoziția ta vorbește despre trafic în ansamblu; cifrele numără victimele identificate. Scrie „victime identificate”.'
			)
		);
	}
	if (questions.some(({ place }) => WITHOUT_ROMANIA.has(place ?? ''))) {
		notes.push(
			say(
				'In UNODC’s figures here, the EU and Europe are counted without Romania as the country that identifies; Eurostat counts it in.',
				'În cifrele UNODC de aici, UE și Europa sunt socotite fără România ca țară care identifică; Eurostat o include.'
			)
		);
	}
	if (questions.length > 0) notes.push(CAVEATS.identified_in[lang]);
	return notes;
}

/** Why a number was not looked up, each with what to write instead. */
export function reasonsOf({ lacks, unknown }: Question, lang: Lang): string[] {
	const words = unknown.map((word) => quoted(word, lang));
	return lacks.map((lack) =>
		lack === 'unknown_words'
			? `${LACKS.unknown_words[lang]}: ${formatList(words, lang)}.`
			: LACKS[lack][lang]
	);
}
