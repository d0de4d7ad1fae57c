import './jitless.ts';
import { sizeFault } from '../../../../../data/network/contribute/limits.ts';
import { answerSheet, refusedSheet } from './answer-sheet.ts';
import type { SheetAnswer, SheetQuestion } from './sheet-answer.ts';

async function answer({ file, record, today, lang }: SheetQuestion): Promise<SheetAnswer> {
	// Before it is read: 50 MB need not be in memory to be refused.
	const fault = sizeFault(file.size);
	if (fault) return refusedSheet(fault, record, lang);
	const bytes = new Uint8Array(await file.arrayBuffer());
	return answerSheet(bytes, record, today, lang);
}

/** Reads spreadsheets beside the page, which stays alive whatever the file is. */
addEventListener('message', ({ data }: MessageEvent<SheetQuestion>) => {
	void answer(data).then(
		(answer) => postMessage({ answer }),
		(error: unknown) => postMessage({ error: String(error) })
	);
});
