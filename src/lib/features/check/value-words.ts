import {
	formatCountedInterval,
	formatCountInterval,
	formatRank,
	formatShare,
	formatShareInterval
} from '../../i18n/format.ts';
import { speaker, type Counted, type Lang } from '../../i18n/text.ts';
import type { Cell } from './cell.ts';

const VICTIMS: Counted = {
	en: { one: '# victim', other: '# victims' },
	ro: { one: '# victimă', few: '# victime', other: '# de victime' }
};
const POTENTIAL: Counted = {
	en: { one: '# potential victim', other: '# potential victims' },
	ro: { one: '# posibilă victimă', few: '# posibile victime', other: '# de posibile victime' }
};

/** The smallest share that is not shown as nought, in per cent. */
const SMALLEST = 0.05;

export const isPotential = ({ measure }: { measure: string }) => measure.includes('potential');

/** "5.6–6.7%", "under 0.1%" where rounding would make it nought. */
export function shareWords({ lower, upper }: { lower: number; upper: number }, lang: Lang): string {
	if (upper > 0 && upper < SMALLEST) {
		const least = formatShare((2 * SMALLEST) / 100, lang);
		return speaker(lang)(`under ${least}`, `sub ${least}`);
	}
	return formatShareInterval({ lower: lower / 100, upper: upper / 100 }, lang);
}

/** Persons with their noun: „403–421 de victime”. */
export function countedWords(cell: Cell, lang: Lang): string {
	const counted = formatCountedInterval(cell, isPotential(cell) ? POTENTIAL : VICTIMS, lang);
	return cell.bound === 'at_least'
		? speaker(lang)(`more than ${counted}`, `peste ${counted}`)
		: counted;
}

/** "Tier 2 Watch List", „nivelul 2, lista de supraveghere”. */
export function tierWords(tier: number, lang: Lang): string {
	const watched = tier === 2.5;
	const number = Math.floor(tier);
	return speaker(lang)(
		`Tier ${number}${watched ? ' Watch List' : ''}`,
		`nivelul ${number}${watched ? ', lista de supraveghere' : ''}`
	);
}

/** The number alone, as figures show it: "5.6–6.7%", "403–421", „locul 1–2”. */
export function valueWords(cell: Cell, lang: Lang): string {
	if (cell.kind === 'share') {
		const share = shareWords(
			cell.bound === 'at_most' ? { ...cell, lower: cell.upper } : cell,
			lang
		);
		return cell.bound === 'at_most'
			? speaker(lang)(`at most ${share}`, `cel mult ${share}`)
			: share;
	}
	if (cell.kind === 'count') return formatCountInterval(cell, lang);
	if (cell.kind === 'tier') return tierWords(cell.lower, lang);
	const rank = formatRank({ best: cell.lower, worst: cell.upper });
	return speaker(lang)(`rank ${rank}`, `locul ${rank}`);
}
