import type { KnownRecord } from '../../../../../data/network/contribute/columns.ts';
import type { Change } from '../../../../../data/network/contribute/compare.ts';
import type { Lang } from '../../../i18n/text.ts';

/** What the worker is asked. */
export interface SheetQuestion {
	file: File;
	record: KnownRecord;
	today: string;
	lang: Lang;
}

export interface SheetMessage {
	cell: string;
	label: string;
	text: string;
}

/** Files to download: with or without what may be in the record already. */
export interface SheetFiles {
	merged: string;
	csv: string;
	json: string;
	rows: number;
}

/** What the worker answers, in the reader's language. */
export interface SheetAnswer {
	read: number;
	errors: SheetMessage[];
	notes: SheetMessage[];
	changes: {
		row: number;
		kind: Change['kind'];
		id: string;
		title: string;
		/** "Kind: event → training" for each changed column. */
		differences: string[];
		/** What a possible duplicate seems to repeat. */
		of: { id: string; title: string } | null;
	}[];
	files: { without: SheetFiles; with: SheetFiles };
}
