import type { Row as ClaimRow, Verdict } from '../../figures/claims/row.ts';
import { VERDICT } from '../../figures/claims/words.ts';
import type { FigureData } from '../../figure/contract.ts';
import type { Row as RankedRow } from '../../figures/origin-ranking/figure.ts';
import type { Row } from '../../figures/origin-share-over-time/figure.ts';
import { isReported } from '../../figure/reported.ts';
import { citizensOf } from '../../figure/words.ts';
import { capitalise, formatList, formatShareInterval } from '../../i18n/format.ts';
import { speaker, type Lang } from '../../i18n/text.ts';

/** "1" or "1 or 2" / „1 sau 2” or "between 3 and 6", after "ranked" / „locul”. */
function rankWords({ best, worst }: { best: number; worst: number }, lang: Lang): string {
	const say = speaker(lang);
	if (best === worst) return String(best);
	if (worst - best === 1) return say(`${best} or ${worst}`, `${best} sau ${worst}`);
	return say(`between ${best} and ${worst}`, `între ${best} și ${worst}`);
}

/** The question the overview answers, of the citizenship it is asked for. */
export function overviewTitle({ params, names }: FigureData, lang: Lang): string {
	const say = speaker(lang);
	const origin = params.origins[0];
	if (origin === 'RO')
		return say(
			'How large is Romania’s share really?',
			'Cât de mare este, de fapt, ponderea României?'
		);
	const who = capitalise(citizensOf(origin, names[origin] ?? origin, lang), lang);
	return say(
		`${who}: how large is their share really?`,
		`${who}: cât de mare este, de fapt, ponderea lor?`
	);
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
	const origin = time.params.origins[0];
	const who = citizensOf(origin, time.names[origin] ?? origin, lang);
	// The set is today's members without Romania: to a Romanian the other states, to others the EU.
	const where =
		origin === 'RO' ? say('the other EU states', 'celelalte state UE') : say('the EU', 'UE');
	const sentences = [
		say(
			`In ${last.year}, ${who} were ${share} of the victims identified in ${where}${majority}.`,
			`În ${last.year}, ${who} au fost ${share} dintre victimele identificate în ${where}${majority}.`
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
	/** The verdict of /claims, in words. */
	verdict: string;
	/** Where on /claims it is explained. */
	anchor: string;
	claim: string;
	reason: string;
}

/** The network's own sentence about the majority, among the claims. */
const MAJORITY = '2020-07-network-origin-status';
const YEARS = 'largest-foreign-citizenship';

/** Two sentences in circulation about the origin of victims, with their verdicts. */
export function sayings(time: FigureData<Row>, claims: FigureData<ClaimRow>, lang: Lang): Saying[] {
	const majority = claims.rows.find(({ id }) => id === MAJORITY);
	if (!majority) throw new Error(`claim ${MAJORITY} is missing`);
	const word = (verdict: Verdict) => VERDICT[verdict].word[lang];
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
			verdict: word(majority.verdict),
			anchor: MAJORITY,
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
			verdict: word(
				first.length === seen.length
					? 'supported'
					: first.length > 0
						? 'supported_with_condition'
						: 'not_supported'
			),
			anchor: YEARS,
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
