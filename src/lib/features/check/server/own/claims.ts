import { citeAsText } from '../../../../cite/cite.ts';
import { claimHref } from '../../../../figures/claims/card.ts';
import { formsOf, type Described, type Form } from '../../own/sentence.ts';
import type { FigureData } from '../../../../figure/contract.ts';
import { factOf } from '../../../../figures/claims/facts.ts';
import { figure } from '../../../../figures/claims/figure.ts';
import { testHref } from '../../../../figures/claims/links.ts';
import type { Row, Test } from '../../../../figures/claims/row.ts';
import { whereWords, wordsOf } from '../../../../figures/claims/words.ts';
import { yearSpan } from '../../../../figure/words.ts';
import { capitalise } from '../../../../i18n/format.ts';
import { LANGS, speaker, type Lang } from '../../../../i18n/text.ts';
import { openCatalogue, type Catalogue } from '../../../../db/catalogue.server.ts';
import { loadFigure } from '../../../../server/figure.ts';
import { loadVerdictDays } from '../../../../server/changes/verdicts.ts';

type Claims = FigureData<Row, Test>;
type Measures = Catalogue['measures'];

const load = (day: string, lang: Lang) =>
	loadFigure(figure, new URLSearchParams({ as_of: day }), lang);

const sentenceOf = (test: Test, { sources, lang }: Claims, measures: Measures) => {
	const fact = factOf(test, { lang, sources, measures });
	return fact && `${capitalise(fact, lang)}.`;
};

/** „victime identificate în statele membre ale UE, în afara României, 2019”. */
function labelOf(test: Test, { sources, lang }: Claims, measures: Measures): string {
	const where = whereWords(test, { lang, sources, measures });
	const { en, ro } = wordsOf(test, { measures });
	const years = yearSpan({ from: test.from ?? 0, to: test.to ?? 0 });
	return speaker(lang)(`${en.many} ${where}, ${years}`, `${ro.few} ${where}, ${years}`);
}

/** A fact of the claims, as the answer shows and cites it. */
function describer(day: string, claim: string, position: number) {
	return async (lang: Lang, origin: string): Promise<Described> => {
		const [claims, { measures }] = await Promise.all([load(day, lang), openCatalogue()]);
		const test = claims.extra.find((one) => one.claim === claim && one.position === position);
		if (!test) throw new Error(`no test ${position} of claim ${claim} on ${day}`);
		const sources = claims.sources.filter(({ id }) => id === test.source);
		const page = claimHref(claim, lang, claims.as_of);
		const headline = sentenceOf(test, claims, measures).replace(/\.$/, '');
		return {
			label: labelOf(test, claims, measures),
			source: sources[0]?.producer ?? test.source,
			evidence: test.evidence ?? '',
			href: testHref(test, lang, claims.as_of) ?? page,
			citation: citeAsText({ ...claims, headline, sources }, origin, origin + page)
		};
	};
}

async function readForms({ database, measures }: Catalogue, lang: Lang): Promise<Form[]> {
	const days = await loadVerdictDays(database);
	const seen = new Set<string>();
	const all = await Promise.all(
		days.map(async (day, age) => {
			const claims = await load(day, lang);
			return claims.extra.flatMap((test): Form[] => {
				const text = sentenceOf(test, claims, measures);
				const vintage = claims.sources.find(({ id }) => id === test.source)?.vintage;
				if (text === '' || vintage === undefined) return [];
				const { claim, position } = test;
				const id = `${claim} ${position}`;
				const describe = describer(day, claim, position);
				return formsOf({ id, lang, text, vintage, current: age === 0, describe });
			});
		})
	);
	// The newest day comes first: what has not changed since is its.
	return all.flat().filter(({ key, sentence: { text, current } }) => {
		const once = `${key}\n${text}`;
		const known = seen.has(once);
		seen.add(once);
		return current || !known;
	});
}

const kept = new WeakMap<Catalogue, Map<Lang, Promise<Form[]>>>();

/** The sentences on claims that a text may be made of, of every edition; read once for each build. */
export async function claimForms(catalogue: Catalogue): Promise<Form[]> {
	const known = kept.get(catalogue) ?? new Map<Lang, Promise<Form[]>>();
	kept.set(catalogue, known);
	const all = LANGS.map((lang) => {
		let forms = known.get(lang);
		if (!forms) {
			forms = readForms(catalogue, lang);
			known.set(lang, forms);
			forms.catch(() => known.delete(lang));
		}
		return forms;
	});
	return (await Promise.all(all)).flat();
}
