import { addressesIn } from '../../own/citation.ts';
import { fold } from '../../language/fold.ts';
import { fill } from '../../own/id-shapes.ts';
import { wordsOf } from '../../own/likeness.ts';
import { mentionsIn, partsOf } from '../../own/mentions.ts';
import { formsOf, type Form } from '../../own/sentence.ts';
import { likest, samplesOf } from './samples.ts';
import { LANGS, type Lang } from '../../../../i18n/text.ts';
import { citeReceipt } from '../../../../cite/number.ts';
import type { Edition, World } from '../../../../receipts/contract.ts';
import { editionOn } from '../../../../receipts/editions.ts';
import type { Opened } from '../../../../receipts/family.ts';
import { receiptHref } from '../../../../receipts/ids.ts';
import { loadReceipt } from '../../../../server/receipts/load.ts';
import { openNumber } from '../../../../figures/receipts.server.ts';
import { readWorld } from '../../../../server/receipts/world.ts';
import type { Catalogue } from '../../../../db/catalogue.server.ts';

/** Most receipts that are looked into for one text. */
export const MOST_RECEIPTS = 12;

/** A receipt a text may be of, and in which language. */
export interface Candidate {
	id: string;
	langs: readonly Lang[];
}

/** The receipts whose sentence a part of the text may be: those it gives the address of come first. */
export async function candidatesOf(text: string, catalogue: Catalogue): Promise<Candidate[]> {
	const [samples, world] = await Promise.all([samplesOf(catalogue), readWorld(catalogue)]);
	const named = addressesIn(text).map(({ id }): Candidate => ({ id, langs: LANGS }));
	const said = partsOf(text).flatMap((part) =>
		likest(samples.receipts, wordsOf(part, samples.names)).flatMap(({ kind, lang }) =>
			fill(kind.shape, mentionsIn(fold(part), catalogue.countries, lang)).map((id): Candidate => ({
				id,
				langs: [lang]
			}))
		)
	);
	const once = new Map<string, Candidate>();
	for (const one of [...named, ...said]) if (!once.has(one.id)) once.set(one.id, one);
	return [...once.values()].filter(({ id }) => openNumber(id, world)).slice(0, MOST_RECEIPTS);
}

/** Editions of a number, the newest first. */
function editionsOf(opened: Opened, catalogue: Catalogue): Edition[] {
	const days = catalogue.snapshots
		.filter(({ source_id }) => opened.sources.includes(source_id))
		.map(({ vintage }) => vintage);
	return [...new Set(days)]
		.sort()
		.reverse()
		.flatMap((day) => editionOn(catalogue, opened, day) ?? []);
}

const describer = (id: string, day: string) => async (lang: Lang, origin: string) => {
	const receipt = await loadReceipt(id, new URLSearchParams({ as_of: day }), lang);
	return {
		label: receipt.title,
		source: receipt.sources[0]?.producer ?? '',
		evidence: receipt.evidence[0] ?? '',
		href: receiptHref(lang, id, day),
		citation: citeReceipt(receipt, origin)
	};
};

async function formsIn(
	{ id, langs }: Candidate,
	{ database }: Catalogue,
	opened: Opened,
	edition: Edition,
	current: boolean
): Promise<Form[]> {
	const tell = await opened.load(database, edition);
	const newest = edition.snapshots.map(({ vintage }) => vintage).sort();
	const vintage = newest.at(-1) ?? edition.day;
	const describe = describer(id, edition.day);
	return langs.flatMap((lang) =>
		formsOf({ id, lang, text: tell(lang).sentence, vintage, current, describe })
	);
}

async function formsOfOne(
	candidate: Candidate,
	catalogue: Catalogue,
	world: World,
	isSaid: (form: Form) => boolean
): Promise<Form[]> {
	const opened = openNumber(candidate.id, world);
	const [newest, ...older] = opened ? editionsOf(opened, catalogue) : [];
	if (!opened || !newest) return [];
	const now = await formsIn(candidate, catalogue, opened, newest, true);
	// Older editions are asked only where the text has this sentence, or gives its address.
	const named = candidate.langs.length > 1;
	if (!named && !now.some(isSaid)) return [];
	const then = await Promise.all(
		older.map((edition) => formsIn(candidate, catalogue, opened, edition, false))
	);
	return [...now, ...then.flat()];
}

/**
 * The sentences of receipts that a text may be made of, in every edition. An ordinary sentence has none of
 * the phrases of ours, and then nothing is loaded.
 * @param isSaid whether the text has a sentence of that form
 */
export async function receiptForms(
	text: string,
	catalogue: Catalogue,
	isSaid: (form: Form) => boolean
): Promise<Form[]> {
	const candidates = await candidatesOf(text, catalogue);
	if (candidates.length === 0) return [];
	const world = await readWorld(catalogue);
	const all = await Promise.all(candidates.map((one) => formsOfOne(one, catalogue, world, isSaid)));
	return all.flat();
}
