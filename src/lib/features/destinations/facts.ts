import type { Row as RateRow } from '../../figures/rate-by-destination/figure.ts';
import { RATE_CAVEAT, residentsWords } from '../../figures/rate-by-destination/words.ts';
import { isReported } from '../../figure/reported.ts';
import type { ShareFields } from '../../figure/rows.ts';
import { VICTIMS } from '../../figure/words.ts';
import {
	formatCount,
	formatCountedInterval,
	formatRank,
	formatShareInterval
} from '../../i18n/format.ts';
import { formatRateInterval } from '../../i18n/rates.ts';
import { speaker, type Lang } from '../../i18n/text.ts';
import { DESTINATIONS as D } from './texts.ts';
import { coverageSentences, type About } from './words.ts';

/** One line of the fact sheet; `notes` stand under it. */
export interface Fact {
	name: string;
	value: string;
	notes: string[];
	/** Which figure has the rest. */
	link?: 'rate';
}

/** The country in a few lines, all from the rows; what is not known has no line here. */
export function tellFacts(
	rows: readonly ShareFields[],
	rate: RateRow | null,
	about: About,
	lang: Lang
): Fact[] {
	const say = speaker(lang);
	const seen = rows.filter(isReported);
	const last = seen.at(-1);
	const most = seen.toSorted(
		(a, b) => b.victims.lower + b.victims.upper - a.victims.lower - a.victims.upper
	)[0];
	const facts: Fact[] = [];
	const told = ({ year, victims }: { year: number; victims: { lower: number; upper: number } }) =>
		`${year}: ${formatCountedInterval(victims, VICTIMS, lang)}`;
	if (last) {
		const stated = formatCountedInterval(last.stated, VICTIMS, lang);
		facts.push({
			name: D.latest[lang],
			value: `${told(last)}, ${formatShareInterval(last.share, lang)}`,
			notes: [
				say(
					`Out of ${stated} with a stated citizenship. If none or all of the victims without one were theirs: ${formatShareInterval(last.worst_case, lang)}.`,
					`Din ${stated} cu cetățenie declarată. Dacă nicio victimă fără cetățenie declarată nu ar avea această cetățenie sau dacă toate ar avea-o: ${formatShareInterval(last.worst_case, lang)}.`
				)
			]
		});
		if (last.rank) {
			facts.push({
				name: D.rank[lang],
				value: `${formatRank(last.rank)} (${last.year})`,
				notes: []
			});
		}
	}
	if (most && most !== last) facts.push({ name: D.most[lang], value: told(most), notes: [] });
	if (rate?.rate && rate.residents !== null) {
		const mark = rate.unstable ? ` (${D.unstable[lang]})` : '';
		const residents = formatCount(rate.residents, lang);
		facts.push({
			name: D.rate[lang],
			value: `${rate.year}: ${formatRateInterval(rate.rate, lang)}${mark}`,
			notes: [
				say(
					`Residents: ${residents} (UN DESA, ${residentsWords(rate, lang)}).`,
					`Rezidenți: ${residents} (UN DESA, ${residentsWords(rate, lang)}).`
				),
				RATE_CAVEAT[lang]
			],
			link: 'rate'
		});
	}
	const coverage = coverageSentences(rows, about, lang);
	if (coverage.length > 0) {
		facts.push({ name: D.years[lang], value: '', notes: coverage });
	}
	return facts;
}
