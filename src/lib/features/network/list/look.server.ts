import { FOUNDED } from '../../../../../data/network/schema.ts';
import type { Lang } from '../../../i18n/text.ts';
import { byYear, NO_AIM } from '../filters.ts';
import { fewYears, recordYears } from '../floor.ts';
import { drawLanes } from '../lanes.ts';
import type { ListLine } from '../line.ts';
import { isStale } from '../../../record/verified.ts';
import { drawYears } from '../years.ts';
import type { Initiative } from '../record.server.ts';
import { foundIn } from './mark.server.ts';
import { wordsOf } from './search.server.ts';
import type { Selected } from './select.server.ts';

/** Initiatives on one page of the list. */
export const PAGE_SIZE = 50;

/** How many pages a selection has; an empty one has a page that says so. */
export const pagesOf = ({ shown }: Pick<Selected, 'shown'>): number =>
	Math.max(1, Math.ceil(shown.length / PAGE_SIZE));

/** One page of the list, by year, with the words marked that were searched for. */
export function lookAtList({ selection, shown, byId }: Selected, lang: Lang, today: string) {
	const terms = wordsOf(selection.q);
	const toLine = (initiative: Initiative): ListLine => {
		const { id, date, precision, kind, objective, title, organisations } = initiative;
		const { before_network, confidence, last_verified } = initiative;
		const both = byId.get(id);
		return {
			...{ id, date, precision, kind, objective, title, organisations, before_network, confidence },
			stale: isStale(last_verified, today),
			found: both && terms.length > 0 ? foundIn(both, terms, lang) : null
		};
	};
	const from = (selection.page - 1) * PAGE_SIZE;
	return byYear(shown.slice(from, from + PAGE_SIZE).map(toLine));
}

/** The years a view spans: one that was chosen, or all of the record, so that filters leave the axis. */
function yearsOf({ record, selection }: Selected): string[] {
	return selection.filters.year ? [selection.filters.year] : recordYears(record.initiatives);
}

/** The lanes of the aims, an aim without initiatives among them: a gap in the record is to be seen. */
export function lookAtLanes(selected: Selected, lang: Lang) {
	const { record, options, selection, shown } = selected;
	const all = options.objective.map(({ value }) => value);
	const only = selection.filters.objective;
	return drawLanes({
		initiatives: shown,
		objectives: record.objectives,
		lanes: only ? [only] : all.filter((id) => id !== NO_AIM || shown.some(hasNoAim)),
		years: yearsOf(selected),
		founded: FOUNDED,
		lang
	});
}
const hasNoAim = ({ objective }: Initiative) => objective === null;

/** The calendar of years. */
export function lookAtYears(selected: Selected, lang: Lang) {
	const few = fewYears(selected.record.initiatives);
	return drawYears(selected.shown, yearsOf(selected), few, lang);
}

/** Those years of what is shown that have few entries in the record. */
export function fewIn(selected: Selected): string[] {
	const years = new Set(yearsOf(selected));
	return fewYears(selected.record.initiatives).filter((year) => years.has(year));
}
