import { citeAsText, pinnedQuery } from '../../../../cite/cite.ts';
import type { FigureData } from '../../../../figures/contract.ts';
import { figures } from '../../../../figures/registry.server.ts';
import type { Lang } from '../../../../i18n/text.ts';
import type { Catalogue } from '../../../../server/catalogue.ts';
import { loadFigure } from '../../../../server/figure.ts';
import { fold } from '../../language/fold.ts';
import { wordsOf } from '../../own/likeness.ts';
import { mentionsIn, partsOf, type Mentions } from '../../own/mentions.ts';
import { formsOf, type Described, type Form } from '../../own/sentence.ts';
import { likest, samplesOf, sentencesOf } from './samples.ts';

/** Most states of figures that are looked into for one text. */
const MOST_FIGURES = 12;

/** The queries of a figure that a sentence may be of, by what it names. */
function queriesOf(id: string, { codes, years }: Mentions): string[] {
	const params = figures.get(id)?.params ?? [];
	const has = (name: string) => params.some((one) => one === name);
	const places = codes.flatMap((code) => {
		const name = code.length > 2 ? 'set' : 'reporter';
		return has(name) ? [[name, code]] : [];
	});
	const origins = has('origin')
		? codes.filter((code) => code.length === 2).map((code) => ['origin', code])
		: [];
	const [first, last] = [Math.min(...years), Math.max(...years)].map(String) as [string, string];
	const span = has('from')
		? [
				['from', first],
				['to', last]
			]
		: [];
	const periods =
		years.length === 0 ? [[]] : [span, [...(has('year') ? [['year', last]] : [])], []];
	return [
		...new Set(
			periods.flatMap((period) =>
				[...places, []].flatMap((place) =>
					[...origins, []].map((origin) =>
						String(
							new URLSearchParams([place, origin, ...period].filter((one) => one.length === 2))
						)
					)
				)
			)
		)
	];
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
	const candidates = partsOf(text).flatMap((part) => {
		const like = likest(samples.figures, wordsOf(part, samples.names)).slice(0, 3);
		return like.flatMap(({ kind, lang }) =>
			queriesOf(kind.id, mentionsIn(fold(part), catalogue.countries, lang)).map((query) => ({
				...{ id: kind.id, query, lang }
			}))
		);
	});
	const all = await Promise.all(
		candidates
			.slice(0, MOST_FIGURES)
			.map(({ id, query, lang }) => formsOfOne(id, query, lang, catalogue, isSaid))
	);
	return all.flat();
}
