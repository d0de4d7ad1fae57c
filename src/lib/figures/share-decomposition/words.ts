import { type Measure } from '../../i18n/measures.ts';
import { speaker, type Lang } from '../../i18n/text.ts';
import type { Row } from './row.ts';

/** What a part is called in a table and beside its bar. */
export function partName(part: Row['part'], { en, ro }: Measure, lang: Lang): string {
	const say = speaker(lang);
	return {
		romania: say(`This citizenship ${en.verb}`, `Această cetățenie, ${ro.she}`),
		others: say(`Others ${en.verb}`, `Alte cetățenii, ${ro.they}`),
		panel: say('Which countries reported', 'Ce țări au raportat'),
		total: say('Change of the share', 'Schimbarea ponderii')
	}[part];
}
