import { config } from 'zod';
import type { Lang } from '../../../i18n/text.ts';
import type { Assessment } from './assess.ts';
import { fetchRecord } from './fetch-record.ts';
import { cellsOf } from './read-form.ts';

/** Checks the form while it is written, with the very code that checks it on the server. */
export async function assessForm(
	form: HTMLFormElement,
	today: string,
	lang: Lang
): Promise<Assessment> {
	// Before any schema is made: see jitless.ts, whose place in the bundle is sure only in a worker.
	config({ jitless: true });
	const [{ assess }, known] = await Promise.all([import('./assess.ts'), fetchRecord(lang)]);
	return assess(cellsOf(new FormData(form)), known, today, lang);
}
