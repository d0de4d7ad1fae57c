import { formatCountInterval } from '../../i18n/format.ts';
import { STATUS_WORD } from '../../i18n/terms.ts';
import type { Lang } from '../../i18n/text.ts';
import { STATUS } from '../../figure/words.ts';
import type { Row } from './row.ts';
import type { Counted } from '../../i18n/text.ts';

/** Counted phrases of this figure; `@` stands for how many there are in all. */
export const PUBLISHED: Counted = {
	en: { one: '# of @ published', other: '# of @ published' },
	ro: { one: '# din @ a publicat', few: '# din @ au publicat', other: '# din @ au publicat' }
};
export const HIDDEN: Counted = {
	en: {
		one: '# of them with a number hidden in part or in whole',
		other: '# of them with a number hidden in part or in whole'
	},
	ro: {
		one: '# dintre ele cu un număr ascuns în parte sau în întregime',
		few: '# dintre ele cu un număr ascuns în parte sau în întregime',
		other: '# dintre ele cu un număr ascuns în parte sau în întregime'
	}
};
export const WITHOUT: Counted = {
	en: {
		one: '# country published citizenships without it',
		other: '# countries published citizenships without it'
	},
	ro: {
		one: '# țară a publicat cetățenii fără ea',
		few: '# țări au publicat cetățenii fără ea',
		other: '# de țări au publicat cetățenii fără ea'
	}
};

/** What a cell says: the number, or why there is none. */
export function cellWords({ status, victims }: Row, lang: Lang): string {
	if (victims) return formatCountInterval(victims, lang);
	if (status === 'not_listed' || status === 'not_reported') return STATUS[status][lang];
	return STATUS_WORD.suppressed?.[lang] ?? status;
}
