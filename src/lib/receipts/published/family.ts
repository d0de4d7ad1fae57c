import type { Edition, World } from '../contract.ts';
import { defineFamily, type Family } from '../family.ts';
import { PUBLISHED_SOURCE, readPublishedId, type PublishedKey } from './ids.ts';
import observationsSql from './observations.sql?raw';
import { sourceShareRow, totalRow, type SourceShareRow, type TotalRow } from './rows.ts';
import { tellPublishedShare, tellTotal } from './tell.ts';

const shared = {
	known: ({ from, to }: PublishedKey, { snapshots }: World) =>
		snapshots.some(
			({ source_id, first_year, last_year }) =>
				source_id === PUBLISHED_SOURCE && from >= first_year && to <= last_year
		),
	sources: () => [PUBLISHED_SOURCE],
	values: ({ from, to, group, cell }: PublishedKey, { snapshots }: Edition) => ({
		snapshots: snapshots[0].snapshot_id,
		from,
		to,
		group,
		cell
	}),
	observations: { sql: observationsSql }
};

const read = (total: boolean) => (id: string) => {
	const key = readPublishedId(id);
	return key && (key.cell === 'total') === total ? key : null;
};

/** Counts of registered victims in the EU, as publications give them. */
export const totalFamily = (sql: string): Family =>
	defineFamily<PublishedKey, TotalRow>({
		...shared,
		examples: ['eurostat-publications.EU28.2010-2012.total'],
		read: read(true),
		sql: () => sql,
		row: totalRow,
		tell: tellTotal,
		figures: () => [{ id: 'registered-victims-eu', query: '' }]
	});

/** Romanian citizens among them, and their share. */
export const shareBySourceFamily = (sql: string): Family =>
	defineFamily<PublishedKey, SourceShareRow>({
		...shared,
		examples: [
			'eurostat-publications.EU28.RO.2010-2012.share',
			'eurostat-publications.EU28.RO.2010-2012.victims'
		],
		read: read(false),
		sql: () => sql,
		row: sourceShareRow,
		tell: tellPublishedShare,
		figures: () => [{ id: 'share-by-source', query: '' }]
	});
