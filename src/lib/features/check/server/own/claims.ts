import { citeAsText } from '../../../../cite/cite.ts';
import { formsOf, type Described, type Form } from '../../own/sentence.ts';
import type { FigureData } from '../../../../figure/contract.ts';
import { factOf } from '../../../../figures/claims/facts.ts';
import { testHref } from '../../../../figures/claims/links.ts';
import type { Row, Test } from '../../../../figures/claims/row.ts';
import { whereWords } from '../../../../figures/claims/words.ts';
import { yearSpan } from '../../../../figure/words.ts';
import { capitalise } from '../../../../i18n/format.ts';
import { LANGS, speaker, type Lang } from '../../../../i18n/text.ts';
import type { Catalogue } from '../../../../db/catalogue.server.ts';
import { loadFigure } from '../../../../server/figure.ts';
import { loadVerdictDays } from '../../../../server/changes/verdicts.ts';

type Claims = FigureData<Row, Test>;

const load = async (day: string, lang: Lang) =>
	(await loadFigure('claims', new URLSearchParams({ as_of: day }), lang)) as Claims;

const sentenceOf = (test: Test, { sources }: Claims, lang: Lang) => {
	const fact = factOf(test, { lang, sources });
	return fact && `${capitalise(fact, lang)}.`;
};

/** „victime identificate în statele membre ale UE, în afara României, 2019”. */
function labelOf(test: Test, { sources }: Claims, lang: Lang): string {
	const where = whereWords(test, { lang, sources });
	const years = yearSpan({ from: test.from ?? 0, to: test.to ?? 0 });
	return speaker(lang)(`victims ${where}, ${years}`, `victime ${where}, ${years}`);
}

/** A fact of the claims, as the answer shows and cites it. */
function describer(day: string, claim: string, position: number) {
	return async (lang: Lang, origin: string): Promise<Described> => {
		const claims = await load(day, lang);
		const test = claims.extra.find((one) => one.claim === claim && one.position === position);
		if (!test) throw new Error(`no test ${position} of claim ${claim} on ${day}`);
		const sources = claims.sources.filter(({ id }) => id === test.source);
		const page = `/${lang}/claims?as_of=${claims.as_of}#${claim}`;
		const headline = sentenceOf(test, claims, lang).replace(/\.$/, '');
		return {
			label: labelOf(test, claims, lang),
			source: sources[0]?.producer ?? test.source,
			evidence: test.evidence ?? '',
			href: testHref(test, lang, claims.as_of) ?? page,
			citation: citeAsText({ ...claims, headline, sources }, origin, origin + page)
		};
	};
}

async function readForms({ database }: Catalogue, lang: Lang): Promise<Form[]> {
	const days = await loadVerdictDays(database);
	const seen = new Set<string>();
	const all = await Promise.all(
		days.map(async (day, age) => {
			const claims = await load(day, lang);
			return claims.extra.flatMap((test): Form[] => {
				const text = sentenceOf(test, claims, lang);
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
