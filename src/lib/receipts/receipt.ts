import type { SourceRef } from '../figure/contract.ts';
import type { Lang, Text } from '../i18n/text.ts';
import type { Part, Status, Told } from './contract.ts';
import type { ObservationRow } from './observation.ts';

/** The number in one edition: how it moved. */
export interface Vintage {
	/** ISO day of the edition. */
	day: string;
	value: string | null;
	status: Status;
	/** Who is behind it; empty where one body counts. */
	coverage: string;
	/** Whether the receipt speaks of this one. */
	shown: boolean;
	/** Whether it differs from the edition before; null for the first. */
	changed: boolean | null;
}

/** The publication as it was read, by its fingerprint. */
export interface Original {
	source: string;
	snapshot_id: string;
	vintage: string;
	retrieved_on: string;
	url: string;
	name: string;
	sha256: string;
	bytes: number;
}

/** What one country of identification gives to the number. */
export interface ReporterPart {
	reporter: string;
	name: string;
	id: string | null;
	/** By role: the sum and how many cells it is made of. */
	sums: { role: ObservationRow['role']; lower: number; upper: number; cells: number }[];
}

export interface Correction {
	snapshot_id: string;
	locator: string;
	action: string;
	reason: string;
	link: string;
}

/** Everything that answers where a number comes from, what it is made of and whether it moved. */
export interface Receipt extends Omit<Told, 'sentence' | 'parts'> {
	id: string;
	lang: Lang;
	/** The day the receipt speaks for. */
	as_of: string;
	pinned: boolean;
	build_id: string;
	/** In both languages, whichever the page has. */
	sentence: Text;
	parts: Part[];
	/** Only those whose cells are counted; where there is no number, all that could have had it. */
	sources: SourceRef[];
	/** How the counted cells were obtained. */
	evidence: string[];
	/** Their titles in the other language, for the citation in it. */
	source_titles: Record<string, string>;
	originals: Original[];
	vintages: Vintage[];
	sql: { name: string; sql: string }[];
	/** What stands for the names in the query. */
	values: Record<string, string | number | null>;
	reporters: ReporterPart[];
	observations: ObservationRow[];
	corrections: Correction[];
	figures: { id: string; title: string; query: string }[];
	/** Names of the countries in the observations. */
	names: Record<string, string>;
}
