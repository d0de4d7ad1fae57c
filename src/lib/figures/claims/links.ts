import { isSetId } from '../../i18n/places.ts';
import { formatCounted } from '../../i18n/format.ts';
import { speaker, type Lang } from '../../i18n/text.ts';
import { withParams } from '../../render/links.ts';
import { VICTIMS } from '../../figure/words.ts';
import type { Test } from './row.ts';
import { claimedWords } from './words.ts';

/** Which figure shows what a test found. */
function figureOf({ source, proposition, origin, among }: Test): string {
	if (source === 'anitp') return 'identified-by-romania';
	if (source !== 'unodc-glotip')
		return proposition === 'percent_is' || origin === 'TOTAL'
			? 'registered-victims-eu'
			: 'share-by-source';
	if (proposition === 'largest' || proposition === 'not_largest')
		return among === 'foreign' ? 'largest-foreign-citizenship' : 'origins-over-time';
	return 'origin-share-over-time';
}

/** The address of the figure behind a test, on that day; null where nothing was found. */
export function testHref(test: Test, lang: Lang, asOf: string): string | null {
	const { place, source, from, to, snapshot } = test;
	if (snapshot === null) return null;
	const about = source === 'unodc-glotip' ? { [isSetId(place) ? 'set' : 'reporter']: place } : {};
	const id = figureOf(test);
	return withParams(`/${lang}/figures/${id}`, {
		...about,
		from: from ?? undefined,
		to: to ?? undefined,
		as_of: asOf
	});
}

/** What was put to the data: "a share of about 75%", "the largest group of foreign citizens". */
export function propositionWords(test: Test, lang: Lang): string {
	const say = speaker(lang);
	const claimed = claimedWords(test, lang) ?? '';
	const victims = formatCounted(test.claimed ?? 0, VICTIMS, lang);
	switch (test.proposition) {
		case 'share_is':
			return claimed
				? say(`a share of ${claimed}`, `o pondere de ${claimed}`)
				: say('the share', 'ponderea');
		case 'more_than_half':
		case 'untestable':
		case 'percent_is':
			return claimed;
		case 'count_is':
			return test.origin === 'TOTAL'
				? say(`${victims} in all`, `${victims} în total`)
				: say(`${victims} with this citizenship`, `${victims} cu această cetățenie`);
		case 'largest':
		case 'not_largest': {
			const group = {
				all: say('the largest single citizenship', 'cea mai frecventă cetățenie'),
				foreign: say(
					'the largest group of foreign citizens',
					'cel mai numeros grup de cetățeni străini'
				),
				eu:
					test.measure === 'registered_victims'
						? say('the largest group of EU citizens', 'cel mai numeros grup de cetățeni UE')
						: say(
								'the largest group of citizens of another EU member',
								'cel mai numeros grup de cetățeni ai unui alt stat UE'
							)
			}[test.among];
			return test.proposition === 'largest' ? group : say(`not yet ${group}`, `încă nu ${group}`);
		}
	}
}
