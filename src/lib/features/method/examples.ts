import {
	formatCounted,
	formatCountedInterval,
	formatDate,
	formatRank,
	formatShareInterval
} from '../../i18n/format.ts';
import { COUNTRIES, VICTIMS } from '../../figure/words.ts';
import { speaker, type Lang } from '../../i18n/text.ts';
import type { MethodFacts } from './load.server.ts';

/** An example for a section, from the data; sections without one are absent. */
export function examplesOf(facts: MethodFacts, lang: Lang): Record<string, string | undefined> {
	const say = speaker(lang);
	const { example, revision } = facts;
	const { year, share, worst_case, unstated, rank, reporters, reporters_in_set } = example;
	const narrow = formatShareInterval(share, lang);
	const wide = formatShareInterval(worst_case, lang);
	const without = unstated ? formatCountedInterval(unstated, VICTIMS, lang) : undefined;
	const countries = formatCounted(reporters_in_set, COUNTRIES, lang);
	const place = rank ? formatRank(rank) : undefined;
	const day = (vintage: string) => formatDate(vintage, lang);
	return {
		bounds:
			without &&
			say(
				`${year}, the EU: ${without} without a stated citizenship. The share is ${narrow}; its outer bounds are ${wide}.`,
				`${year}, UE: ${without} fără cetățenie declarată. Ponderea este ${narrow}; limitele ei extreme sunt ${wide}.`
			),
		rank:
			place &&
			say(
				`${year}, the EU: Romanian citizens rank ${place}.`,
				`${year}, UE: cetățenii români sunt pe locul ${place}.`
			),
		coverage: say(
			`${year}, the EU: ${reporters} of ${countries} published citizenships; ${example.not_listed} of them did not list Romanian citizens.`,
			`${year}, UE: au publicat cetățenii ${reporters} din ${countries}; dintre ele, ${example.not_listed} nu au menționat cetățeni români.`
		),
		editions:
			revision === null
				? undefined
				: say(
						`${revision.year}, the EU: ${formatCountedInterval(revision.older.victims, VICTIMS, lang)} with Romanian citizenship in the edition of ${day(revision.older.vintage)}, ${formatCountedInterval(revision.newer.victims, VICTIMS, lang)} in that of ${day(revision.newer.vintage)}. [See the older edition](/en/figures/origin-share-over-time?${revision.query}).`,
						`${revision.year}, UE: ${formatCountedInterval(revision.older.victims, VICTIMS, lang)} cu cetățenie română în ediția din ${day(revision.older.vintage)}, ${formatCountedInterval(revision.newer.victims, VICTIMS, lang)} în cea din ${day(revision.newer.vintage)}. [Vezi ediția mai veche](/ro/figures/origin-share-over-time?${revision.query}).`
					)
	};
}
