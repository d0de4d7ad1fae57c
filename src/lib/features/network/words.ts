import type { Counted, Text } from '../../i18n/text.ts';
import type { Confidence } from './record.server.ts';

/** Counted nouns of the network's pages. */
export const INITIATIVES: Counted = {
	en: { one: '# initiative', other: '# initiatives' },
	ro: { one: '# inițiativă', few: '# inițiative', other: '# de inițiative' }
};
export const PAGES: Counted = {
	en: { one: '# page', other: '# pages' },
	ro: { one: '# pagină', few: '# pagini', other: '# de pagini' }
};
export const ORGANISATIONS: Counted = {
	en: { one: '# organisation', other: '# organisations' },
	ro: { one: '# organizație', few: '# organizații', other: '# de organizații' }
};
export const MILESTONES: Counted = {
	en: { one: '# milestone', other: '# milestones' },
	ro: { one: '# reper', few: '# repere', other: '# de repere' }
};

/** How sure an entry of the record is; `long` is the whole explanation. */
export const CONFIDENCE: Record<Confidence, { short: Text; long: Text }> = {
	high: {
		short: { en: 'high confidence', ro: 'încredere ridicată' },
		long: {
			en: 'The source says directly what was done and by whom; the date is known as exactly as it is shown.',
			ro: 'Sursa spune direct ce s-a făcut și cine a făcut; data este cunoscută exact cât este arătată.'
		}
	},
	medium: {
		short: { en: 'medium confidence', ro: 'încredere medie' },
		long: {
			en: 'The source supports the entry, but something in it – the date, who took part or the outcome – is inferred or rests on a single account.',
			ro: 'Sursa susține consemnarea, dar ceva din ea – data, participanții sau rezultatul – este dedus ori se sprijină pe o singură relatare.'
		}
	},
	low: {
		short: { en: 'low confidence', ro: 'încredere scăzută' },
		long: {
			en: 'An important part, such as the year, is inferred from indirect signs. Check the source before you quote it.',
			ro: 'O parte importantă, de pildă anul, este dedusă din indicii indirecte. Verifică sursa înainte să citezi.'
		}
	}
};
