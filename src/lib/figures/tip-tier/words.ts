import type { Lang, Text } from '../../i18n/text.ts';
import type { Row } from './figure.ts';

/** In the order of the law, best first; an order and no scale. */
export const TIERS = ['tier_1', 'tier_2', 'watch_list', 'tier_3'] as const;

/** The publisher's words, and what they say of a government. */
export const TIER: Record<Row['tier'], { name: Text; short: string; means: Text }> = {
	tier_1: {
		name: { en: 'Tier 1', ro: 'nivelul 1' },
		short: '1',
		means: {
			en: 'fully meets the minimum standards of the US law',
			ro: 'îndeplinește pe deplin standardele minime din legea americană'
		}
	},
	tier_2: {
		name: { en: 'Tier 2', ro: 'nivelul 2' },
		short: '2',
		means: {
			en: 'does not fully meet them, with significant efforts to do so',
			ro: 'nu le îndeplinește pe deplin, dar face eforturi semnificative'
		}
	},
	watch_list: {
		name: { en: 'Tier 2 Watch List', ro: 'nivelul 2, sub monitorizare (Watch List)' },
		short: '2 WL',
		means: {
			en: 'as Tier 2, with a reservation that puts it under watch',
			ro: 'ca nivelul 2, cu o rezervă care cere monitorizare'
		}
	},
	tier_3: {
		name: { en: 'Tier 3', ro: 'nivelul 3' },
		short: '3',
		means: {
			en: 'does not fully meet them, without significant efforts',
			ro: 'nu le îndeplinește pe deplin și nu face eforturi semnificative'
		}
	}
};

export const tierName = ({ tier }: Pick<Row, 'tier'>, lang: Lang) => TIER[tier].name[lang];

/** Years as runs: "2002–2018, 2022". */
export function runsOf(years: readonly number[]): { from: number; to: number }[] {
	const runs: { from: number; to: number }[] = [];
	for (const year of years) {
		const last = runs.at(-1);
		if (last?.to === year - 1) last.to = year;
		else runs.push({ from: year, to: year });
	}
	return runs;
}
