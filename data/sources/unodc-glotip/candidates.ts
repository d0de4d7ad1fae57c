import { folderOf, NAMES, type Offer, type Told } from './listing.ts';

/** An address at which the workbook may be, and how it is known. */
export interface Candidate {
	url: string;
	/** The month of the release: that of the folder, or of the last change. */
	release: string;
	/** The last change, where known. */
	changed: string;
	how: string;
	/** Named as the workbook's own address; else only a folder is known, and the name is tried. */
	named: boolean;
}

/** The portal keeps the folders of other workbooks too; no more than these are tried. */
const FOLDERS = 4;

const LISTED = 'the portal’s list of files';
const LINKED = 'the link on the portal’s page';
const TRIED = 'a folder on the portal’s page and the workbook’s names';

const name = (how: string) => (offer: Offer) => ({
	...offer,
	release: folderOf(offer.url) ?? offer.changed.slice(0, 7),
	how,
	named: true
});

/** All addresses to try, newest release first; of one release the named ones first. */
export function listCandidates(listed: Told, page: Told): Candidate[] {
	const folders = [...new Set([...listed.folders, ...page.folders])]
		.sort((a, b) => (folderOf(b) ?? '').localeCompare(folderOf(a) ?? ''))
		.slice(0, FOLDERS);
	const all: Candidate[] = [
		...listed.offers.map(name(LISTED)),
		...page.offers.map(name(LINKED)),
		...folders.flatMap((folder) =>
			NAMES.map((file) => ({
				url: folder + file,
				release: folderOf(folder) ?? '',
				changed: '',
				how: TRIED,
				named: false
			}))
		)
	];
	const unique = [...new Map(all.toReversed().map((one) => [one.url, one])).values()].toReversed();
	// The sort is stable: what is equal stays in the order listed, linked, tried.
	return unique.sort(
		(a, b) =>
			b.release.localeCompare(a.release) ||
			Number(b.named) - Number(a.named) ||
			b.changed.localeCompare(a.changed)
	);
}
