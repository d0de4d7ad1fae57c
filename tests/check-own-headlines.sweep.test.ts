import { beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../src/lib/features/check/language/fold.ts';
import { mentionsIn } from '../src/lib/features/check/own/mentions.ts';
import { REASONS } from '../src/lib/features/check/reasons.ts';
import { samplesOf } from '../src/lib/features/check/server/own/samples.ts';
import { figures } from '../src/lib/figures/registry.server.ts';
import { LANGS, type Lang } from '../src/lib/i18n/text.ts';
import { openCatalogue, type Catalogue } from '../src/lib/db/catalogue.server.ts';
import { loadFigure } from '../src/lib/server/figure.ts';
import { check, tell } from './own-sentences.ts';

// Every figure's own headline is known, as its generator says it today, in odd states too.

const STATES = [
	'',
	'reporter=FR',
	'set=EUROPE',
	'set=MIDDLE_EAST',
	'origin=NG',
	'from=2015&to=2019',
	'year=2019'
];

let catalogue: Catalogue;
beforeAll(async () => {
	catalogue = await openCatalogue();
	await samplesOf(catalogue);
}, 60_000);

/** Whether a headline says of which set and years it is; one that does not is known in the default state alone. */
function saysItself(headline: string, search: URLSearchParams, lang: Lang): boolean {
	const { codes, years } = mentionsIn(fold(headline), catalogue.countries, lang);
	const [set, from] = [search.get('set'), search.get('from')];
	return (set === null || codes.includes(set)) && (from === null || years.includes(Number(from)));
}

describe('headlines of figures', () => {
	it.each([...figures.keys()])(
		'of %s are read',
		async (id) => {
			const params: readonly string[] = figures.get(id)?.params ?? [];
			const wrong: string[] = [];
			let read = 0;
			for (const state of STATES) {
				const search = new URLSearchParams(state);
				if (![...search.keys()].every((name) => params.includes(name))) continue;
				for (const lang of LANGS) {
					// A figure may not have that state.
					const figure = await loadFigure(id, search, lang).catch(() => null);
					if (!figure || !saysItself(figure.headline, search, lang)) continue;
					const { findings, statements } = await check(`${figure.headline}.`, lang);
					read++;
					// "In the EU" is not true of the other states, whoever says it: the check answers that.
					const whole = (reasons: readonly string[]) => reasons.includes(REASONS.whole_set[lang]);
					const bad = findings.filter(
						({ outcome, reasons }) => !['match', 'compatible'].includes(outcome) && !whole(reasons)
					);
					if (bad.length > 0 || findings.length + statements.length === 0) {
						wrong.push(`${state} ${bad.map(tell).join(' ')}: ${figure.headline}`);
					}
				}
			}
			expect(read).toBeGreaterThanOrEqual(2);
			expect(wrong).toEqual([]);
		},
		60_000
	);
});
