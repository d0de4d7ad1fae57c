import type { Lang, Text } from '../../i18n/text.ts';
import type { Row } from './row.ts';

interface Words {
	/** As in a sentence. */
	name: Text;
	/** As in a cell; the legend explains it. */
	short: string;
	key: Text;
	/** What it says of a government, measured against the minimum standards of the law. */
	means: Text;
}

/** The publisher's words for the tiers. */
export const TIER: Record<Row['tier'], Words> = {
	tier_1: {
		name: { en: 'Tier 1', ro: 'nivelul 1' },
		short: '1',
		key: { en: 'Tier 1', ro: 'Nivelul 1' },
		means: { en: 'fully met', ro: 'îndeplinite pe deplin' }
	},
	tier_2: {
		name: { en: 'Tier 2', ro: 'nivelul 2' },
		short: '2',
		key: { en: 'Tier 2', ro: 'Nivelul 2' },
		means: {
			en: 'not fully met, with significant efforts to meet them',
			ro: 'neîndeplinite pe deplin, cu eforturi semnificative'
		}
	},
	watch_list: {
		name: { en: 'Tier 2 Watch List', ro: 'nivelul 2 cu monitorizare (Watch List)' },
		short: '2\nWL',
		key: {
			en: 'Tier 2 Watch List (WL)',
			ro: 'Nivelul 2 cu monitorizare (Watch List, WL)'
		},
		means: {
			en: 'the same, with a reservation that puts it under watch',
			ro: 'la fel, cu o rezervă care cere monitorizare'
		}
	},
	tier_3: {
		name: { en: 'Tier 3', ro: 'nivelul 3' },
		short: '3',
		key: { en: 'Tier 3', ro: 'Nivelul 3' },
		means: {
			en: 'not fully met, without significant efforts',
			ro: 'neîndeplinite pe deplin, fără eforturi semnificative'
		}
	}
};

export const tierName = ({ tier }: Pick<Row, 'tier'>, lang: Lang) => TIER[tier].name[lang];

export const TIER_SOURCE = 'us-tip';
/** The receipt of a report's tier: `us-tip.RO.2019.tier`. */
export const tierId = ({ year }: { year: number }) => `${TIER_SOURCE}.RO.${year}.tier`;
