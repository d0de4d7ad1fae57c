import type { DuckDBConnection } from '@duckdb/node-api';
import type { Asked } from './checked.ts';
import { InputError } from '../../data/contract/contract.ts';
import { appendRows, type Row } from './duckdb.ts';
import { show } from './places.ts';
import { readDoubtful, readKnownNewer } from './reviewed.ts';
import { inSource } from './sources.ts';

/** Loads what is known to be newer than what is here; each row must have been looked at since. */
export async function loadKnownNewer(
	connection: DuckDBConnection,
	sources: string[]
): Promise<void> {
	const rows: Row[] = [];
	for (const source_id of sources) {
		for (const [index, said] of readKnownNewer(source_id).entries()) {
			if (said.since > said.reviewed_on)
				throw new InputError(
					`${show(inSource(source_id, 'known-newer.csv'))}, data row ${index + 1}: reviewed on ` +
						`${said.reviewed_on}, before it was there (${said.since}).`
				);
			rows.push({ source_id, position: index + 1, ...said });
		}
	}
	await appendRows(connection, 'known_newer', rows);
}

/** Loads which published figures are not kept because nobody can say what they mean. */
export async function loadDoubtful(connection: DuckDBConnection, sources: string[]): Promise<void> {
	const rows = sources.flatMap((source_id) =>
		readDoubtful(source_id).map((row) => ({ source_id, ...row }))
	);
	await appendRows(connection, 'doubtful', rows);
}

/** Loads when the publishers were last asked, and what they answered. */
export async function loadAsked(connection: DuckDBConnection, asked: Asked[]): Promise<void> {
	await appendRows(
		connection,
		'asked',
		asked.map((answer) => ({ ...answer }))
	);
}
