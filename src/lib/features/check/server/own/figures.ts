import { citeAsText, pinnedQuery } from '../../../../cite/cite.ts';
import type { FigureData } from '../../../../figure/contract.ts';
import { figures } from '../../../../figures/registry.server.ts';
import type { Lang } from '../../../../i18n/text.ts';
import type { Catalogue } from '../../../../db/catalogue.server.ts';
import { loadFigure } from '../../../../server/figure.ts';
import { fold } from '../../language/fold.ts';
import { wordsOf } from '../../own/likeness.ts';
import { mentionsIn, partsOf, type Mentions } from '../../own/mentions.ts';
import { formsOf, type Described, type Form } from '../../own/sentence.ts';
import { likest, samplesOf, sentencesOf } from './samples.ts';

/** Most figures, and most states of each, that are looked into for one sentence. */
const MOST_FIGURES = 3;
const MOST_STATES = 8;
/** How like a sentence has to be to one of a figure's before the figure is loaded. */
const LEAST = 0.5;

type Params = [name: string, value: string][];

/** The queries of a figure that a sentence may be of, by what it names: those that guess least come first. */
function queriesOf(id: string, { codes, years }: Mentions): string[] {
	const params: readonly string[] = figures.get(id)?.params ?? [];
	const named = (name: string, values: readonly string[]) =>
		params.includes(name) ? values.map((value): Params => [[name, value]]) : [];
	const sets = codes.filter((code) => code.length > 2);
	const countries = codes.filter((code) => code.length === 2 && code !== 'RO');
	const [first, last] = [Math.min(...years), Math.max(...years)].map(String) as [string, string];
	const span: Params[] = params.includes('from')
		? [
				[
					['from', first],
					['to', last]
				]
			]
		: [];
	const places = [...named('set', sets), [], ...named('reporter', countries)];
	const origins = [[], ...named('origin', countries)];
	const periods = years.length > 0 ? [...span, ...named('year', [last]), []] : [[]];
	const all = periods.flatMap((period, a) =>
		places.flatMap((place, b) =>
			origins.map((origin, c) => ({ guess: a + b + c, params: [...place, ...origin, ...period] }))
		)
	);
	const sorted = all.toSorted((a, b) => a.guess - b.guess);
	return [...new Set(sorted.map((one) => String(new URLSearchParams(one.params))))].slice(
		0,
		MOST_STATES
	);
}

async function describe(
	{ id, query, as_of }: FigureData,
	lang: Lang,
	origin: string
): Promise<Described> {
	const search = new URLSearchParams(pinnedQuery({ query, as_of }));
	const figure = await loadFigure(id, search, lang);
	return {
		label: figure.title,
		source: figure.sources.map(({ producer }) => producer).join(', '),
		evidence: figure.sources[0]?.evidence[0] ?? '',
		href: `/${lang}/figures/${id}?${pinnedQuery(figure)}`,
		citation: citeAsText(figure, origin)
	};
}

/** Its sentences that say of themselves what they are about: a year, and a place or a citizenship. */
function formsIn(figure: FigureData, current: boolean, { countries }: Catalogue): Form[] {
	const { id, lang, headline, paragraphs, query, as_of } = figure;
	return sentencesOf(headline, paragraphs)
		.filter((text) => {
			const { codes, years } = mentionsIn(fold(text), countries, lang);
			return text === headline || (codes.length > 0 && years.length > 0);
		})
		.flatMap((text) =>
			formsOf({
				id: `${id}?${query.replace(/&?as_of=[^&]*/, '')}`,
				...{ lang, text, current, vintage: as_of },
				describe: (reader, origin) => describe(figure, reader, origin)
			})
		);
}

async function formsOfOne(
	id: string,
	query: string,
	lang: Lang,
	catalogue: Catalogue,
	isSaid: (form: Form) => boolean
): Promise<Form[]> {
	// What a sentence names may be no state of the figure.
	const load = (search: string) =>
		loadFigure(id, new URLSearchParams(search), lang).catch(() => null);
	const now = await load(query);
	const forms = now ? formsIn(now, true, catalogue) : [];
	if (!now || !forms.some(isSaid)) return [];
	const days = new Set(now.choices.vintages.filter((day) => day < now.as_of));
	const older = await Promise.all([...days].map((day) => load(`${query}&as_of=${day}`)));
	return [
		...forms,
		...older.flatMap((figure) => (figure ? formsIn(figure, false, catalogue) : []))
	];
}

/**
 * The headlines and sentences of figures that a text may be made of. A text unlike them loads nothing.
 * @param isSaid whether the text has a sentence of that form
 */
export async function figureForms(
	text: string,
	catalogue: Catalogue,
	isSaid: (form: Form) => boolean
): Promise<Form[]> {
	const samples = await samplesOf(catalogue);
	const found = partsOf(text).map(async (part) => {
		const like = likest(samples.figures, wordsOf(part, samples.names), LEAST).slice(
			0,
			MOST_FIGURES
		);
		// One after the other: the first is nearly always the one.
		for (const { kind, lang } of like) {
			for (const query of queriesOf(kind.id, mentionsIn(fold(part), catalogue.countries, lang))) {
				const forms = await formsOfOne(kind.id, query, lang, catalogue, isSaid);
				if (forms.length > 0) return forms;
			}
		}
		return [];
	});
	return (await Promise.all(found)).flat();
}
