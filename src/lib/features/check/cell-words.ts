import { GROUP } from '../../i18n/terms.ts';
import { speaker, type Lang } from '../../i18n/text.ts';
import type { Shown } from './answer.ts';
import type { Cell } from './cell.ts';
import { countedWords, isPotential, valueWords } from './value-words.ts';
import { whereWords } from './wording.ts';

type Name = (code: string) => string;

const years = ({ from, to }: Cell) => (from === to ? String(from) : `${from}–${to}`);

/** Whose number, where, when: "citizenship: Romania; identified in EU member states other than Romania; 2022". */
export function labelOf(cell: Cell, lang: Lang, name: Name): string {
	const say = speaker(lang);
	const when = cell.part
		? say(`first half of ${years(cell)}`, `prima jumătate a anului ${years(cell)}`)
		: years(cell);
	if (cell.kind === 'tier')
		return say(`Romania, report of ${when}`, `România, raportul din ${when}`);
	const place = cell.group
		? (GROUP[cell.group]?.[lang] ?? cell.group)
		: whereWords(cell, lang, name);
	const counted = isPotential(cell)
		? say('referred in', 'semnalate în')
		: cell.measure.startsWith('registered')
			? say('registered in', 'înregistrate în')
			: say('identified in', 'identificate în');
	const whose =
		cell.origin === 'TOTAL'
			? say('all citizenships', 'toate cetățeniile')
			: `${say('citizenship:', 'cetățenia:')} ${name(cell.origin)}`;
	const ranked = cell.kind === 'rank' && cell.measure === 'detected_victims';
	const among = ranked ? say('; among foreign citizenships', '; între cetățeniile străine') : '';
	return `${whose}; ${counted} ${place}${among}; ${when}`;
}

/** The address of the figure that shows a cell, in the edition the cell is from. */
export function hrefOf(cell: Cell, lang: Lang): string {
	const { source, vintage } = cell;
	const query = new URLSearchParams();
	const figure = (id: string) => {
		query.set('as_of', vintage);
		return `/${lang}/figures/${id}?${query}`;
	};
	if (source === 'unodc-glotip' && (cell.origin !== 'TOTAL' || cell.place !== 'RO')) {
		if (/^[A-Z]{2}$/.test(cell.place)) query.set('reporter', cell.place);
		else if (cell.place !== 'EU27') query.set('set', cell.place);
		if (!['RO', 'TOTAL'].includes(cell.origin)) query.set('origin', cell.origin);
		query.set('year', String(cell.from));
		return figure(cell.kind === 'rank' ? 'origin-ranking' : 'origin-share-over-time');
	}
	query.set('from', String(cell.from));
	query.set('to', String(cell.to));
	if (cell.origin === 'TOTAL' && cell.place === 'RO' && cell.kind === 'count')
		return figure('identified-by-romania');
	if (cell.kind === 'tier') return figure('tip-tier');
	if (source === 'uk-nrm') return figure('uk-referrals');
	if (source === 'eurostat-publications' && cell.group !== null) {
		return figure(cell.origin === 'TOTAL' ? 'registered-victims-eu' : 'share-by-source');
	}
	return `/${lang}/sources#${source}`;
}

/** A cell as the answer shows it. */
export function show(cell: Cell, lang: Lang, name: Name, producer: (id: string) => string): Shown {
	const { source, place, from, to, origin, kind, lower, upper, vintage, evidence } = cell;
	return {
		value: kind === 'count' ? countedWords(cell, lang) : valueWords(cell, lang),
		label: labelOf(cell, lang, name),
		source: producer(source),
		vintage,
		evidence,
		href: hrefOf(cell, lang),
		cell: { source, place, from, to, origin, kind, lower, upper }
	};
}
