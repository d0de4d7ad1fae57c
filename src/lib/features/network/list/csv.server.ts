import { COLUMNS, EXTRAS } from '../../../../../data/network/contribute/columns.ts';
import { isOpen } from '../../../../../data/network/schema.ts';
import { NO_AIM } from '../filters.ts';
import { machineDate } from '../../../record/dates.ts';
import { LIST } from '../texts/initiatives.ts';
import { toCsv } from '../../../server/flatten.ts';
import type { Asked, File } from './answer.server.ts';
import { notesIn } from './notes.server.ts';

/**
 * The selection in the record's own columns, so that it can be corrected in a spreadsheet and dropped on
 * the page for contributions, followed by those that are for readers.
 *
 * With a byte order mark: without it Excel takes the file for Windows-1250 and makes "È™" of "ș". Who
 * reads UTF-8 skips it.
 */
export function toCsvFile({ selected, lang, origin }: Asked): File {
	const note = notesIn(lang).join(' ');
	const rows = selected.shown.map((initiative) => {
		const { ro, en } = selected.byId.get(initiative.id) ?? { ro: initiative, en: initiative };
		const date = machineDate(initiative);
		// The record says it only where the date leaves it open.
		const open = isOpen({ date, date_precision: initiative.precision });
		return {
			initiative_id: initiative.id,
			date,
			date_precision: initiative.precision,
			kind: initiative.kind,
			objective: initiative.objective ?? NO_AIM,
			title_en: en.title,
			title_ro: ro.title,
			summary_en: en.summary,
			summary_ro: ro.summary,
			organisations: initiative.organisations.map(({ name }) => name).join(';'),
			before_network: open ? String(initiative.before_network) : '',
			source_url: initiative.source_url,
			source_title: initiative.source_title,
			source_quote: initiative.source_quote,
			confidence: initiative.confidence,
			last_verified: initiative.last_verified,
			period: initiative.before_network ? LIST.before[lang] : LIST.since[lang],
			page: `${origin}/${lang}/network/initiatives/${initiative.id}`,
			note
		};
	});
	return {
		body: `\ufeff${toCsv([...COLUMNS, ...EXTRAS], rows)}`,
		type: 'text/csv; charset=utf-8; header=present',
		keep: 'csv'
	};
}
