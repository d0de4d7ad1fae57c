import type { DuckDBConnection } from '@duckdb/node-api';
import { appendRows, type Row } from '../lib/duckdb.ts';
import { listHeld, readHeld } from './held.ts';
import { readMeasures } from './limits.ts';
import { readRefused } from './refused.ts';

/** Loads what is held and refused, and why; of held editions no figure. */
export async function loadHeld(connection: DuckDBConnection, sources: string[]): Promise<number> {
	const held = sources.flatMap((source) => listHeld(source).map((day) => readHeld(source, day)));
	const refused = sources.flatMap((source) => readRefused(source) ?? []);
	const rows: Row[] = held.map(({ source, vintage, receipt, report }) => ({
		source_id: source,
		state: 'held',
		vintage,
		since: report.held_on,
		against: report.against,
		original_name: receipt.original_name,
		url: receipt.url,
		why: null,
		differences: report.differences
	}));
	for (const { source, vintage, on, why } of refused)
		rows.push({
			source_id: source,
			state: 'refused',
			vintage,
			since: on,
			against: null,
			original_name: null,
			url: null,
			why,
			differences: []
		});
	await appendRows(connection, 'held_edition', rows);
	const words = held.length === 0 ? new Map<string, never>() : readMeasures();
	const findings = held.flatMap(({ source, vintage, report }) =>
		report.findings.map(({ measure, value, limit, subject }, position) => {
			const said = words.get(measure);
			const [text_en, text_ro] = [said?.en ?? measure, said?.ro ?? measure];
			return {
				...{ source_id: source, vintage, position, measure, text_en, text_ro, subject },
				...{ value, most: limit }
			};
		})
	);
	await appendRows(connection, 'held_finding', findings);
	return rows.length;
}
