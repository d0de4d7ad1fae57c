import { isSetId } from '../../i18n/places.ts';
import type { FigureLinks } from '../../receipts/contract.ts';
import { defineFamily } from '../../receipts/family.ts';
import { BASELINES } from '../../figure/params.ts';
import { BASELINE_YEARS } from './baseline.ts';
import { figure, type Extra, type Raw, type Row } from './figure.ts';
import observationsSql from './observations.sql?raw';
import sql from './query.sql?raw';
import { progressId, readProgressId, yearReference, type Key } from './receipt-ids.ts';
import { tell } from './tell.ts';
import { titleIn } from './words.ts';

if (!figure.raw) throw new Error('progress has no raw rows');

const comparisons = defineFamily<Key, Raw>({
	examples: [
		'progress.EU27.RO.share.mean-2017-2019',
		'progress.EU27.RO.share.change-2020',
		'progress.EU27.RO.share.minimum-2020',
		'progress.EU27.total.change-2020',
		'progress.identified_by_romania.change-2017-2019'
	],
	read: readProgressId,
	known: ({ set, origin }, world) =>
		(set === null || isSetId(set)) && (origin === null || world.isCountry(origin)),
	sources: () => figure.sources ?? [],
	sql: () => sql,
	row: figure.raw.row,
	values({ set, origin, indicator, baseline }, edition, world) {
		const unodc = edition.snapshots.find(({ source_id }) => source_id === 'unodc-glotip');
		const [, last] = (unodc && world.yearsOf(unodc.source_id, unodc.snapshot_id)) ?? [0, 0];
		return {
			snapshots: edition.snapshots.map(({ snapshot_id }) => snapshot_id).join(' '),
			place: set ?? figure.defaults.set,
			origins: origin ?? 'RO',
			from: Math.min(
				figure.defaults.from ?? 0,
				...edition.snapshots.map(({ last_year }) => last_year)
			),
			to: Math.max(...edition.snapshots.map(({ last_year }) => last_year)),
			indicator,
			years: [...BASELINE_YEARS[baseline], last].join(' ')
		};
	},
	observations: { sql: observationsSql },
	tell,
	figures: ({ set, origin, baseline }) => [
		{
			id: 'progress',
			query: String(
				new URLSearchParams({
					...(set ? { set } : {}),
					...(origin && origin !== 'RO' ? { origin } : {}),
					...(baseline === BASELINES[0] ? {} : { baseline })
				})
			)
		}
	]
});

export const families = [comparisons];

export const links: FigureLinks<Row, Extra> = {
	table: (rows) =>
		rows.map((row) => {
			const id = (cell: Key['cell'], baseline = row.baseline) =>
				progressId({ ...row, cell, baseline });
			const tiers = row.unit === 'tier';
			const then = row.baseline === '2020' ? row.tier_baseline : null;
			return [
				null,
				null,
				row.in_2020 || (tiers && then) ? yearReference(row, 2020) : null,
				row.mean_2017_2019 && id('mean', '2017-2019'),
				row.latest_year === null ? null : yearReference(row, row.latest_year),
				null,
				row.change && id('change'),
				row.minimum === null ? null : id('minimum'),
				null,
				null
			];
		}),
	finding(rows, context) {
		const first = rows.filter(({ set }) => set === context.params.place).slice(0, 3);
		return first
			.filter(({ change }) => change)
			.map((row) => ({
				label: titleIn(row, context),
				reference: progressId({ ...row, cell: 'change', baseline: row.baseline })
			}));
	}
};
