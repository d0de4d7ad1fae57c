import type { Row as RateRow } from '../../figures/rate-by-destination/figure.ts';
import type { ShareFields } from '../../figure/rows.ts';
import type { Lang } from '../../i18n/text.ts';
import { DESTINATIONS as D } from './texts.ts';
import type { Group } from './sources.ts';
import { coverageSentences, type About } from './words.ts';

interface Known {
	rows: readonly ShareFields[];
	rate: RateRow | null;
	groups: readonly Group[];
	about: About;
	in_eu: boolean;
}

/** What nobody should look for here, each said plainly. */
export function tellMissing({ rows, groups, about, in_eu }: Known, lang: Lang): string[] {
	const own = about.code === about.origin;
	const of = (source: string) =>
		groups.some((group) => group.source === source && group.who === about.originName);
	const absent = rows.filter(({ status }) => status !== 'reported');
	return [
		...(rows.length === 0 ? [D.silent_country[lang]] : coverageSentences(absent, about, lang)),
		...(own && rows.length > 0 ? [D.missing_rank[lang]] : []),
		...(in_eu && !of('eurostat-publications') ? [D.missing_eurostat[lang]] : []),
		...(!own && !of('national-reports') ? [D.missing_national[lang]] : []),
		...(!own && !of('undesa-migrant-stock') ? [D.missing_residents[lang]] : [])
	];
}
