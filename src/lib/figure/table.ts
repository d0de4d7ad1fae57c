import { formatCountInterval, formatRank, formatShareInterval } from '../i18n/format.ts';
import { speaker, type Lang } from '../i18n/text.ts';
import type { Column } from './contract.ts';
import type { ShareFields } from './rows.ts';
import { STATUS } from './words.ts';

/** The columns every table of shares ends with. */
export function shareColumns(lang: Lang): Column[] {
	const say = speaker(lang);
	return [
		{ label: say('Share', 'Pondere'), numeric: true },
		{ label: say('Victims', 'Victime'), numeric: true },
		{ label: say('Of (citizenship stated)', 'Din (cu cetățenie declarată)'), numeric: true },
		{ label: say('Worst case', 'Cazul extrem'), numeric: true },
		{ label: say('Rank', 'Loc'), numeric: true }
	];
}

/** Their cells; a row without a number says why instead. */
export function shareCells(row: ShareFields, lang: Lang): string[] {
	const none = row.status === 'reported' ? '–' : STATUS[row.status][lang];
	return [
		row.share ? formatShareInterval(row.share, lang) : none,
		row.victims ? formatCountInterval(row.victims, lang) : '–',
		row.stated ? formatCountInterval(row.stated, lang) : '–',
		row.worst_case ? formatShareInterval(row.worst_case, lang) : '–',
		row.rank ? formatRank(row.rank) : '–'
	];
}
