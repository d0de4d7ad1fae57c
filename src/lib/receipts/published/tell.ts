import {
	GROUPS,
	victimsWords,
	type Row as TotalRow
} from '../../figures/registered-victims-eu/figure.ts';
import { shareWords, type Row as ShareRow } from '../../figures/share-by-source/figure.ts';
import { yearSpan } from '../../figure/words.ts';
import { formatCount, formatCountInterval } from '../../i18n/format.ts';
import { speaker, type Lang } from '../../i18n/text.ts';
import type { Telling, Told } from '../contract.ts';
import { PUBLISHED_SOURCE, publishedId, type PublishedKey } from './ids.ts';

const same = (key: PublishedKey, row: { from: number; to: number; group: string }) =>
	row.from === key.from && row.to === key.to && row.group === key.group;

/** What no publication was seen to give. */
function missing(key: PublishedKey, lang: Lang): Pick<Told, 'value' | 'number' | 'status' | 'why'> {
	const why = speaker(lang)(
		`No publication seen here gives this number for ${yearSpan(key)}. Missing is not zero`,
		`Nicio publicație văzută aici nu dă această cifră pentru ${yearSpan(key)}. Lipsa nu înseamnă zero`
	);
	return { value: null, number: null, status: 'not_reported', why };
}

const notes = (lang: Lang) => {
	const say = speaker(lang);
	return [
		say(
			'As given in a publication, not computed from a table here. Eurostat counts the victims registered by Romania too, and presumed victims beside identified ones.',
			'Așa cum apare într-o publicație, nu calculat aici dintr-un tabel. Eurostat numără și victimele înregistrate de România și, pe lângă cele identificate, și victime prezumate.'
		),
		say(
			'The EU is that of the day of the publication; countries changed their rules of registration.',
			'UE este cea de la data publicației; țările și-au schimbat regulile de înregistrare.'
		)
	];
};

/** All registered victims of a year or period. */
export function tellTotal(key: PublishedKey, rows: TotalRow[], { lang }: Telling): Told {
	const say = speaker(lang);
	const row = rows.find((one) => same(key, one));
	const group = GROUPS[key.group as TotalRow['group']][lang];
	const title = say(
		`Registered victims, ${group}, ${yearSpan(key)}`,
		`Victime înregistrate, ${group}, ${yearSpan(key)}`
	);
	const found = row
		? {
				value: victimsWords(row, lang),
				number: row.victims,
				status: 'reported' as const,
				why: null
			}
		: missing(key, lang);
	return {
		title,
		...found,
		unit: 'persons',
		parts: [],
		formula: row ? [say('Read in a publication.', 'Citită într-o publicație.')] : [],
		sentence: found.why ?? `${title}: ${found.value}`,
		notes: notes(lang)
	};
}

/** Romanian citizens among the registered victims of a period, and their share. */
export function tellPublishedShare(key: PublishedKey, rows: ShareRow[], { lang }: Telling): Told {
	const say = speaker(lang);
	const row = rows.find((one) => one.source === PUBLISHED_SOURCE && same(key, one));
	const group = GROUPS[key.group as TotalRow['group']][lang];
	const span = yearSpan(key);
	const share = key.cell === 'share';
	const found = row
		? {
				value: share ? shareWords(row, lang) : formatCountInterval(row.victims, lang),
				number: share ? row.share : row.victims,
				status: 'reported' as const,
				why: null
			}
		: missing(key, lang);
	const of = row
		? (row.at_most ? say('over ', 'peste ') : '') + formatCountInterval(row.of, lang)
		: '';
	const title = share
		? say(
				`Share of Romanian citizens among registered victims, ${group}, ${span}`,
				`Ponderea cetățenilor români între victimele înregistrate, ${group}, ${span}`
			)
		: say(
				`Romanian citizens among registered victims, ${group}, ${span}`,
				`Cetățeni români între victimele înregistrate, ${group}, ${span}`
			);
	const part = (cell: PublishedKey['cell'], label: string, value: string) => ({
		label,
		value,
		id: publishedId({ ...key, cell })
	});
	return {
		title,
		...found,
		unit: share ? 'fraction' : 'persons',
		parts:
			row && share
				? [
						part(
							'victims',
							say('Romanian citizens', 'cetățeni români'),
							formatCountInterval(row.victims, lang)
						),
						part('total', say('all registered victims', 'toate victimele înregistrate'), of)
					]
				: [],
		formula: !row
			? []
			: share
				? [
						`${formatCount(row.victims.upper, lang)} / ${formatCount(row.of.lower, lang)} = ${found.value}`,
						...(row.at_most
							? [
									say(
										'The total was published only as “more than”: the share can be lower, not higher.',
										'Totalul a fost publicat doar ca „peste”: ponderea poate fi mai mică, nu mai mare.'
									)
								]
							: [])
					]
				: [say('Read in a publication.', 'Citită într-o publicație.')],
		sentence:
			found.why ??
			`${title}: ${found.value}${share ? ` (${formatCountInterval(row?.victims ?? { lower: 0, upper: 0 }, lang)} ${say('of', 'din')} ${of})` : ''}`,
		notes: notes(lang)
	};
}
