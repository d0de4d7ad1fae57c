import type { FigureData } from '../figures/contract.ts';
import type { Row as RankedRow } from '../figures/origin-ranking/figure.ts';
import type { Row } from '../figures/origin-share-over-time/figure.ts';
import { isReported } from '../figures/reported.ts';
import { formatList, formatShareInterval } from '../i18n/format.ts';
import { speaker, type Lang } from '../i18n/text.ts';

/** "1" or "1 or 2" / „1 sau 2” or "between 3 and 6", after "ranked" / „locul”. */
function rankWords({ best, worst }: { best: number; worst: number }, lang: Lang): string {
	const say = speaker(lang);
	if (best === worst) return String(best);
	if (worst - best === 1) return say(`${best} or ${worst}`, `${best} sau ${worst}`);
	return say(`between ${best} and ${worst}`, `între ${best} și ${worst}`);
}

/** The overview's first sentences: share, majority or not, rank, all from the figures below them. */
export function leadSentences(
	time: FigureData<Row>,
	ranking: FigureData<RankedRow>,
	lang: Lang
): string[] {
	const say = speaker(lang);
	const last = time.rows.filter(isReported).at(-1);
	const ranked = ranking.rows.find((row) => row.origin === time.params.origins[0]);
	if (!last) return [];
	const share = formatShareInterval(last.share, lang);
	const majority =
		last.worst_case.upper < 0.5
			? say(', not the majority', ', nu majoritatea')
			: last.share.upper < 0.5
				? say(
						', less than half of those with a stated citizenship',
						', mai puțin de jumătate dintre cele cu cetățenie declarată'
					)
				: '';
	const sentences = [
		say(
			`In ${last.year}, Romanian citizens were ${share} of the victims identified in the other EU states${majority}.`,
			`În ${last.year}, cetățenii români au fost ${share} dintre victimele identificate în celelalte state UE${majority}.`
		)
	];
	if (ranked) {
		sentences.push(
			say(
				`Among foreign citizenships they ranked ${rankWords(ranked.rank, lang)}.`,
				`Între cetățeniile străine au ocupat locul ${rankWords(ranked.rank, lang)}.`
			)
		);
	}
	return sentences;
}

export interface Saying {
	holds: boolean;
	claim: string;
	reason: string;
}

/** Two sentences in circulation about the origin of victims, held against the data. */
export function sayings(time: FigureData<Row>, lang: Lang): Saying[] {
	const say = speaker(lang);
	const seen = time.rows.filter(isReported);
	const top = seen.toSorted((a, b) => b.share.upper - a.share.upper)[0];
	const years = (rows: Row[]) =>
		formatList(
			rows.map((row) => String(row.year)),
			lang
		);
	const first = seen.filter((row) => row.rank?.worst === 1);
	const open = seen.filter((row) => row.rank && row.rank.best === 1 && row.rank.worst > 1);
	const not = seen.filter((row) => row.rank && row.rank.best > 1);
	if (!top) return [];
	const share = formatShareInterval(top.share, lang);
	return [
		{
			holds: seen.every((row) => row.share.lower > 0.5),
			claim: say(
				'“Romania is the country of origin of the majority of victims.”',
				'„România este țara de origine a majorității victimelor.”'
			),
			reason: say(
				`The highest share in the EU, ${share} in ${top.year}, is far from half.`,
				`Cea mai mare pondere din UE, ${share} în ${top.year}, este departe de jumătate.`
			)
		},
		{
			holds: first.length > 0,
			claim: say(
				'“Romanians are the largest foreign citizenship among victims identified in the EU.”',
				'„Românii sunt cea mai numeroasă cetățenie străină între victimele identificate în UE.”'
			),
			reason: [
				say(`True of ${years(first)}.`, `Adevărat pentru ${years(first)}.`),
				...(open.length > 0
					? [
							say(
								`Cannot be decided for ${years(open)}.`,
								`Nu se poate decide pentru ${years(open)}.`
							)
						]
					: []),
				...(not.length > 0 ? [say(`Not true of ${years(not)}.`, `Fals pentru ${years(not)}.`)] : [])
			].join(' ')
		}
	];
}
