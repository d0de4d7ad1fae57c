import type { Change } from '../../../../../data/network/contribute/compare.ts';
import type { Counted } from '../../../i18n/text.ts';

/** Rows of a spreadsheet. */
export const ROWS: Counted = {
	en: { one: '# row', other: '# rows' },
	ro: { one: '# rând', few: '# rânduri', other: '# de rânduri' }
};

/** What the rows would do to the record. */
export const CHANGE_COUNTS: Record<Change['kind'], Counted> = {
	added: {
		en: { one: '# new', other: '# new' },
		ro: { one: '# inițiativă nouă', few: '# inițiative noi', other: '# de inițiative noi' }
	},
	changed: {
		en: { one: '# changed', other: '# changed' },
		ro: { one: '# schimbată', few: '# schimbate', other: '# de schimbate' }
	},
	unchanged: {
		en: { one: '# unchanged', other: '# unchanged' },
		ro: { one: '# neschimbată', few: '# neschimbate', other: '# de neschimbate' }
	},
	duplicate: {
		en: { one: '# perhaps there already', other: '# perhaps there already' },
		ro: {
			one: '# care poate există deja',
			few: '# care poate există deja',
			other: '# care poate există deja'
		}
	}
};
