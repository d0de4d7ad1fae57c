import { InputError } from '../../data/contract/contract.ts';
import { codeOf, messageOf } from '../../data/contract/thrown.ts';
import { show } from './places.ts';

/** DuckDB's message in one line: what is wrong and the line of SQL, without the arrow under it. */
export function sqlMessage(error: unknown): string {
	const [first = '', ...rest] = messageOf(error).split('\n');
	const line = rest.find((text) => text.startsWith('LINE'));
	return line === undefined ? first : `${first} (${line.trim()})`;
}

function pathOf(error: unknown): string {
	if (!(error instanceof Error) || !('path' in error) || typeof error.path !== 'string') return '';
	return ` (${show(error.path)})`;
}

// DuckDB reports a full disk only in its message.
const FULL = /No space left on device|ENOSPC|EDQUOT|quota exceeded/i;
const FORBIDDEN = new Set(['EACCES', 'EPERM', 'EROFS']);

/** What to print and the exit code: 1 for a refused input or a full disk, 2 for a mistake of ours. */
export function explain(error: unknown): { text: string; exit: 1 | 2 } {
	const unchanged = 'Snapshots and database are as they were.';
	if (FULL.test(`${codeOf(error)} ${messageOf(error)}`))
		return { text: `The disk is full${pathOf(error)}. ${unchanged}`, exit: 1 };
	if (error instanceof InputError) return { text: error.message, exit: 1 };
	if (FORBIDDEN.has(codeOf(error) ?? '') || /Permission denied/.test(messageOf(error)))
		return { text: `No permission to write here${pathOf(error)}. ${unchanged}`, exit: 1 };
	const stack = error instanceof Error ? `\n${error.stack}` : '';
	return { text: `Unexpected error: ${messageOf(error)}. ${unchanged}${stack}`, exit: 2 };
}
