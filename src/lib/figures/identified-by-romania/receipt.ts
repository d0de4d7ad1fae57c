import { capitalise } from '../../i18n/format.ts';
import { speaker } from '../../i18n/text.ts';
import type { FigureLinks } from '../../receipts/contract.ts';
import { defineFamily } from '../../receipts/family.ts';
import { partsOfId, readYears } from '../../receipts/ids.ts';
import { BREAKDOWNS } from '../../figure/params.ts';
import { figure, type HalfYear, type Row } from './figure.ts';
import observationsSql from './observations.sql?raw';
import sql from './query.sql?raw';
import { shownOf, tell } from './tell.ts';
import { countId, FIGURE, partName, partsOf, totalsOf, type Key } from './words.ts';

function read(id: string): Key | null {
	const [name, text = '', cell = '', ...more] = partsOfId(id) ?? [];
	const years = readYears(text);
	if (name !== FIGURE || !years || more.length > 0) return null;
	const [kind = '', part = 'total'] = cell.split('-');
	const by = BREAKDOWNS.find((one) => one === kind);
	const key = by && { year: years.from, by, part };
	return key && (by !== 'total' || part === 'total') && countId(key) === id ? key : null;
}

const SOURCES = figure.sources ?? [];

const counts = defineFamily<Key, Row>({
	examples: ['identified-by-romania.2019.total', 'identified-by-romania.2019.form-labour'],
	read,
	known: ({ year, by, part }, { snapshots }) =>
		(by === 'total' || partName(by, part, 'en') !== part) &&
		snapshots.some(
			({ source_id, first_year, last_year }) =>
				SOURCES.includes(source_id) && year >= first_year && year <= last_year
		),
	sources: () => SOURCES,
	sql: () => sql,
	row: figure.row,
	values: ({ year, by, part }, edition) => ({
		snapshots: edition.snapshots.map(({ snapshot_id }) => snapshot_id).join(' '),
		from: year,
		to: year,
		by,
		part
	}),
	observations: {
		sql: observationsSql,
		// The mart keeps no locator through the figure's query: the shown row is known by all it says.
		keep(one, key, rows) {
			const shown = shownOf(key, rows);
			const same =
				shown?.snapshot === one.snapshot_id &&
				shown.victims.lower === one.lower &&
				shown.victims.upper === one.upper &&
				shown.series === one.series &&
				shown.quote === one.quote &&
				(shown.url === null || shown.url === one.url);
			return same ? 'counted' : 'beside';
		}
	},
	tell,
	figures: ({ by }) => [{ id: FIGURE, query: by === 'total' ? '' : `by=${by}` }]
});

export const families = [counts];

export const links: FigureLinks<Row, HalfYear> = {
	table(rows, { params: { by } }) {
		const parts = partsOf(rows);
		const after = [null, null, ...(parts.length > 0 ? [null] : []), null, null];
		return totalsOf(rows).map(({ year }) => [
			null,
			countId({ year, by, part: 'total' }),
			...parts.map((part) =>
				rows.some((row) => row.shown && row.year === year && row.part === part)
					? countId({ year, by, part })
					: null
			),
			...after
		]);
	},
	finding(rows, { lang, params: { by } }) {
		const totals = totalsOf(rows);
		const [first, last] = [totals[0], totals.at(-1)];
		const named = [...new Set([last, first])].filter((row) => row !== undefined);
		return named.map(({ year }) => ({
			label: capitalise(`${speaker(lang)('victims', 'victime')}, ${year}`, lang),
			reference: countId({ year, by, part: 'total' })
		}));
	}
};
