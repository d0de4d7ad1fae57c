import type { Lang } from '../i18n/text.ts';
import { snapshotAsOf, type Catalogue } from '../db/catalogue.server.ts';
import type { Edition } from './contract.ts';
import type { Opened } from './family.ts';
import type { Vintage } from './receipt.ts';

/** The editions of a number's sources on a day; undefined before the first of any. */
export function editionOn(catalogue: Catalogue, { sources, whole }: Opened, day?: string) {
	const [first, ...more] = sources.flatMap((source) => snapshotAsOf(catalogue, source, day) ?? []);
	if (!first || (whole && more.length + 1 < sources.length)) return undefined;
	const newest =
		[first, ...more]
			.map(({ vintage }) => vintage)
			.sort()
			.at(-1) ?? first.vintage;
	return { day: day ?? newest, snapshots: [first, ...more] } satisfies Edition;
}

/** Every day on which one of the sources had a new edition, first to last. */
const daysOf = (catalogue: Catalogue, sources: readonly string[]) =>
	[
		...new Set(
			catalogue.snapshots
				.filter(({ source_id }) => sources.includes(source_id))
				.map(({ vintage }) => vintage)
		)
	].sort();

/** The number in every edition there is, the later ones too: an old receipt says what came after. */
export async function history(opened: Opened, shown: Edition, catalogue: Catalogue, lang: Lang) {
	const told: Vintage[] = [];
	const same = (edition: Edition) =>
		edition.snapshots.map(({ snapshot_id }) => snapshot_id).join() ===
		shown.snapshots.map(({ snapshot_id }) => snapshot_id).join();
	for (const day of daysOf(catalogue, opened.sources)) {
		const edition = editionOn(catalogue, opened, day);
		if (!edition) continue;
		const { value, status, coverage = '' } = (await opened.load(catalogue.database, edition))(lang);
		const before = told.at(-1);
		const changed = before ? before.value !== value || before.status !== status : null;
		told.push({ day, value, status, coverage, shown: same(edition), changed });
	}
	return told;
}
