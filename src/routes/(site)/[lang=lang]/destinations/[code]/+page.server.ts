import { error, redirect } from '@sveltejs/kit';
import { changeSentence } from '#lib/features/changes/sentence.ts';
import { tellFacts } from '#lib/features/destinations/facts.ts';
import { tellMissing } from '#lib/features/destinations/missing.ts';
import { cellOf } from '#lib/features/destinations/spark.ts';
import { leadSentence, pageTitle } from '#lib/features/destinations/words.ts';
import { isReported } from '#lib/figure/reported.ts';
import { formatDate } from '#lib/i18n/format.ts';
import type { Lang } from '#lib/i18n/text.ts';
import { loadDestination, UnknownDestination } from '#lib/features/destinations/load-one.server.ts';
import { failPage } from '#lib/server/errors.ts';
import { forPage } from '#lib/server/figure.ts';
import type { PageServerLoad } from './$types';

/** Revisions shown here; the rest is a link away. */
const MOST_CHANGES = 12;

export const load: PageServerLoad = async ({ params, url }) => {
	const lang = params.lang as Lang;
	const code = params.code.toUpperCase();
	if (code !== params.code && /^[A-Z]{2}$/.test(code)) {
		redirect(308, `/${lang}/destinations/${code}${url.search}`);
	}
	try {
		const found = await loadDestination(code, url.searchParams, lang);
		const { about, time, ranking, rate, groups, changes, name, producerOf } = found;
		const rows = time?.rows ?? [];
		const last = rows.filter(isReported).at(-1);
		const isVictims = (source: string) => Number(source !== 'unodc-glotip');
		const whole = changes
			.filter(({ sex, age, form }) => sex === 'total' && age === 'total' && form === 'total')
			.toSorted((a, b) => isVictims(a.source_id) - isVictims(b.source_id));
		const query = new URLSearchParams();
		if (about.origin !== 'RO') query.set('origin', about.origin);
		if (found.as_of) query.set('as_of', found.as_of);
		return {
			...{ lang, about, groups, as_of: found.as_of, cells: found.cells },
			title: pageTitle(about, lang),
			lead: leadSentence(last, about, lang),
			facts: tellFacts(rows, rate, about, lang),
			missing: tellMissing({ rows, rate, groups, about, in_eu: found.in_eu }, lang),
			numbers: rows.map(cellOf).join(' '),
			years: time?.years ?? null,
			// Without any number there is no line to draw; the years say what there is instead.
			time: time && last ? forPage(time, false) : null,
			ranking: ranking && forPage(ranking, false),
			changes: whole.slice(0, MOST_CHANGES).map((change) => ({
				source: producerOf(change.source_id),
				edition: formatDate(change.vintage, lang),
				sentence: changeSentence(change, lang, name, 'detected_victims')
			})),
			origin: url.origin,
			canonicalQuery: query.size > 0 ? `?${query}` : ''
		};
	} catch (thrown) {
		if (thrown instanceof UnknownDestination) {
			error(404, lang === 'ro' ? 'Nu există o țară cu acest cod.' : 'No country has that code.');
		}
		return failPage(thrown, lang);
	}
};
