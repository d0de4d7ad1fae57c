import type { DuckDBConnection } from '@duckdb/node-api';
import { query, type JsonRow } from './duckdb.ts';
import { count, rows, say } from './progress.ts';

const SHOWN = 20;

const interval = (lower: unknown, upper: unknown): string =>
	lower === upper ? String(lower) : `${String(lower)}–${String(upper)}`;

function describe(cell: JsonRow): string {
	const part = [cell.sex, cell.age, cell.form].filter((word) => word !== 'total').join(' ');
	const what = [cell.reporter, cell.year, cell.measure, part].filter((word) => word !== '');
	return (
		`${what.join(' ')}: relayed ${interval(cell.lower, cell.upper)}, ` +
		`in the publisher’s file ${interval(cell.own_lower, cell.own_upper)}`
	);
}

/**
 * Takes relayed rows out of the observations where the relayed source's own edition of that day, or a
 * later one, is here. They stay in `stepped_back`; where the edition is the very one that was relayed,
 * the differences are printed: they check the relay.
 * @returns in a few words what became of them
 */
export async function stepBack(connection: DuckDBConnection): Promise<string> {
	await query(connection, 'insert-stepped-back');
	await query(connection, 'delete-stepped-back');
	const [counted] = await query(connection, 'count-rows', { table: 'stepped_back' });
	const back = Number(counted?.n);
	if (back === 0) return 'nothing stepped back';
	const cells = await query(connection, 'compare-stepped-back');
	const wrong = cells.filter(({ agrees }) => agrees !== true);
	if (cells.length > 0)
		say(
			`The publisher’s own edition checks what was relayed of it: ${count(wrong.length)} of ` +
				`${count(cells.length)} cells differ.`
		);
	for (const cell of wrong.slice(0, SHOWN)) say(`  ${describe(cell)}`);
	if (wrong.length > SHOWN) say(`  … and ${count(wrong.length - SHOWN)} more in mart_relay_check`);
	return `${rows(back)} stepped back behind the publisher’s own`;
}
