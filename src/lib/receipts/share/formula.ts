import { formatCount, formatShare } from '../../i18n/format.ts';
import { speaker, type Lang } from '../../i18n/text.ts';
import type { Interval } from '../../figure/contract.ts';

/** The arithmetic of a share, in words and with its own numbers; as data/marts/60_origin_share.sql. */

interface Counts {
	victims: Interval;
	stated: Interval;
	unstated: Interval;
}

const over = (part: number, rest: number, lang: Lang) =>
	`${formatCount(part, lang)} / (${formatCount(part, lang)} + ${formatCount(rest, lang)})`;

const isExact = ({ lower, upper }: Interval) => lower === upper;

/** What R and K are. */
export function meanings(lang: Lang): string[] {
	const say = speaker(lang);
	return [
		say(
			'R: victims with this citizenship. K: all victims with a stated citizenship (countries, own nationals, stated regions, stateless), without those whose citizenship is not stated and without the publisher’s total rows. Romania as the country of identification is left out of every group of countries.',
			'R: victimele cu această cetățenie. K: toate victimele cu cetățenie declarată (țări, cetățeni proprii, regiuni declarate, apatrizi), fără cele cu cetățenie nedeclarată și fără rândurile de total ale editorului. România ca țară de identificare este lăsată în afara oricărui grup de țări.'
		)
	];
}

/** The share: one division where all is exact, both ends where a cell is hidden ("<5"). */
export function shareFormula(
	{ victims: r, stated: k }: Counts,
	share: Interval & { mid?: number },
	lang: Lang
): string[] {
	const say = speaker(lang);
	if (isExact(r) && isExact(k)) {
		const sum = `${formatCount(r.lower, lang)} / ${formatCount(k.lower, lang)}`;
		return [
			`${say('Share = R / K', 'Ponderea = R / K')} = ${sum} = ${formatShare(share.lower, lang)}`
		];
	}
	const ends = [
		say(
			`Lower end, the fewest of them against the most others: ${over(r.lower, k.upper - r.upper, lang)} = ${formatShare(share.lower, lang)}`,
			`Capătul de jos, cele mai puține față de cele mai multe altele: ${over(r.lower, k.upper - r.upper, lang)} = ${formatShare(share.lower, lang)}`
		),
		say(
			`Upper end, the most of them against the fewest others: ${over(r.upper, k.lower - r.lower, lang)} = ${formatShare(share.upper, lang)}`,
			`Capătul de sus, cele mai multe față de cele mai puține altele: ${over(r.upper, k.lower - r.lower, lang)} = ${formatShare(share.upper, lang)}`
		)
	];
	if (share.mid === undefined) return ends;
	return [
		...ends,
		say(
			`Middle, for lines and colours only: mid(R) / mid(K) = ${formatShare(share.mid, lang)}`,
			`Mijlocul, doar pentru linii și culori: mijlocul lui R / mijlocul lui K = ${formatShare(share.mid, lang)}`
		)
	];
}

/** The bounds with the unstated: all of them others, or all of them of this citizenship. */
export function worstFormula(
	{ victims: r, stated: k, unstated: u }: Counts,
	worst: Interval,
	lang: Lang
): string[] {
	const say = speaker(lang);
	return [
		say(
			`U: victims whose citizenship is not stated, or the publisher’s total minus K where that is larger: ${formatCount(u.lower, lang)} to ${formatCount(u.upper, lang)}.`,
			`U: victimele cu cetățenie nedeclarată sau totalul editorului minus K, unde acesta este mai mare: de la ${formatCount(u.lower, lang)} la ${formatCount(u.upper, lang)}.`
		),
		say(
			`Lower end, none of U: ${over(r.lower, k.upper - r.upper + u.upper, lang)} = ${formatShare(worst.lower, lang)}`,
			`Capătul de jos, niciuna din U: ${over(r.lower, k.upper - r.upper + u.upper, lang)} = ${formatShare(worst.lower, lang)}`
		),
		say(
			`Upper end, all of U, and all of the stated regions that may contain this citizenship: ${formatShare(worst.upper, lang)}`,
			`Capătul de sus, toate din U și toate din regiunile declarate care pot cuprinde această cetățenie: ${formatShare(worst.upper, lang)}`
		)
	];
}

/** How a rank is counted. */
export function rankFormula({ best, worst }: { best: number; worst: number }, lang: Lang) {
	const say = speaker(lang);
	return [
		say(
			`Best place: 1 + ${best - 1} (citizenships that certainly have more victims). Worst: 1 + ${worst - 1} (those that may have more).`,
			`Cel mai bun loc: 1 + ${best - 1} (cetățenii care au sigur mai multe victime). Cel mai slab: 1 + ${worst - 1} (cele care pot avea mai multe).`
		),
		say(
			'Foreign citizenships only: each country’s own nationals have no rank.',
			'Doar cetățenii străine: cetățenii proprii ai fiecărei țări nu au loc în clasament.'
		)
	];
}
