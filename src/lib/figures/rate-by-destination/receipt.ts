import type { Edition, FindNumbers, World } from '../../receipts/contract.ts';
import { defineFamily } from '../../receipts/family.ts';
import { speaker } from '../../i18n/text.ts';
import { recordOf } from './columns.ts';
import { figure } from './figure.ts';
import type { Row } from './row.ts';
import observationsSql from './observations.sql?raw';
import sql from './query.sql?raw';
import {
	readRateId,
	RESIDENTS_SOURCE,
	residentsRow,
	type Key,
	type Residents
} from './receipt-ids.ts';
import { sourceQuery } from '../../receipts/ids.ts';
import residentsSql from './residents.sql?raw';
import { tellRate, tellResidents } from './tell.ts';

const ORIGINS = figure.origins ?? [];
if (!figure.raw) throw new Error('rate-by-destination has no raw rows');

const known = ({ source, reporter, origin, year, cell }: Key, world: World) => {
	const span =
		cell === 'rate'
			? world.yearsOf(source)
			: world.snapshots
					.filter(({ source_id }) => source_id === source)
					.map(({ first_year, last_year }) => [first_year, last_year] as const)[0];
	return (
		span !== undefined &&
		year >= span[0] &&
		year <= span[1] &&
		world.isCountry(reporter) &&
		ORIGINS.includes(origin)
	);
};

const values = ({ source, reporter, origin, year, cell }: Key, edition: Edition, world: World) => ({
	snapshot: edition.snapshots[0].snapshot_id,
	snapshots: edition.snapshots.map(({ snapshot_id }) => snapshot_id).join(' '),
	measure: world.measureOf(source) ?? '',
	place: reporter,
	origins: origin,
	to: year,
	lang: 'en',
	divided: cell === 'rate' ? 1 : 0
});

const shared = {
	known,
	values,
	observations: { sql: observationsSql },
	figures: ({ year, source, cell }: Key) => {
		const query = { year: String(year), ...(cell === 'rate' ? sourceQuery(source) : {}) };
		return [{ id: 'rate-by-destination', query: String(new URLSearchParams(query)) }];
	}
};

const rates = defineFamily<Key, Omit<Row, 'unstable'>>({
	...shared,
	examples: ['unodc-glotip.DE.RO.2022.rate'],
	read: (id) => readRateId(id, 'rate'),
	sources: ({ source }) => [source, RESIDENTS_SOURCE],
	whole: true,
	sql: () => sql,
	row: figure.raw.row,
	tell: tellRate
});

const residents = defineFamily<Key, Residents>({
	...shared,
	examples: ['undesa-migrant-stock.DE.RO.2022.residents'],
	read: (id) => readRateId(id, 'residents'),
	sources: () => [RESIDENTS_SOURCE],
	sql: () => residentsSql,
	row: residentsRow,
	tell: tellResidents
});

export const families = [rates, residents];

export const finding: FindNumbers<Row> = (rows, { lang, params: { source } }) =>
	rows
		.filter(({ rate, unstable }) => rate !== null && !unstable)
		.slice(0, 3)
		.map((row) => ({
			label: `${speaker(lang)('Rate', 'Raportul')}, ${row.name}, ${row.year}`,
			reference: recordOf(row, source, 'rate')
		}));
