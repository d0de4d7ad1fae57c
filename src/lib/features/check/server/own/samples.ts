import { figures } from '../../../../figures/registry.server.ts';
import { LANGS, type Lang } from '../../../../i18n/text.ts';
import { editionOn } from '../../../../receipts/editions.ts';
import { families, openNumber } from '../../../../figures/receipts.server.ts';
import { readWorld } from '../../../../server/receipts/world.ts';
import type { Catalogue } from '../../../../db/catalogue.server.ts';
import { loadFigure } from '../../../../server/figure.ts';
import { fill, keyOf, shapeOf, type Shape } from '../../own/id-shapes.ts';
import { likeness, wordsOf } from '../../own/likeness.ts';
import { nameWords } from '../../own/mentions.ts';

/** Sentences of one kind, as some states of the site say them: what a text is compared with before anything is loaded. */
interface Sample {
	lang: Lang;
	words: ReadonlySet<string>;
}

interface Samples {
	receipts: { shape: Shape; said: Sample[] }[];
	figures: { id: string; said: Sample[] }[];
	names: ReadonlySet<string>;
}

/** States that differ in their sentences, and others that differ in their kinds of numbers. */
const STATES = ['', 'reporter=DE', 'set=MIDDLE_EAST'];
const MORE = ['panel=fixed', 'baseline=2017-2019', 'by=form', 'by=sex', 'by=age'];
/** Numbers of one kind that are told for a sample. */
const MOST_YEARS = 4;
/** One that does not list Romanians, one without data, Romania itself. */
const PLACES = ['PL', 'IT', 'RO'];

/** Every figure in those of the states that it has. */
async function figureStates(lang: Lang, states: readonly string[]) {
	const all = [...figures].flatMap(([id, { params }]) =>
		states
			.map((state) => ({ id, search: new URLSearchParams(state) }))
			.filter(({ search }) =>
				[...search.keys()].every((name) => params.some((one) => one === name))
			)
	);
	const loaded = await Promise.all(
		// A figure may not have a state, like another citizenship than its denominators know.
		all.map(({ id, search }) => loadFigure(id, search, lang).catch(() => null))
	);
	return loaded.flatMap((figure) => figure ?? []);
}

export const sentencesOf = (headline: string, paragraphs: readonly string[]): string[] => [
	headline,
	...paragraphs.flatMap((one) => one.split(/(?<=\.) (?=[\p{Lu}\d])/u))
];

async function readReceipts(
	catalogue: Catalogue,
	ids: readonly string[],
	names: ReadonlySet<string>
) {
	const world = await readWorld(catalogue);
	const byKind = new Map<string, string[]>();
	for (const id of [...families.flatMap(({ examples }) => examples), ...ids]) {
		const key = keyOf(shapeOf(id));
		byKind.set(key, [...(byKind.get(key) ?? []), id]);
	}
	const told = [...byKind.values()].map(async (same) => {
		const shape = shapeOf(same[0] ?? '');
		const elsewhere = PLACES.flatMap((code) =>
			fill(shape, { codes: [code], years: [], spans: [] }).slice(0, 1)
		);
		// Some years of each kind: a number of another source is told in other words.
		const step = Math.ceil(same.length / MOST_YEARS);
		const asked = new Set([...same.filter((_, at) => at % step === 0), ...elsewhere]);
		const said = [...asked].map(async (id) => {
			const opened = openNumber(id, world);
			const edition = opened && editionOn(catalogue, opened);
			if (!opened || !edition) return [];
			const tell = await opened.load(catalogue.database, edition);
			return LANGS.map((lang): Sample => ({ lang, words: wordsOf(tell(lang).sentence, names) }));
		});
		return { shape, said: (await Promise.all(said)).flat() };
	});
	return Promise.all(told);
}

async function read(catalogue: Catalogue): Promise<Samples> {
	const names = nameWords(catalogue.countries);
	const [states, more] = await Promise.all([
		Promise.all(LANGS.map((lang) => figureStates(lang, STATES))),
		figureStates('ro', MORE)
	]);
	const byId = new Map<string, Sample[]>();
	for (const { id, lang, headline, paragraphs } of states.flat()) {
		const said = sentencesOf(headline, paragraphs).map((one): Sample => ({
			lang,
			words: wordsOf(one, names)
		}));
		byId.set(id, [...(byId.get(id) ?? []), ...said]);
	}
	const ids = [...(states[0] ?? []), ...more].flatMap(({ receipts }) =>
		receipts
			? [...receipts.table.flat(), ...receipts.finding.map(({ reference }) => reference)]
			: []
	);
	const receipts = await readReceipts(
		catalogue,
		ids.flatMap((id) => (id && !id.includes('?') ? [id] : [])),
		names
	);
	return { receipts, figures: [...byId].map(([id, said]) => ({ id, said })), names };
}

const kept = new WeakMap<Catalogue, Promise<Samples>>();

/** What the site says, learned from its own generators once for each build. */
export function samplesOf(catalogue: Catalogue): Promise<Samples> {
	let samples = kept.get(catalogue);
	if (!samples) {
		samples = read(catalogue);
		kept.set(catalogue, samples);
		samples.catch(() => kept.delete(catalogue));
	}
	return samples;
}

/** How like a sentence has to be to one of ours before ours are looked into. */
const LEAST = 0.4;

/** Kinds of sentences like a text, the likest first, and in which language. */
export function likest<Kind extends { said: Sample[] }>(
	kinds: readonly Kind[],
	words: ReadonlySet<string>,
	least = LEAST
): { kind: Kind; lang: Lang; like: number }[] {
	return kinds
		.flatMap((kind) =>
			LANGS.map((lang) => {
				const own = kind.said.filter((one) => one.lang === lang);
				return { kind, lang, like: Math.max(0, ...own.map((one) => likeness(one.words, words))) };
			})
		)
		.filter(({ like }) => like >= least)
		.toSorted((a, b) => b.like - a.like);
}
