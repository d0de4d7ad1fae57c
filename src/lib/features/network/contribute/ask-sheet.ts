import type { Lang } from '../../../i18n/text.ts';
import { SHEET } from '../texts/contribute.ts';
import { fetchRecord } from './fetch-record.ts';
import type { SheetAnswer, SheetQuestion } from './sheet-answer.ts';

/** Longest a file may take, in milliseconds; the largest that is allowed takes about two seconds. */
const PATIENCE = 20_000;

/** A refusal to be shown as it is. */
export class SheetProblem extends Error {}

/** Asks a worker of its own, which is ended when it takes too long. */
function work(question: SheetQuestion): Promise<SheetAnswer> {
	const worker = new Worker(new URL('./sheet-worker.ts', import.meta.url), { type: 'module' });
	const { lang } = question;
	const answered = new Promise<SheetAnswer>((resolve, reject) => {
		const slow = setTimeout(() => reject(new SheetProblem(SHEET.too_slow[lang])), PATIENCE);
		const failed = () => reject(new SheetProblem(SHEET.crashed[lang]));
		worker.onerror = failed;
		worker.onmessage = ({ data }: MessageEvent<{ answer?: SheetAnswer; error?: string }>) => {
			clearTimeout(slow);
			if (data.answer) resolve(data.answer);
			else failed();
		};
	});
	worker.postMessage(question);
	return answered.finally(() => worker.terminate());
}

/**
 * What a spreadsheet would do to the record.
 * @throws SheetProblem with a sentence for the reader
 */
export async function askSheet(file: File, today: string, lang: Lang): Promise<SheetAnswer> {
	const record = await fetchRecord(lang).catch(() => {
		throw new SheetProblem(SHEET.failed[lang]);
	});
	return work({ file, record, today, lang });
}
