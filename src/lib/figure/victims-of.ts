import { placeInSentence } from '../i18n/places.ts';
import type { Counted } from '../i18n/text.ts';

/** "# victims who were Romanian citizens": victims with their citizenship, in the plural of the number. */
export function victimsOf(origin: string, name: string): Counted {
	if (origin === 'RO') {
		return {
			en: {
				one: '# victim who was a Romanian citizen',
				other: '# victims who were Romanian citizens'
			},
			ro: {
				one: '# victimă, cetățean român',
				few: '# victime cetățeni români',
				other: '# de victime cetățeni români'
			}
		};
	}
	const en = `with the citizenship of ${placeInSentence(origin, name, 'en')}`;
	const ro = `din ${name} (după cetățenie)`;
	return {
		en: { one: `# victim ${en}`, other: `# victims ${en}` },
		ro: { one: `# victimă ${ro}`, few: `# victime ${ro}`, other: `# de victime ${ro}` }
	};
}
